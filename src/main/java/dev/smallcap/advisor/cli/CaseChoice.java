package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.rulebook.cases.Case;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which cases a command runs. */
final class CaseChoice {
  @Option(
      names = "--case",
      paramLabel = "FILE[:LINE]|TEXT",
      description =
          "Runs some cases: those of a file such as sleeve or cases/sleeve.csv, the one of a line"
              + " such as sleeve:3, or those whose sentence holds a text. Default: all.")
  private @Nullable String chosen;

  /** The files with the cases chosen; files without any are left out. */
  List<CaseFile> of(List<CaseFile> files) {
    if (chosen == null) {
      return files;
    }
    String wanted = chosen;
    List<CaseFile> named = keeping(files, (file, one) -> named(file, one, wanted));
    List<CaseFile> found =
        named.isEmpty() ? keeping(files, (file, one) -> worded(one, wanted)) : named;
    if (found.isEmpty()) {
      throw new InputException(
          "No case is (" + Arguments.shown(wanted) + ").",
          "name a file of rules/cases, a file and line such as sleeve:3, or words of a case's"
              + " sentence.");
    }
    return found;
  }

  private static List<CaseFile> keeping(List<CaseFile> files, BiPredicate<CaseFile, Case> chosen) {
    return files.stream()
        .map(
            file ->
                new CaseFile(
                    file.path(),
                    file.kind(),
                    file.columns(),
                    file.cases().stream().filter(one -> chosen.test(file, one)).toList()))
        .filter(file -> !file.cases().isEmpty())
        .toList();
  }

  private static boolean named(CaseFile file, Case one, String wanted) {
    int colon = wanted.lastIndexOf(':');
    boolean lined = colon > 0 && wanted.substring(colon + 1).matches("\\d{1,9}");
    String path = (lined ? wanted.substring(0, colon) : wanted).replace('\\', '/');
    boolean here =
        path.equals(file.name()) || path.equals(file.path()) || path.endsWith("/" + file.path());
    return here && (!lined || Long.parseLong(wanted.substring(colon + 1)) == one.line());
  }

  private static boolean worded(Case one, String wanted) {
    return one.name().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }
}
