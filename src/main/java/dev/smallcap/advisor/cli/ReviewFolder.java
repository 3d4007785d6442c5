package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.cli.json.ReviewJson;
import dev.smallcap.advisor.cli.json.SarifJson;
import dev.smallcap.advisor.files.LibraryVersion;
import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.Severity;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.rulebook.review.PolicyReview;
import dev.smallcap.advisor.rulebook.review.Translations;
import dev.smallcap.advisor.terms.InputException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reviews a rules folder. */
@picocli.CommandLine.Command(
    name = "review",
    description =
        "Says what in a rules folder cannot be reviewed or cannot be meant, where, and how to mend"
            + " it. It reads the files and runs nothing. It writes nothing without --stamp.",
    footer = {
      "",
      "Exit code 0: clean, or warnings only. 1: errors; such a folder is never run. 2: the folder"
          + " cannot be read.",
      "",
      "rules/REMARKS.md has a page for each code."
    })
final class ReviewFolder implements Command {
  /** How remarks are written. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    JUNIT
  }

  @Option(
      names = "--against",
      paramLabel = "FOLDER",
      description =
          "The folder as it was before, whose past values must stand. Default: the policy of this"
              + " program.")
  private @Nullable Path against;

  @Option(
      names = "--stamp",
      arity = "1..*",
      paramLabel = "KEY",
      description =
          "Says that somebody has compared the Korean under these keys with its English: writes"
              + " the stamp of the English behind each into FOLDER/words/ko.properties, then"
              + " reviews. No key is stamped that is not named.")
  private List<String> stamped = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|junit",
      description = "Default: text. SARIF is 2.1.0, JUnit an XML report of tests.")
  private Format format = Format.TEXT;

  @Mixin private final PolicyOption policy = new PolicyOption();

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    if (!stamped.isEmpty()) {
      stamp();
    }
    RuleFiles files = policy.files();
    RuleFiles before = against == null ? RuleFiles.standard() : RuleFiles.of(against);
    List<Remark> remarks =
        PolicyReview.of(files, before).remarks().stream()
            .sorted(Comparator.comparing(Remark::severity).thenComparing(Comparator.naturalOrder()))
            .toList();
    String text =
        switch (format) {
          case TEXT -> RemarkText.of(remarks, policy.place(), files.texts().size(), style);
          case JSON -> ReviewJson.write(remarks);
          case SARIF -> SarifJson.write(remarks, policy.place(), LibraryVersion.number());
          case JUNIT -> JUnitXml.of(remarks, policy.place(), files.rules().keySet());
        };
    boolean failed = remarks.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    return new CommandOutput(text, failed ? 1 : 0);
  }

  private void stamp() {
    Path folder = policy.folder();
    if (folder == null) {
      throw new InputException(
          "It is not clear in which folder to write stamps.", "give --policy FOLDER.");
    }
    String text = Translations.stamped(policy.files(), stamped);
    WholeFile.write(folder.resolve(WordSheet.KO), text);
  }
}
