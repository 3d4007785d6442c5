package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A phase that the caller declares. */
final class DeclareOptions {
  private static final Pattern FORM = Pattern.compile("([A-Z_]+)(?::(\\d{1,4}))?");

  @Option(
      names = "--declare",
      paramLabel = "PHASE[:AGE]",
      description =
          "Declares the phase: EARLY_RECOVERY (with its age in months, the first being 1),"
              + " EXPANSION, LATE, RECESSION or UNKNOWN. Needs --declared-by and"
              + " --declared-because.")
  private @Nullable String declared;

  @Option(names = "--declared-by", paramLabel = "NAME", description = "Who declares it.")
  private @Nullable String author;

  @Option(names = "--declared-because", paramLabel = "TEXT", description = "Why.")
  private @Nullable String reason;

  @Option(
      names = "--declared-on",
      paramLabel = "DATE",
      description = "The day of the declaration. Default: the as-of date.")
  private @Nullable LocalDate on;

  @Option(
      names = "--began",
      paramLabel = "DATE",
      description = "The day the recovery began. Default: by its age, else the declaration's day.")
  private @Nullable LocalDate began;

  /** What is declared as it was given, or null. */
  @Nullable String declared() {
    return declared;
  }

  /** The declaration, or null where none is made. */
  @Nullable Declaration declaration(LocalDate asOf) {
    if (declared == null) {
      alone("--declared-by", author);
      alone("--declared-because", reason);
      alone("--declared-on", on);
      alone("--began", began);
      return null;
    }
    String who = author;
    String why = reason;
    if (who == null || why == null) {
      throw new InputException(
          "The declared phase ("
              + Arguments.shown(declared)
              + ") has no "
              + (who != null ? "reason" : why != null ? "author" : "author and no reason")
              + ".",
          "add --declared-by NAME and --declared-because TEXT: the client is told both.");
    }
    Matcher form = FORM.matcher(declared);
    if (!form.matches()) {
      throw new InputException(
          "The declared phase (" + Arguments.shown(declared) + ") is malformed.",
          "write it like EARLY_RECOVERY or EARLY_RECOVERY:3.");
    }
    return new Declaration(
        phase(form.group(1)),
        on == null ? asOf : on,
        who,
        why,
        form.group(2) == null ? null : Integer.valueOf(form.group(2)),
        began);
  }

  private static void alone(String option, @Nullable Object value) {
    alone(option, value, "--declare", "add --declare PHASE, or leave it out.");
  }

  /** Refuses an option that says nothing without another. */
  static void alone(String option, @Nullable Object value, String without, String maybe) {
    if (value != null) {
      throw new InputException(
          "The option "
              + option
              + " ("
              + Arguments.shown(value.toString())
              + ") stands without "
              + without
              + ".",
          maybe);
    }
  }

  private static CyclePhase phase(String name) {
    for (CyclePhase phase : CyclePhase.values()) {
      if (phase.name().equals(name)) {
        return phase;
      }
    }
    throw new InputException(
        "The declared phase (" + Arguments.shown(name) + ") is not known.",
        "write one of " + Arrays.toString(CyclePhase.values()) + ".");
  }
}
