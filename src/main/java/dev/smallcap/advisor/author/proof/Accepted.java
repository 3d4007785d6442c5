package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Findings that stand with a reason: the file {@code accepted.csv} of a rules folder. What leaves a
 * situation without an answer, gives it two or breaks an invariant cannot be accepted.
 *
 * @param kind the kind of finding
 * @param subject what it is about, as a proof tells it
 * @param reason why it stands
 */
public record Accepted(ProofFault.Kind kind, String subject, String reason) {
  /** Its path in a rules folder. */
  static final String PATH = "accepted.csv";

  private static final Set<ProofFault.Kind> ACCEPTABLE =
      EnumSet.of(
          ProofFault.Kind.NEVER_FIRES,
          ProofFault.Kind.NEVER_DECIDES,
          ProofFault.Kind.NEVER_MATTERS,
          ProofFault.Kind.NO_EFFECT,
          ProofFault.Kind.UNCUT);

  /**
   * The rows of a folder; none where it has no such file.
   *
   * @throws dev.smallcap.advisor.terms.InputException if a row cannot be read or accepts what has
   *     to be mended
   */
  static List<Accepted> of(RuleFiles files) {
    String text = files.texts().get(PATH);
    List<Accepted> accepted = new ArrayList<>();
    if (text == null) {
      return accepted;
    }
    for (Row row :
        Table.parse(text, PATH).expect(List.of("finding", "subject", "reason"), List.of()).rows()) {
      ProofFault.Kind kind = row.constant(ProofFault.Kind.class, "finding");
      if (!ACCEPTABLE.contains(kind)) {
        throw row.refuse(
            "finding", kind.name(), "cannot be accepted", "mend the policy: it is wrong there.");
      }
      accepted.add(new Accepted(kind, row.required("subject"), row.required("reason")));
    }
    return accepted;
  }

  boolean speaksOf(ProofFault fault) {
    return fault.kind() == kind && fault.subject().equals(subject);
  }
}
