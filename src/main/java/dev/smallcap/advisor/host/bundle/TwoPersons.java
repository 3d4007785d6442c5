package dev.smallcap.advisor.host.bundle;

import dev.smallcap.advisor.terms.InputException;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Holds an approval against the release that it approves. Stateless and thread-safe. */
final class TwoPersons {
  private TwoPersons() {}

  /**
   * Does nothing where another person approved a release, and not before it was written.
   *
   * @throws InputException otherwise
   */
  static void check(@Nullable Release release, Approval approval) {
    if (release == null) {
      throw new InputException(
          "It does not say who wrote it, so nobody else can approve it.",
          "sign the folder anew with --author, --written and --certificate.");
    }
    if (folded(release.author()).equals(folded(approval.reviewer()))) {
      throw new InputException(
          "Author and reviewer (" + approval.reviewer() + ") are the same person.",
          "let another person review it.");
    }
    if (approval.reviewedOn().isBefore(release.writtenOn())) {
      throw new InputException(
          "It was approved on "
              + approval.reviewedOn()
              + ", before it was written on "
              + release.writtenOn()
              + ".",
          "correct the day of the approval.");
    }
  }

  /** Names that differ in case, form or spaces alone are one person's. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
