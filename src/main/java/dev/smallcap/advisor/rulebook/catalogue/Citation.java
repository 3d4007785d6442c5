package dev.smallcap.advisor.rulebook.catalogue;

/**
 * A section of the article that a source names. Immutable and thread-safe.
 *
 * @param section the section: its number, such as {@code 5}, or {@code end}
 * @param words what the source says of it, such as {@code a year at most}; often nothing
 */
public record Citation(String section, String words) {
  /** A section as people write it: {@code §5}, or {@code end}. */
  public static String shown(String section) {
    return section.equals("end") ? section : "§" + section;
  }

  /** The citation as people write it, such as {@code §5 (a year at most)}. */
  @Override
  public String toString() {
    return shown(section) + (words.isEmpty() ? "" : " (" + words + ")");
  }
}
