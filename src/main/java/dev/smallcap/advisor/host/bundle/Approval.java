package dev.smallcap.advisor.host.bundle;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who reviewed a release, another person than its author. It is signed with a key of its own and
 * names the manifest that it approves. Immutable and thread-safe.
 *
 * @param reviewer who reviewed the policy and signs
 * @param reviewedOn the day on which it was approved
 */
public record Approval(String reviewer, LocalDate reviewedOn) {
  private static final Pattern TEXT =
      Pattern.compile(
          """
          smallcap-advisor approval 1
          manifest ([0-9a-f]{64})
          reviewed (\\d{4}-\\d{2}-\\d{2})
          reviewer (\\P{Cntrl}+)
          """);

  /**
   * Checks the fields.
   *
   * @throws InputException if one is missing or cannot be meant
   */
  public Approval {
    Arguments.text(reviewer, "reviewer of the policy");
    Arguments.day(reviewedOn, "day on which the policy was approved");
  }

  /** The text that is signed. */
  byte[] text(byte[] manifest) {
    return ("smallcap-advisor approval 1\nmanifest "
            + sha256(manifest)
            + "\nreviewed "
            + reviewedOn
            + "\nreviewer "
            + reviewer
            + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads an approval.
   *
   * @param manifest the manifest of the bundle in which it stands
   * @throws InputException if it approves another manifest, or is spelt otherwise than {@link
   *     #text} spells it
   */
  static Approval parse(byte[] text, byte[] manifest) {
    Matcher form = TEXT.matcher(new String(text, StandardCharsets.UTF_8));
    if (!form.matches()) {
      throw new InputException(
          "Its approval is not spelt as the command bundle writes it.",
          "another program or a later version of the library wrote it: " + EntryNames.ANEW);
    }
    if (!form.group(1).equals(sha256(manifest))) {
      throw new InputException(
          "Its approval is of another manifest.",
          "it was taken from another bundle: let the reviewer approve this one.");
    }
    try {
      return new Approval(form.group(3), LocalDate.parse(form.group(2)));
    } catch (DateTimeParseException e) {
      throw new InputException(
          "Its approval has a day (" + form.group(2) + ") that no calendar has.",
          EntryNames.ANEW,
          e);
    }
  }

  private static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(RuleFiles.sha256().digest(bytes));
  }
}
