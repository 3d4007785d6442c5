package dev.smallcap.advisor.bundle;

import dev.smallcap.advisor.terms.InputException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/** The Ed25519 signature of a manifest, as a line of Base64. Stateless and thread-safe. */
final class Seal {
  private static final String ALGORITHM = "Ed25519";

  private Seal() {}

  static byte[] of(byte[] manifest, PrivateKey key) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(BundleKeys.checked(key));
      signature.update(manifest);
      return (Base64.getEncoder().encodeToString(signature.sign()) + "\n")
          .getBytes(StandardCharsets.US_ASCII);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 is in every JDK since 15", e);
    }
  }

  /**
   * Does nothing where the seal is that of the manifest by the key.
   *
   * @throws InputException otherwise
   */
  static void check(byte[] seal, byte[] manifest, PublicKey key) {
    if (!fits(seal, manifest, BundleKeys.checked(key))) {
      throw new InputException(
          "Its signature is not that of its manifest by the public key given here.",
          "it was signed with another key, or its manifest was changed: take the bundle anew from"
              + " whoever signed it, and compare the keys.");
    }
  }

  private static boolean fits(byte[] seal, byte[] manifest, PublicKey key) {
    try {
      String line = new String(seal, StandardCharsets.US_ASCII);
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(manifest);
      return line.endsWith("\n")
          && signature.verify(Base64.getDecoder().decode(line.substring(0, line.length() - 1)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }
}
