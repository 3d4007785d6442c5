package dev.smallcap.advisor.situation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The six characters of a code on the Korean exchange, where systems put something before or after
 * them, or a spreadsheet took zeros away. Stateless and thread-safe.
 */
public final class KrxCode {
  private static final Pattern MARKED =
      Pattern.compile("A([0-9][0-9A-Z]{5})|([0-9][0-9A-Z]{5})\\.K[SQ]");
  private static final Pattern SHORT = Pattern.compile("[0-9]{1,5}");
  private static final String SIX = "000000";

  private KrxCode() {}

  /** The code that another spelling may stand for, or null where it stands for itself. */
  public static @Nullable String of(String spelling) {
    Matcher marked = MARKED.matcher(spelling);
    if (marked.matches()) {
      return marked.group(1) == null ? marked.group(2) : marked.group(1);
    }
    return isShort(spelling) ? SIX.substring(spelling.length()) + spelling : null;
  }

  /** Whether leading zeros are missing. */
  static boolean isShort(String spelling) {
    return SHORT.matcher(spelling).matches();
  }

  /** What a spelling may stand for, to be told, or null where it stands for itself. */
  public static @Nullable String hint(String spelling) {
    String code = of(spelling);
    return code == null
        ? null
        : spelling
            + " may be "
            + code
            + (isShort(spelling) ? " (a leading zero lost)" : " (the exchange's own code)");
  }
}
