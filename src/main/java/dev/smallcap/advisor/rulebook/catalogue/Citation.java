package dev.smallcap.advisor.rulebook.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A statement of the article, or a whole section, that a source names. Immutable and thread-safe.
 *
 * @param section the section: its number, such as {@code 5}, or {@code end}
 * @param statement the id of the statement, such as {@code a5-2}, as the source writes it; null
 *     where the source names the section alone
 * @param words what the source says of it, such as {@code a year at most}; often nothing
 */
public record Citation(String section, @Nullable String statement, String words) {
  /** A citation of a whole section. */
  public Citation(String section, String words) {
    this(section, null, words);
  }

  /** A section as people write it: {@code §5}, or {@code end}. */
  public static String shown(String section) {
    return section.equals("end") ? section : "§" + section;
  }

  /** What is named, as people write it: {@code a5-2}, {@code §5} or {@code end}. */
  public String named() {
    return statement == null ? shown(section) : statement;
  }

  /** The citation as people write it, such as {@code a5-2 (a year at most)}. */
  @Override
  public String toString() {
    return named() + (words.isEmpty() ? "" : " (" + words + ")");
  }
}
