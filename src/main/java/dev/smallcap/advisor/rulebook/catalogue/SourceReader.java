package dev.smallcap.advisor.rulebook.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Divides a source: {@code article a5-2 (a year at most), §8; assumption: the ratio; computed from
 * public fund prices}. One source, once.
 */
final class SourceReader {
  /** A section or a statement; also what was meant as one, which then is not there. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?s)(?:(?:§(?<number>\\d+)|(?<end>end))(?!\\w)|(?<id>[aA](?:\\d|end)[\\w-]*))"
              + "\\s*(?<words>.*)");

  private static final Pattern ID = Pattern.compile("a(\\d+|end)-\\d+");
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
    Matcher last = null;
    List<String> words = new ArrayList<>();
    for (String part : outsideBrackets(sections, ',')) {
      Matcher named = NAMED.matcher(part);
      if (named.matches()) {
        cite(last, words);
        last = named;
        words = new ArrayList<>(List.of(unbracketed(named.group("words"))));
      } else if (last != null) {
        words.add(part);
      } else {
        other.add(part);
      }
    }
    cite(last, words);
  }

  private void cite(@Nullable Matcher named, List<String> words) {
    if (named != null) {
      boolean bare = words.get(0).isEmpty();
      String said = String.join(", ", words.subList(bare ? 1 : 0, words.size()));
      String id = named.group("id");
      article.add(id == null ? new Citation(section(named), said) : statement(id, said));
    }
  }

  private static String section(Matcher named) {
    String number = named.group("number");
    return number == null ? named.group("end") : number;
  }

  private static Citation statement(String id, String words) {
    Matcher form = ID.matcher(id);
    return new Citation(form.matches() ? form.group(1) : "", id, words);
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
