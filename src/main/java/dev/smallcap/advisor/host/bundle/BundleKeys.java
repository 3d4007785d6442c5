package dev.smallcap.advisor.host.bundle;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ed25519 keys in PEM files, as {@code openssl genpkey -algorithm ed25519} and {@code openssl pkey
 * -pubout} write them, and in no other spelling; lines may end as on Windows. Messages name files
 * and never what is in them. Stateless and thread-safe.
 */
public final class BundleKeys {
  private static final int LARGEST = 64 * 1024;
  private static final String PUBLIC = "PUBLIC KEY";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String MAKE = "openssl genpkey -algorithm ed25519 -out private.pem";
  private static final String EXTRACT = "openssl pkey -in private.pem -pubout -out public.pem";
  private static final String ANEW = "openssl pkey -in private.pem -out new.pem";
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END \\1-----");
  private static final int LINE = 64;

  private BundleKeys() {}

  /**
   * The key that checks bundles.
   *
   * @throws InputException if the file holds no Ed25519 public key
   */
  public static PublicKey publicKey(Path pem) {
    byte[] der = der(pem, PUBLIC);
    try {
      if (Spelling.isPublicKey(der)) {
        return ed25519().generatePublic(new X509EncodedKeySpec(der));
      }
    } catch (GeneralSecurityException e) {
      // the bytes are no key, which is told without what it says of them
    }
    throw otherKind(pem, PUBLIC);
  }

  /**
   * The key that signs bundles.
   *
   * @throws InputException if the file holds no Ed25519 private key, or holds it encrypted
   */
  public static PrivateKey privateKey(Path pem) {
    byte[] der = der(pem, PRIVATE);
    try {
      if (Spelling.isPrivateKey(der)) {
        return ed25519().generatePrivate(new PKCS8EncodedKeySpec(der));
      }
    } catch (GeneralSecurityException e) {
      // the bytes are no key, which is told without what it says of them
    }
    throw otherKind(pem, PRIVATE);
  }

  /**
   * The key, when it is one of Ed25519.
   *
   * @throws InputException otherwise
   */
  static <K extends Key> K checked(K key) {
    Arguments.given(key, "key");
    try {
      ed25519().translateKey(key);
      if (!(key instanceof PublicKey) || Spelling.isPublicKey(key.getEncoded())) {
        return key;
      }
    } catch (GeneralSecurityException e) {
      // it is none of this kind, which is what is told
    }
    throw new InputException(
        "The key (" + key.getAlgorithm() + ") is none of Ed25519.", "make one: " + MAKE);
  }

  private static KeyFactory ed25519() {
    try {
      return KeyFactory.getInstance("Ed25519");
    } catch (NoSuchAlgorithmException e) {
      throw new InputException(
          "This Java runtime does not know Ed25519.", "add its module jdk.crypto.ec.", e);
    }
  }

  private static byte[] der(Path pem, String wanted) {
    String text = text(pem);
    Matcher block = PEM.matcher(text);
    if (!block.find()) {
      throw refused(pem, "holds no key in PEM form", maybe(wanted));
    }
    String kind = block.group(1);
    if (kind.equals("ENCRYPTED PRIVATE KEY")) {
      throw refused(
          pem,
          "holds an encrypted private key",
          "decrypt it for this one use: openssl pkey -in " + pem.getFileName());
    }
    if (!kind.equals(wanted)) {
      throw refused(pem, "holds a " + kind + " where a " + wanted + " is needed", maybe(wanted));
    }
    byte[] der = Base64.getMimeDecoder().decode(letters(block.group(2)));
    String spelt = spelt(wanted, der);
    if (!text.equals(spelt) && !text.equals(spelt.replace("\n", "\r\n"))) {
      throw refused(
          pem,
          "holds its key in another spelling than openssl writes: other line breaks, signs or"
              + " words stand in it",
          "write it anew: " + (wanted.equals(PUBLIC) ? EXTRACT : ANEW));
    }
    return der;
  }

  /** Whole groups of Base64 alone: what is left out here is found when it is spelt again. */
  private static String letters(String body) {
    String letters = body.replaceAll("[^A-Za-z0-9+/]", "");
    return letters.length() % 4 == 1 ? letters.substring(1) : letters;
  }

  /** The one way to write a key. */
  private static String spelt(String kind, byte[] der) {
    return "-----BEGIN "
        + kind
        + "-----\n"
        + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der)
        + "\n-----END "
        + kind
        + "-----\n";
  }

  private static String text(Path pem) {
    if (!Files.isRegularFile(pem)) {
      throw new InputException("The key file (" + pem + ") is no file.", "check the path.");
    }
    try (InputStream in = Files.newInputStream(pem)) {
      return TextFile.unmarked(new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw TextFile.unreadable("key file", pem, e);
    }
  }

  /** Without its cause, which could say something of the key. */
  private static InputException otherKind(Path pem, String wanted) {
    return refused(
        pem,
        "holds a " + wanted + " of another kind than Ed25519, or a damaged one",
        maybe(wanted));
  }

  private static InputException refused(Path pem, String what, String maybe) {
    return new InputException("The key file (" + pem + ") " + what + ".", maybe);
  }

  private static String maybe(String wanted) {
    return wanted.equals(PUBLIC)
        ? "write the public key to a file of its own: " + EXTRACT
        : "make one: " + MAKE;
  }
}
