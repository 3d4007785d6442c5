package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which policy a command asks. */
final class PolicyOption {
  @Option(
      names = "--policy",
      paramLabel = "FOLDER",
      description = "An edited copy of rules/, compiled now. Default: the policy of this program.")
  private @Nullable Path folder;

  Policy policy() {
    return folder == null ? Policy.standard() : Policy.load(folder);
  }
}
