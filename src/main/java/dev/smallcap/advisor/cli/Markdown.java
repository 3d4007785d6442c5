package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.terms.Printable;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of others in a document in Markdown: they stand as they are, and are no table, link, tag,
 * nor a mention of a person or an issue. Stateless and thread-safe.
 */
final class Markdown {
  /** What code hosts take for a person, an issue or a link, escaped or not, unless it is code. */
  private static final Pattern REFERENCE =
      Pattern.compile("@\\w|[#!&$%~]\\d|gh-\\d|://|www\\.", Pattern.CASE_INSENSITIVE);

  private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");
  private static final Pattern ENTITY = Pattern.compile("&(?=[#\\w]+;)");
  private static final Pattern TICKS = Pattern.compile("`{3,}");

  private Markdown() {}

  /** Words on one line, in a paragraph, an item or a cell of a table. */
  static String text(String text) {
    return Arrays.stream(Wrapped.clean(text).split(" ", -1))
        .map(word -> REFERENCE.matcher(word).find() ? code(word) : escaped(word))
        .collect(Collectors.joining(" "));
  }

  private static String escaped(String word) {
    return ENTITY.matcher(SIGN.matcher(word).replaceAll("\\\\$0")).replaceAll("&amp;");
  }

  /** A name that is shown as code, on one line. */
  static String code(String text) {
    return text.isEmpty()
        ? ""
        : "`" + Wrapped.clean(text).replace('`', '\'').replace("|", "\\|") + "`";
  }

  /**
   * Lines that are shown as code, each ended by a line feed.
   *
   * @param kind what they are to a reader that colours them, or nothing
   */
  static String block(String kind, String lines) {
    String longest =
        TICKS
            .matcher(lines)
            .results()
            .map(found -> found.group())
            .max(String::compareTo)
            .orElse("``");
    return longest + "`" + kind + "\n" + Printable.lines(lines) + longest + "`\n";
  }
}
