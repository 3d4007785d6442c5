package dev.smallcap.advisor.host.bundle;

import dev.smallcap.advisor.terms.InputException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The Ed25519 signature of a manifest, as a line of Base64. Stateless and thread-safe. */
final class Seal {
  private static final String ALGORITHM = "Ed25519";

  private Seal() {}

  static byte[] of(byte[] manifest, PrivateKey key) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(BundleKeys.checked(key));
      signature.update(manifest);
      return line(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 is in every JDK since 15", e);
    }
  }

  /**
   * Does nothing where the seal is that of the manifest by the key, as {@link #of} spells it.
   *
   * @throws InputException otherwise
   */
  static void check(byte[] seal, byte[] manifest, PublicKey key) {
    if (!fits(seal, manifest, key)) {
      throw new InputException(
          "Its signature is not that of its manifest by the public key given here.",
          "it was signed with another key, or its manifest was changed: take the bundle anew from"
              + " whoever signed it, and compare the keys.");
    }
  }

  /**
   * Does nothing where the seal is that of an approval by the reviewer's key.
   *
   * @throws InputException otherwise
   */
  static void checkApproval(byte[] seal, byte[] approval, PublicKey key) {
    if (!fits(seal, approval, key)) {
      throw new InputException(
          "Its approval is not signed by the reviewer's public key given here.",
          "it was approved with another key, or changed: let the reviewer approve it anew, and"
              + " compare the keys.");
    }
  }

  private static boolean fits(byte[] seal, byte[] text, PublicKey key) {
    byte[] signature = signature(seal);
    if (signature == null) {
      throw new InputException(
          "Its signature is not spelt as the command bundle writes it.",
          "another program changed it: " + EntryNames.ANEW);
    }
    return Spelling.isSignature(signature) && verifies(signature, text, BundleKeys.checked(key));
  }

  /** The bytes that a seal spells, or null where it is not the one way to spell bytes. */
  private static byte @Nullable [] signature(byte[] seal) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(seal);
      return Arrays.equals(seal, line(bytes)) ? bytes : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static byte[] line(byte[] signature) {
    return (Base64.getEncoder().encodeToString(signature) + "\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean verifies(byte[] bytes, byte[] manifest, PublicKey key) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(manifest);
      return signature.verify(bytes);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
