package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.Remark;
import java.util.List;

/**
 * What a rule file says: its rules as far as they could be read, and what could not be. Immutable
 * and thread-safe.
 *
 * @param path the file, by its path in the folder
 * @param packageName the package that it declares, or nothing
 * @param rules the rules, in order
 * @param remarks what is not of the form that this library reads
 */
public record ParsedFile(String path, String packageName, List<Rule> rules, List<Remark> remarks) {
  /** Copies the lists. */
  public ParsedFile {
    rules = List.copyOf(rules);
    remarks = List.copyOf(remarks);
  }
}
