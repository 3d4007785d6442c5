package dev.smallcap.advisor.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleKeysTest {
  private static final KeyPair PAIR = Keys.pair();

  @TempDir private Path folder;

  @Test
  void keysAreReadAsOpensslWritesThem() throws IOException {
    Path own = Keys.write(folder.resolve("private.pem"), "PRIVATE KEY", PAIR.getPrivate());
    Path shared = Keys.write(folder.resolve("public.pem"), "PUBLIC KEY", PAIR.getPublic());

    assertThat(BundleKeys.privateKey(own)).isEqualTo(PAIR.getPrivate());
    assertThat(BundleKeys.publicKey(shared)).isEqualTo(PAIR.getPublic());
  }

  /** The public key of RFC 8410, section 10.1. */
  @Test
  void aPublishedKeyIsRead() throws IOException {
    Path pem =
        Files.writeString(
            folder.resolve("rfc.pem"),
            """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
            -----END PUBLIC KEY-----
            """);

    assertThat(BundleKeys.publicKey(pem).getAlgorithm()).isEqualTo("EdDSA");
  }

  @Test
  void aPrivateKeyWhereThePublicOneBelongsIsRefusedWithTheWayToGetIt() throws IOException {
    Path own = Keys.write(folder.resolve("private.pem"), "PRIVATE KEY", PAIR.getPrivate());

    assertThatThrownBy(() -> BundleKeys.publicKey(own))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "The key file ("
                + own
                + ") holds a PRIVATE KEY where a PUBLIC KEY is needed.\nMaybe write the public key"
                + " to a file of its own: openssl pkey -in private.pem -pubout -out public.pem");
  }

  @Test
  void keysOfOtherKindsAreRefused() throws IOException {
    KeyPair rsa = Keys.pair("RSA");
    refused("PUBLIC KEY", rsa.getPublic().getEncoded(), "of another kind than Ed25519");
    refused("PUBLIC KEY", Keys.pair("Ed448").getPublic().getEncoded(), "of another kind");
    refused("PUBLIC KEY", new byte[] {1, 2, 3}, "or a damaged one");
    refused("CERTIFICATE", new byte[] {1, 2, 3}, "holds a CERTIFICATE where");
    refused("RSA PRIVATE KEY", new byte[] {1, 2, 3}, "holds a RSA PRIVATE KEY where");
    Path own = Keys.write(folder.resolve("k.pem"), "PRIVATE KEY", rsa.getPrivate());
    assertThatThrownBy(() -> BundleKeys.privateKey(own))
        .isInstanceOf(InputException.class)
        .hasNoCause()
        .hasMessageContaining("of another kind than Ed25519");
  }

  @Test
  void anEncryptedKeyIsRefusedAsOne() throws IOException {
    Path own = Keys.write(folder.resolve("k.pem"), "ENCRYPTED PRIVATE KEY", new byte[] {1, 2, 3});

    assertThatThrownBy(() -> BundleKeys.privateKey(own))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("holds an encrypted private key")
        .hasMessageContaining("\nMaybe decrypt it");
  }

  @Test
  void aFileThatIsMissingOrHoldsNoKeyIsNamed() throws IOException {
    Path none = folder.resolve("none.pem");
    Path text = Files.writeString(folder.resolve("text.pem"), "hello");

    assertThatThrownBy(() -> BundleKeys.publicKey(none))
        .isInstanceOf(InputException.class)
        .hasMessage("The key file (" + none + ") is no file.\nMaybe check the path.");
    assertThatThrownBy(() -> BundleKeys.privateKey(text))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("holds no key in PEM form")
        .hasMessageContaining("openssl genpkey -algorithm ed25519");
  }

  private void refused(String kind, byte[] der, String told) throws IOException {
    Path pem = Keys.write(folder.resolve("k.pem"), kind, der);

    assertThatThrownBy(() -> BundleKeys.publicKey(pem))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("The key file (" + pem + ") ")
        .hasMessageContaining(told)
        .hasMessageContaining("\nMaybe ");
  }
}
