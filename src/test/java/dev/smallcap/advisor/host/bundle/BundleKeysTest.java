package dev.smallcap.advisor.host.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  @Tag("long")
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

  static Stream<Arguments> otherSpellings() {
    String body = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=";
    String good = pem(body);
    return Stream.of(
        arguments("words before it", "my key\n" + good),
        arguments("words behind it", good + "my key\n"),
        arguments("a key behind it", good + good),
        arguments("an empty line behind it", good + "\n"),
        arguments("an empty line before it", "\n" + good),
        arguments("no end of its last line", good.stripTrailing()),
        arguments("two byte order marks", "\ufeff\ufeff" + good),
        arguments("one line broken in two", pem(body.substring(0, 30) + "\n" + body.substring(30))),
        arguments("a blank", pem(body.substring(0, 30) + " " + body.substring(30))),
        arguments("a blank at the end of a line", pem(body + " ")),
        arguments(
            "a sign that is no Base64", pem(body.substring(0, 30) + "*" + body.substring(30))),
        arguments("other bits behind the last byte", pem(body.replace("ZuE=", "ZuF="))),
        arguments("no sign at its end", pem(body.replace("=", ""))),
        arguments("both kinds of line ends", good.replaceFirst("\n", "\r\n")),
        arguments("old line ends", good.replace('\n', '\r')),
        arguments("lower case", good.replace("BEGIN PUBLIC KEY", "begin public key")),
        arguments("five dashes and one", good.replace("-----BEGIN", "------BEGIN")),
        arguments("a header", good.replaceFirst("\n", "\nComment: mine\n\n")));
  }

  private static String pem(String body) {
    return "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherSpellings")
  void aKeyThatIsSpeltOtherwiseThanOpensslDoesIsRefused(String what, String text)
      throws IOException {
    Path pem = Files.writeString(folder.resolve("k.pem"), text);

    assertThatThrownBy(() -> BundleKeys.publicKey(pem))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("The key file (" + pem + ") ")
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void lineEndsOfWindowsAreNoOtherSpelling() throws IOException {
    Path pem = Keys.write(folder.resolve("public.pem"), "PUBLIC KEY", PAIR.getPublic());
    Files.writeString(pem, Files.readString(pem).replace("\n", "\r\n"));

    assertThat(BundleKeys.publicKey(pem)).isEqualTo(PAIR.getPublic());
  }

  /** The same number in other bytes: longer lengths, more behind the end, another version. */
  @Test
  void bytesThatMeanTheSameKeyAreRefused() throws IOException {
    byte[] open = PAIR.getPublic().getEncoded();
    byte[] secret = PAIR.getPrivate().getEncoded();

    refused("PUBLIC KEY", Forged.joined(open, new byte[] {0}), "another kind than Ed25519");
    refused("PUBLIC KEY", longer(open), "another kind than Ed25519");
    assertThatThrownBy(
            () ->
                BundleKeys.privateKey(
                    Keys.write(
                        folder.resolve("k.pem"),
                        "PRIVATE KEY",
                        Forged.joined(secret, new byte[] {5, 0}))))
        .isInstanceOf(InputException.class)
        .hasNoCause();
    assertThatThrownBy(
            () ->
                BundleKeys.privateKey(
                    Keys.write(folder.resolve("k.pem"), "PRIVATE KEY", longer(secret))))
        .isInstanceOf(InputException.class)
        .hasNoCause();
  }

  /** Its outer length in two bytes, as BER allows and DER does not. */
  private static byte[] longer(byte[] der) {
    return Forged.joined(
        new byte[] {der[0], (byte) 0x81, der[1]}, Arrays.copyOfRange(der, 2, der.length));
  }

  /** Points that anybody can sign for, and numbers that are one point in two spellings. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
      })
  void pointsThatNoKeyHasAreRefused(String point) throws IOException {
    byte[] head = Arrays.copyOf(PAIR.getPublic().getEncoded(), 12);

    refused(
        "PUBLIC KEY",
        Forged.joined(head, HexFormat.of().parseHex(point)),
        "of another kind than Ed25519, or a damaged one");
  }
}
