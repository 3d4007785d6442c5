package dev.smallcap.advisor.files.layout;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cells of an export as they are compared and read. Stateless and thread-safe. */
public final class Cell {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final Pattern FORMULA = Pattern.compile("=\"(.*)\"");

  private Cell() {}

  /** A cell without what spreadsheets put around text, and without what cannot be seen. */
  public static String clean(String cell) {
    String plain = isPlain(cell) ? cell : seen(cell);
    if (plain.startsWith("=")) {
      plain = FORMULA.matcher(plain).replaceFirst("$1").strip();
    }
    return plain.startsWith("'") ? plain.substring(1).strip() : plain;
  }

  /** Most cells are letters, digits and signs of ASCII, and stand as they are. */
  private static boolean isPlain(String cell) {
    return cell.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }

  private static String seen(String cell) {
    String usual = UNSEEN.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC)).replaceAll("");
    return BLANKS.matcher(usual).replaceAll(" ").strip();
  }

  /** A name as it is compared: the case and the number of blanks do not matter. */
  public static String key(String name) {
    return clean(name).toLowerCase(Locale.ROOT);
  }
}
