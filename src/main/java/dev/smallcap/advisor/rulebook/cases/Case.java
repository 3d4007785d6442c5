package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.terms.Printable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file of cases. Immutable and thread-safe.
 *
 * @param file the file, by its path in the folder, such as {@code cases/sleeve.csv}
 * @param row the row, for its other columns and for messages
 * @param name the sentence that names it
 * @param asOf the day it is asked for, or null for the latest day of the policy
 * @param parameters parameter values that differ from the policy's, by name
 */
public record Case(
    String file, Row row, String name, @Nullable LocalDate asOf, Map<String, String> parameters) {
  /** Copies the map. */
  public Case {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** The line that it starts on, from 1. */
  public long line() {
    return row.line();
  }

  /** The day it is asked for. */
  public LocalDate asOf(LocalDate otherwise) {
    return asOf == null ? otherwise : asOf;
  }

  @Override
  public String toString() {
    return Printable.line(file + ":" + line() + " " + name);
  }
}
