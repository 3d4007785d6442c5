package dev.smallcap.advisor.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day on which the figures were downloaded. */
final class VintageOption {
  @Option(
      names = "--vintage",
      paramLabel = "DATE",
      description =
          "The day on which the figures were downloaded: all that is in the file counts from it on."
              + " Default: each figure counts from its release, or after the usual delay.")
  private @Nullable LocalDate day;

  /** The day, or null where it is not given. */
  @Nullable LocalDate day() {
    return day;
  }
}
