package dev.smallcap.advisor.rulebook.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Divides a source: {@code article §5 (a year at most), end; assumption: the ratio; computed from
 * public fund prices}. One source, once.
 */
final class SourceReader {
  private static final Pattern SECTION = Pattern.compile("(?s)(?:§(\\d+)|(end))(?!\\w)\\s*(.*)");
  private static final Pattern ARTICLE = Pattern.compile("(?s)article(?!\\w)[\\s,]*(.*)");
  private static final Pattern ASSUMPTION = Pattern.compile("(?s)assumption:?(?!\\w)\\s*(.*)");
  private static final Pattern EVIDENCE = Pattern.compile("(?s)(computed|checked|measured)\\s.*");

  private final List<Citation> article = new ArrayList<>();
  private final List<StringBuilder> assumptions = new ArrayList<>();
  private final List<String> other = new ArrayList<>();

  Source read(String text) {
    boolean assumed = false;
    for (String part : outsideBrackets(text, ';')) {
      Matcher said = ARTICLE.matcher(part);
      Matcher why = ASSUMPTION.matcher(part);
      if (said.matches()) {
        article(said.group(1));
        assumed = false;
      } else if (why.matches()) {
        assumptions.add(new StringBuilder(why.group(1)));
        assumed = true;
      } else if (assumed && !EVIDENCE.matcher(part).matches()) {
        // The reason of an assumption goes on after a semicolon.
        assumptions.get(assumptions.size() - 1).append("; ").append(part);
      } else {
        other.add(part);
        assumed = false;
      }
    }
    return new Source(
        text, article, assumptions.stream().map(StringBuilder::toString).toList(), other);
  }

  private void article(String sections) {
    String number = null;
    List<String> words = new ArrayList<>();
    for (String part : outsideBrackets(sections, ',')) {
      Matcher section = SECTION.matcher(part);
      if (section.matches()) {
        cite(number, words);
        number = section.group(1) == null ? section.group(2) : section.group(1);
        words = new ArrayList<>(List.of(unbracketed(section.group(3))));
      } else if (number != null) {
        words.add(part);
      } else {
        other.add(part);
      }
    }
    cite(number, words);
  }

  private void cite(@Nullable String section, List<String> words) {
    if (section != null) {
      boolean bare = words.get(0).isEmpty();
      article.add(
          new Citation(section, String.join(", ", words.subList(bare ? 1 : 0, words.size()))));
    }
  }

  private static String unbracketed(String words) {
    return words.startsWith("(") && words.endsWith(")")
        ? words.substring(1, words.length() - 1)
        : words;
  }

  /** The parts between separators that stand outside brackets; empty parts are left out. */
  private static List<String> outsideBrackets(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : separator;
      depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
      if (i == text.length() || (c == separator && depth == 0)) {
        String part = text.substring(from, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }
}
