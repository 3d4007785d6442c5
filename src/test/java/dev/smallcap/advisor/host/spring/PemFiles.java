package dev.smallcap.advisor.host.spring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Keys that a test makes for itself. */
final class PemFiles {
  private PemFiles() {}

  static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static Path publicKey(Path folder, KeyPair keys) throws IOException {
    String key = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    return Files.writeString(
        folder.resolve("public.pem"),
        "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n");
  }
}
