package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.table.Table;
import java.util.List;

/**
 * Reads figures in a form that this package does not know by itself: JSON, which needs a library
 * that not every host has.
 */
@FunctionalInterface
public interface FiguresForm {
  /**
   * The figures of a text that begins with a brace or a bracket, in tables whose first column is
   * {@code date}. Where nothing names the series, the other column is {@code value}, and the name
   * of the file says it.
   *
   * @param text the text
   * @param file what to call it in messages
   * @throws dev.smallcap.advisor.terms.InputException if it cannot be read
   */
  List<Table> tables(String text, String file);
}
