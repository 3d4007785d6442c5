package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** Hashes texts under a secret key, each kind of text apart. Immutable and thread-safe. */
final class KeyedHash {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST = 32;

  private final SecretKey key;

  KeyedHash(SecretKey key) {
    byte[] bytes = Arguments.given(key, "key").getEncoded();
    if (bytes == null || bytes.length < LEAST) {
      throw new InputException(
          "The key has "
              + (bytes == null ? "no bytes to be seen" : bytes.length + " bytes")
              + ", fewer than "
              + LEAST
              + ".",
          "make one with KeyGenerator for " + ALGORITHM + ".");
    }
    this.key = key;
  }

  String of(String kind, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of()
          .formatHex(mac.doFinal((kind + "\n" + text).getBytes(StandardCharsets.UTF_8)));
    } catch (InvalidKeyException e) {
      throw new InputException("The key is refused: " + e.getMessage() + ".", "make another.", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM + ".", e);
    }
  }
}
