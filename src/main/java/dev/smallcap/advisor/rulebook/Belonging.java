package dev.smallcap.advisor.rulebook;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which files of a folder are a policy's, and which of them decide. What editors, systems and
 * people leave beside them is neither read nor signed. Stateless and thread-safe.
 */
final class Belonging {
  private static final Set<String> CASES = Set.of("cases/", "cases/figures/");
  private static final String RULES = ".drl";
  private static final String TABLE = ".csv";
  private static final String DOCUMENT = ".md";

  /** The tables and words that decide. */
  private static final Set<String> DECIDING =
      Set.of(
          "parameters.csv",
          "funds.csv",
          ReasonWeights.FILE,
          "releases.csv",
          "holidays.csv",
          SleeveTable.FILE,
          PartTable.CLASSES,
          PartTable.PARTS,
          WordSheet.EN,
          WordSheet.FORBIDDEN,
          WordSheet.KO);

  /** What documents or checks the policy and decides nothing. */
  private static final Set<String> BESIDE =
      Set.of(
          "article.csv",
          "history.csv",
          Recessions.FILE,
          "invariants.csv",
          "accepted.csv",
          WordSheet.PAIRS,
          WordSheet.STYLE,
          WordSheet.EXEMPTIONS);

  private Belonging() {}

  /** Whether a file decides: rules, and the tables and words that they are read with. */
  static boolean decides(String path) {
    return isRuleFile(path) || DECIDING.contains(path);
  }

  /** Whether a file is the policy's: one that decides, documents or tries it. */
  static boolean belongs(String path) {
    if (decides(path) || BESIDE.contains(path)) {
      return true;
    }
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return !isHidden(path.substring(folder.length()))
        && (CASES.contains(folder)
            ? path.endsWith(TABLE) || path.endsWith(DOCUMENT)
            : folder.isEmpty() && path.endsWith(DOCUMENT));
  }

  /** A rule file is never passed over, wherever it stands: the review says where it is not run. */
  private static boolean isRuleFile(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(RULES)
        && !isHidden(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Whether a name is kept from view by its first character. */
  static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  /** Whether a hidden file is a setting of a tool, which is expected beside files of any kind. */
  static boolean isSetting(String name) {
    return name.startsWith(".git") || name.equals(".editorconfig");
  }

  /**
   * What does not belong, a folder that holds nothing of the policy by its name alone.
   *
   * @param strangers the paths of files that do not belong
   * @param read the paths of those that do
   */
  static SortedSet<String> named(Collection<String> strangers, Collection<String> read) {
    SortedSet<String> named = new TreeSet<>();
    for (String path : strangers) {
      String folder = path.substring(0, path.indexOf('/') + 1);
      boolean whole = !folder.isEmpty() && read.stream().noneMatch(one -> one.startsWith(folder));
      named.add(whole ? folder : path);
    }
    return named;
  }
}
