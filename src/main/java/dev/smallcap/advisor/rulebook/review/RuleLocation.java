package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.language.ParsedFile;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Where a rule file stands: in a folder that the library runs, in the package of its path. */
final class RuleLocation {
  private static final String PACKAGE = "dev.smallcap.rules.";
  private static final Pattern PATH = Pattern.compile("[a-z]+/[a-z][a-z0-9_]*\\.drl");

  /** Names of files of cases that are not about a rule file, and words of the rule language. */
  private static final Set<String> TAKEN =
      Set.of("ordinary", "survivors", "rule", "end", "when", "then", "query", "global", "function");

  private RuleLocation() {}

  /** The name of a rule file alone: that of its cases too. */
  static String topic(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".drl".length());
  }

  static void refuseShared(String path, String other, Findings findings) {
    findings.add(
        RemarkCode.FILE_PLACE,
        path,
        "The rule file (" + path + ") has the name of " + other + ".",
        "name it otherwise: cases and ids are told apart by it.");
  }

  /** The package that a file declares. */
  static String packageOf(String path) {
    return PACKAGE + path.substring(0, path.length() - ".drl".length()).replace('/', '.');
  }

  /** Whether a file is a rule file to a reader, whatever the case of its ending. */
  static boolean isRuleFile(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".drl");
  }

  /** Whether rules of the path are run. */
  static boolean isRun(String path) {
    return PATH.matcher(path).matches()
        && Vocabulary.groups().contains(path.substring(0, path.indexOf('/')))
        && !SourceVersion.isKeyword(topic(path))
        && !TAKEN.contains(topic(path));
  }

  static void refuse(String path, Findings findings) {
    findings.add(
        RemarkCode.FILE_PLACE,
        path,
        "The rule file (" + path + ") stands where no rules are run.",
        "name it folder/name.drl in small letters, in one of the folders "
            + String.join(", ", Vocabulary.groups())
            + ", and not by a word of the language or of the cases.");
  }

  /** Names what lies in the folder and was not read. */
  static void nameStrangers(RuleFiles files, Findings findings) {
    for (String path : files.strangers()) {
      boolean folder = path.endsWith("/");
      findings.add(
          RemarkCode.FILE_STRAY,
          path,
          "The %s (%s) is none of a policy's: it is neither read nor signed."
              .formatted(folder ? "folder" : "file", path),
          folder
              ? "move it out of the rules."
              : "delete it, or move it out of the rules: an editor or a system left it, or its name"
                  + " is misspelt.");
    }
  }

  static void checkPackage(ParsedFile parsed, String text, Findings findings) {
    String expected = packageOf(parsed.path());
    if (!parsed.packageName().isEmpty() && !parsed.packageName().equals(expected)) {
      findings.add(
          RemarkCode.FILE_PLACE,
          parsed.path(),
          lineOfPackage(text),
          "The package (" + parsed.packageName() + ") is not that of the file.",
          "write package " + expected);
    }
    if (parsed.rules().isEmpty() && parsed.remarks().isEmpty()) {
      findings.add(
          RemarkCode.FILE_PLACE,
          parsed.path(),
          "The rule file (" + parsed.path() + ") holds no rule.",
          "delete it, or write its rules.");
    }
  }

  private static SourcePosition lineOfPackage(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith("package")) {
        return new SourcePosition(i + 1, lines.get(i).indexOf("package") + 1);
      }
    }
    return SourcePosition.START;
  }
}
