package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which policy a command asks. */
final class PolicyOption {
  @Option(
      names = "--policy",
      paramLabel = "FOLDER",
      description = "An edited copy of rules/. Default: the policy of this program.")
  private @Nullable Path folder;

  /** The folder, or null where it is the policy of this program. */
  @Nullable Path folder() {
    return folder;
  }

  Policy policy() {
    return folder == null ? Policy.standard() : Policy.load(folder);
  }

  /** The files of the policy, read and not reviewed. */
  RuleFiles files() {
    return folder == null ? RuleFiles.standard() : RuleFiles.of(folder);
  }

  /** The files that it is read from; none where it is the policy of this program. */
  List<Path> sources() {
    Path from = folder;
    return from == null ? List.of() : files().texts().keySet().stream().map(from::resolve).toList();
  }

  /** Where the files lie, to stand before their paths: {@code rules/}, or the folder as given. */
  String place() {
    if (folder == null) {
      return "rules/";
    }
    String place = folder.normalize().toString().replace('\\', '/');
    return place.isEmpty() || place.endsWith("/") ? place : place + "/";
  }
}
