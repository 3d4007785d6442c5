package dev.smallcap.advisor.host.bundle;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Printable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of a bundle's entries as they are met. Nothing is unpacked, but a name that could lead
 * astray elsewhere, or mean two files, is refused. Not thread-safe.
 */
final class EntryNames {
  static final String MANIFEST = "manifest";
  static final String SIGNATURE = "signature";
  static final String APPROVAL = "approval";
  static final String APPROVAL_SIGNATURE = "approval-signature";
  static final String RULES = "rules/";
  private static final Set<String> OWN = Set.of(MANIFEST, SIGNATURE, APPROVAL, APPROVAL_SIGNATURE);
  private static final int DEEPEST = 4;
  private static final int LONGEST = 200;
  static final String ANEW = "take the bundle anew from whoever signed it.";

  private final Map<String, String> met = new HashMap<>();

  /**
   * Meets a name.
   *
   * @throws InputException if no bundle has such an entry, or this one had it already
   */
  void meet(String name) {
    if (!OWN.contains(name) && !isRuleFile(name)) {
      throw new InputException(
          "The entry ("
              + Arguments.shown(name)
              + ") is not a plain path below "
              + RULES
              + ", and might lead out of it.",
          ANEW);
    }
    // Some file systems take these for one.
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String other = met.putIfAbsent(folded, name);
    if (name.equals(other)) {
      throw new InputException("The entry (" + name + ") stands twice.", ANEW);
    }
    if (other != null) {
      throw new InputException(
          "The entries (" + other + ") and (" + name + ") differ by case or form alone.",
          "rename one of the files, and sign the folder again.");
    }
  }

  private static boolean isRuleFile(String name) {
    if (!name.startsWith(RULES) || name.length() > LONGEST) {
      return false;
    }
    List<String> parts = List.of(name.substring(RULES.length()).split("/", -1));
    return parts.size() <= DEEPEST + 1 && parts.stream().allMatch(EntryNames::isPlain);
  }

  /** Hidden names, {@code .} and {@code ..} begin with a dot; drive letters have a colon. */
  private static boolean isPlain(String part) {
    return !part.isBlank()
        && !part.startsWith(".")
        && part.chars().noneMatch(c -> c == '\\' || c == ':')
        && Printable.line(part).equals(part);
  }
}
