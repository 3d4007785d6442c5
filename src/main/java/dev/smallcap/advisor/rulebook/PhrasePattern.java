package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.Lang;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of a table cell, divided by {@code |}, as patterns. English ones are whole words; a space
 * is any space, a hyphen any dash or space. Stateless and thread-safe.
 */
public final class PhrasePattern {
  private static final String SPECIAL = "\\[](){}.*+?^$|";

  private PhrasePattern() {}

  /** The pattern of any phrase of a cell; one that nothing fits where the cell is empty. */
  public static String any(@Nullable String cell, Lang language) {
    return cell == null
        ? "(?!)"
        : cells(cell).stream()
            .map(one -> pattern(one, language))
            .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The phrases of a cell. */
  public static List<String> cells(String cell) {
    return Stream.of(cell.split("\\|", -1))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private static String pattern(String phrase, Lang language) {
    StringBuilder pattern = new StringBuilder();
    phrase.chars().forEach(c -> pattern.append(sign((char) c)));
    if (language == Lang.EN) {
      if (isLetter(phrase.charAt(0))) {
        pattern.insert(0, "(?<![A-Za-z])");
      }
      if (isLetter(phrase.charAt(phrase.length() - 1))) {
        pattern.append("(?![A-Za-z])");
      }
    }
    return pattern.toString();
  }

  private static String sign(char c) {
    return switch (c) {
      case ' ' -> "\\s+";
      case '-' -> "[\\p{Pd}\\s]";
      case '\'' -> "['\u2019]";
      default -> (SPECIAL.indexOf(c) < 0 ? "" : "\\") + c;
    };
  }

  /** Whether a sign is a letter of English. */
  static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
