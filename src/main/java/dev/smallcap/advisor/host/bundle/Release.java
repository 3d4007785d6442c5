package dev.smallcap.advisor.host.bundle;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Who wrote a policy, and on what it is handed to a reviewer. It stands in the manifest, so the
 * author's signature covers it. Immutable and thread-safe.
 *
 * @param author who wrote it and signs
 * @param writtenOn the day on which it was signed
 * @param certificate the SHA-256 of the certificate of its proof, in hexadecimal
 * @param coverage how much of it its cases see, in whole percent, from 0 to 100
 */
public record Release(String author, LocalDate writtenOn, String certificate, int coverage) {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final int WHOLE = 100;

  /**
   * Checks the fields.
   *
   * @throws InputException if one is missing or cannot be meant
   */
  public Release {
    Arguments.text(author, "author of the policy");
    Arguments.day(writtenOn, "day on which the policy was signed");
    Arguments.given(certificate, "SHA-256 of the certificate");
    if (!SHA256.matcher(certificate).matches()) {
      throw new InputException(
          "The certificate (" + Arguments.shown(certificate) + ") is no SHA-256.",
          "give the 64 hexadecimal digits of the file that prove has written.");
    }
    if (coverage < 0 || coverage > WHOLE) {
      throw new InputException(
          "The coverage (" + coverage + ") is no percentage.", "give one from 0 to 100.");
    }
  }
}
