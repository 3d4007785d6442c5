package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A rule that is expected to conclude something. Immutable and thread-safe.
 *
 * @param rule the rule's id
 * @param conclusion what it concludes, as {@link #text} writes it; may be empty
 */
public record Expected(String rule, String conclusion) implements Comparable<Expected> {
  /** The column that holds what is expected, several divided by semicolons. */
  public static final String COLUMN = "concludes";

  /**
   * What a case of rules expects: each rule of the file that fires, with its conclusion; the others
   * stay silent.
   */
  public static List<Expected> of(Case one) {
    List<Expected> expected = new ArrayList<>();
    String cell = one.row().optional(COLUMN);
    for (String part : cell == null ? new String[0] : cell.split(";")) {
      String stripped = part.strip();
      int space = stripped.indexOf(' ');
      if (stripped.isEmpty()) {
        throw one.row().refuse(COLUMN, stripped, "has an empty part", "take a semicolon out.");
      }
      expected.add(
          space < 0
              ? new Expected(stripped, "")
              : new Expected(stripped.substring(0, space), stripped.substring(space).strip()));
    }
    return expected.stream().sorted().toList();
  }

  /**
   * A conclusion for people: its values, such as {@code BUILD 15 %}; what is true by its name, what
   * is false not at all; one without values by its own name, such as {@code caution}.
   */
  public static String text(Conclusion conclusion) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent component : conclusion.getClass().getRecordComponents()) {
      Object value = Property.read(component.getAccessor(), conclusion);
      if (value instanceof Boolean held) {
        if (held) {
          parts.add(Vocabulary.words(component.getName()));
        }
      } else {
        parts.add(String.valueOf(value));
      }
    }
    return parts.isEmpty()
        ? Vocabulary.words(conclusion.getClass().getSimpleName())
        : String.join(" ", parts);
  }

  /** As a cell writes it. */
  @Override
  public String toString() {
    return conclusion.isEmpty() ? rule : rule + " " + conclusion;
  }

  @Override
  public int compareTo(Expected other) {
    return toString().toLowerCase(Locale.ROOT).compareTo(other.toString().toLowerCase(Locale.ROOT));
  }
}
