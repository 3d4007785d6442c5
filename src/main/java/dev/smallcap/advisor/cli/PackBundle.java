package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.files.Apart;
import dev.smallcap.advisor.host.bundle.Approval;
import dev.smallcap.advisor.host.bundle.Bundle;
import dev.smallcap.advisor.host.bundle.BundleKeys;
import dev.smallcap.advisor.host.bundle.Release;
import dev.smallcap.advisor.host.bundle.ReleaseKeys;
import dev.smallcap.advisor.host.reload.PolicySource;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Printable;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Packs a policy into a signed file, or checks one. */
@picocli.CommandLine.Command(
    name = "bundle",
    description = {
      "Packs a policy into one signed file: the folder is reviewed and its cases are run;"
          + " where all is well, its files, their hashes and an Ed25519 signature are written.",
      "With --author, --written and --certificate it is a release: it says who wrote the policy and"
          + " on which proof. With --approve another person signs such a release too.",
      "With --check, says whether such a file is as it was signed, and by the key given."
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  the bundle is written, or is as it was signed",
      "  1  the folder fails its review or a case, or the bundle is refused",
      "  2  something cannot be read or written",
      "",
      "Keys are made and kept outside of this program:",
      "  openssl genpkey -algorithm ed25519 -out private.pem",
      "  openssl pkey -in private.pem -pubout -out public.pem"
    })
final class PackBundle implements Command {
  @Option(names = "--policy", paramLabel = "FOLDER", description = "An edited copy of rules/.")
  private @Nullable Path folder;

  @Option(
      names = "--key",
      paramLabel = "PEM",
      required = true,
      description =
          "The private key that signs, the reviewer's with --approve; with --check, the public one"
              + " of whoever signed.")
  private Path key = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", description = "Where the bundle is written.")
  private @Nullable Path out;

  @Option(names = "--check", paramLabel = "FILE", description = "A bundle to be checked.")
  private @Nullable Path checked;

  @Option(
      names = "--reviewer-key",
      paramLabel = "PEM",
      description = "With --check: the public key of the reviewer, who has to have approved it.")
  private @Nullable Path reviewerKey;

  @Mixin private final ReleaseOptions release = new ReleaseOptions();
  @Mixin private final ApproveOptions approve = new ApproveOptions();

  @Option(
      names = "--list",
      description = "Also prints what is signed: each file with its SHA-256 and size.")
  private boolean list;

  @Override
  public CommandOutput answer(Style style, PrintStream stdout, PrintStream err) {
    Path to = out;
    boolean packs = folder != null || release.given();
    boolean checks = checked != null || reviewerKey != null;
    if (folder != null && to != null && !checks && !approve.given()) {
      return pack(folder, to, new ProgressLine(err, style));
    }
    if (approve.file() != null && to != null && !checks && !packs) {
      return approve(approve.file(), to);
    }
    if (checked != null && to == null && !packs && !approve.given()) {
      return check(checked);
    }
    throw new InputException(
        "It is not clear whether to pack, to approve or to check.",
        "give --policy FOLDER --key PRIVATE.pem --out FILE, or --approve FILE --author-key PEM"
            + " --reviewer NAME --reviewed DATE --key PRIVATE.pem --out FILE, or --check FILE"
            + " --key PUBLIC.pem; and no option of another of these.");
  }

  private CommandOutput pack(Path from, Path to, ProgressLine progress) {
    // Before the seconds that the cases take.
    PrivateKey signing = BundleKeys.privateKey(key);
    if (Files.isDirectory(to)) {
      throw new InputException("The file (" + to + ") is a folder.", "name a file in it.");
    }
    WholeFile.check(to);
    Apart.check(to, key);
    if (!Files.isDirectory(from)) {
      throw new InputException(
          "The policy (" + from + ") is not a folder.", "name an edited copy of rules/.");
    }
    try {
      RuleFiles files = RuleFiles.of(from);
      files.texts().keySet().forEach(name -> Apart.check(to, from.resolve(name)));
      ReleaseOptions.Pending pending = release.pending(files.fingerprint());
      progress.doing("reviewing " + from + " and running its cases");
      Policy policy = PolicySource.prepare(files.texts());
      Bundle bundle =
          pending == null
              ? Bundle.sign(files.texts(), signing)
              : Bundle.sign(files.texts(), pending.of(policy), signing);
      WholeFile.write(to, bundle.bytes());
      return CommandOutput.done(
          "Reviewed; all cases pass. Signed and written:\n" + told(to, bundle) + left(files));
    } catch (PolicyException e) {
      return new CommandOutput("Not signed. " + e.getMessage() + "\n", 1);
    } finally {
      progress.clear();
    }
  }

  private static String left(RuleFiles files) {
    return files.strangers().isEmpty()
        ? ""
        : "None of a policy's, and not signed: "
            + Printable.line(String.join(", ", files.strangers()))
            + "\n";
  }

  private CommandOutput approve(Path file, Path to) {
    PrivateKey signing = BundleKeys.privateKey(key);
    WholeFile.check(to);
    Apart.check(to, key);
    present(file);
    try {
      Bundle bundle = approve.approved(file, signing);
      WholeFile.write(to, bundle.bytes());
      return CommandOutput.done("Approved and written:\n" + told(to, bundle));
    } catch (PolicyException e) {
      return new CommandOutput("Not approved. " + e.getMessage() + "\n", 1);
    }
  }

  private static void present(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InputException("The bundle (" + file + ") is no file.", "check the path.");
    }
  }

  private CommandOutput check(Path file) {
    PublicKey signer = BundleKeys.publicKey(key);
    Path pem = reviewerKey;
    ReleaseKeys both = pem == null ? null : new ReleaseKeys(signer, BundleKeys.publicKey(pem));
    present(file);
    try {
      return CommandOutput.done(
          both == null
              ? "As it was signed by the key:\n" + told(file, Bundle.open(file, signer))
              : "As it was signed and approved by the keys:\n"
                  + told(file, Bundle.open(file, both)));
    } catch (PolicyException e) {
      return new CommandOutput(e.getMessage() + "\n", 1);
    }
  }

  private String told(Path file, Bundle bundle) {
    byte[] bytes = bundle.bytes();
    Release released = bundle.release();
    Approval approval = bundle.approval();
    TextReport report =
        new TextReport()
            .line("%s", file)
            .line("  version      %s", bundle.version())
            .line("  fingerprint  %s", bundle.fingerprint())
            .line("  files        %d", bundle.texts().size())
            .line("  bytes        %d", bytes.length)
            .line("  SHA-256      %s", HexFormat.of().formatHex(RuleFiles.sha256().digest(bytes)))
            .line("  review due   %s", bundle.reviewDue());
    if (released != null) {
      report
          .line("  written      %s by %s", released.writtenOn(), released.author())
          .line("  certificate  %s", released.certificate())
          .line("  coverage     %d %%", released.coverage());
    }
    if (approval != null) {
      report.line("  approved     %s by %s", approval.reviewedOn(), approval.reviewer());
    }
    return report.text(list ? "\n" + bundle.manifest() : "").toString();
  }
}
