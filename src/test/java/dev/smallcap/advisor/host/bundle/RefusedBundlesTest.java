package dev.smallcap.advisor.host.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody does to a bundle without the key, it is refused, saying what was done. */
class RefusedBundlesTest {
  private static final KeyPair PAIR = Keys.pair();
  private static final Forgery GOOD = Forgery.of(RuleFiles.standard(), PAIR.getPrivate());
  private static final Forgery FOREIGN = Forgery.of(RuleFiles.standard(), Keys.pair().getPrivate());
  private static final int MEGA = 1024 * 1024;

  @TempDir private Path folder;

  static Stream<Arguments> refusals() {
    return Stream.of(
        arguments(
            "a changed file",
            GOOD.replaced(Forgery.FILE, "sleeve.cap,2026-01-01,20", "sleeve.cap,2026-01-01,95"),
            "(parameters.csv) was changed"),
        arguments("an added file", GOOD.put("rules/new.drl", "x"), "(new.drl) was added"),
        arguments("a removed file", GOOD.removed(Forgery.FILE), "(parameters.csv) was removed"),
        arguments(
            "a renamed file",
            GOOD.renamed("rules/client/sleeve.drl", "rules/client/sleeves.drl"),
            "(client/sleeve.drl) was renamed to (client/sleeves.drl)"),
        arguments(
            "two files that changed places",
            GOOD.put("rules/words/ko.properties", text("rules/words/en.properties"))
                .put("rules/words/en.properties", text("rules/words/ko.properties")),
            "(words/en.properties) was changed; (words/ko.properties) was changed"),
        arguments("a stripped signature", GOOD.removed("signature"), "It has no signature"),
        arguments("an empty signature", GOOD.put("signature", "\n"), "signature is not that of"),
        arguments(
            "a signature of zeros", GOOD.put("signature", "A".repeat(86) + "==\n"), "not that"),
        arguments(
            "a signature with other bits behind its last byte",
            GOOD.put("signature", otherBits(text("signature"))),
            "not spelt as the command bundle writes it"),
        arguments(
            "a signature with a blank line",
            GOOD.put("signature", text("signature") + "\n"),
            "not spelt as"),
        arguments(
            "a signature without the end of its line",
            GOOD.put("signature", text("signature").strip()),
            "not spelt as"),
        arguments(
            "a signature without its padding",
            GOOD.put("signature", text("signature").replace("=", "")),
            "not spelt as"),
        arguments(
            "a signature with a larger number that is the same",
            GOOD.put("signature", larger(text("signature"))),
            "signature is not that of"),
        arguments(
            "a manifest in another spelling, signed",
            spelt(text("manifest").replaceFirst("(?m)^([0-9a-f]{64}) ", "$1 0")),
            "not spelt as"),
        arguments(
            "a manifest with line ends of Windows, signed",
            spelt(text("manifest").replace("\n", "\r\n")),
            "not spelt as"),
        arguments(
            "a name that is not seen", GOOD.put("rules/a\u200b.md", "x"), "(rules/a\\u200B.md)"),
        arguments("a stripped manifest", GOOD.removed("manifest"), "It has no manifest"),
        arguments(
            "a manifest that fits a change",
            GOOD.put("rules/new.md", "abc")
                .put(
                    "manifest",
                    text("manifest")
                        + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 3"
                        + " new.md\n"),
            "signature is not that of its manifest"),
        arguments("a foreign key", FOREIGN, "signed with another key"),
        arguments("a path upwards", GOOD.put("../evil.drl", "x"), "(../evil.drl) is not a plain"),
        arguments(
            "a path upwards inside", GOOD.put("rules/../../e.drl", "x"), "(rules/../../e.drl)"),
        arguments("an absolute path", GOOD.put("/etc/passwd", "x"), "(/etc/passwd) is not a plain"),
        arguments("an empty part", GOOD.put("rules//etc.drl", "x"), "(rules//etc.drl)"),
        arguments("a backslash", GOOD.put("rules/..\\evil.drl", "x"), "(rules/..\\evil.drl)"),
        arguments("a drive letter", GOOD.put("C:/evil.drl", "x"), "(C:/evil.drl)"),
        arguments("a drive letter inside", GOOD.put("rules/C:evil.drl", "x"), "(rules/C:evil.drl)"),
        arguments("a hidden file", GOOD.put("rules/.evil.drl", "x"), "(rules/.evil.drl)"),
        arguments("a folder", GOOD.put("rules/evil/", ""), "(rules/evil/)"),
        arguments("a line break", GOOD.put("rules/a\nb.drl", "x"), "(rules/a\\u000Ab.drl)"),
        arguments("a deep path", GOOD.put("rules/a/b/c/d/e/f.drl", "x"), "(rules/a/b/c/d/e/f.drl)"),
        arguments("a file beside the rules", GOOD.put("evil.drl", "x"), "(evil.drl)"),
        arguments(
            "names that differ by case",
            GOOD.put("rules/Parameters.csv", "x"),
            "(rules/Parameters.csv) and (rules/parameters.csv) differ by case"),
        arguments(
            "names that differ by the form of a letter",
            GOOD.put("rules/\u00e9.md", "x").put("rules/e\u0301.md", "x"),
            "differ by case or form alone"),
        arguments(
            "an entry that stands twice",
            GOOD.put("rules/parameterz.csv", "x")
                .bytes(Forged.nameFrom("parameterz", "parameters")),
            "The entry (rules/parameters.csv) stands twice"),
        arguments(
            "a name that the directory tells otherwise",
            GOOD.bytes(Forged.lastName("rules/funds.csv", "rules/fundz.csv")),
            "differs in its directory at the entry (rules/funds.csv)"),
        arguments(
            "a name that the entry tells otherwise",
            GOOD.bytes(Forged.firstName("rules/funds.csv", "rules/fundr.csv")),
            "differs in its directory at the entry (rules/fundr.csv)"),
        arguments("a comment", GOOD.bytes(Forged.comment("hello")), "differs at its end"),
        arguments("something behind", GOOD.bytes(b -> Forged.joined(b, b)), "differs at its end"),
        arguments(
            "something in front",
            GOOD.bytes(b -> Forged.joined("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8), b)),
            "It is no bundle"),
        arguments("half of a file", GOOD.bytes(b -> Arrays.copyOf(b, b.length / 2)), "damaged"),
        arguments("nothing", GOOD.bytes(b -> new byte[0]), "It is no bundle"),
        arguments("another zip", GOOD.compressed(), "(manifest) is compressed"),
        arguments(
            "a zip bomb",
            GOOD.put("manifest", "0".repeat(64 * MEGA)).compressed(),
            "(manifest) is compressed"),
        arguments(
            "a huge file",
            GOOD.put("rules/a.csv", "0".repeat(2 * MEGA + 1)),
            "(rules/a.csv) has 2097153"),
        arguments(
            "files without end", Forged.more(GOOD, 1_003, 0), "It has more than 1004 entries"),
        arguments(
            "a huge bundle", Forged.more(GOOD, 9, 2 * MEGA), "It has more than 17777216 bytes"));
  }

  @ParameterizedTest(name = "{0}")
  @Tag("long")
  @MethodSource("refusals")
  void isRefusedNamingWhatWasDone(String what, Forgery forgery, String told) throws IOException {
    Path file = Files.write(folder.resolve("p.bundle"), forgery.packed());

    assertThatThrownBy(() -> Bundle.open(file, PAIR.getPublic()))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("The bundle (" + file + ") is refused. ")
        .hasMessageContaining(told)
        .hasMessageContaining("\nMaybe ");
    assertThat(folder)
        .isDirectoryContaining(file::equals)
        .isDirectoryNotContaining(p -> !p.equals(file));
  }

  @Test
  void whatNobodyTouchedIsOpened() throws IOException {
    Path file = Files.write(folder.resolve("p.bundle"), GOOD.packed());

    assertThat(Bundle.open(file, PAIR.getPublic()).texts()).isEqualTo(RuleFiles.standard().texts());
  }

  @Test
  @Tag("long")
  void fiveHundredChangesOfAByteAreRefused() throws IOException {
    byte[] good = GOOD.packed();
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      byte[] changed = good.clone();
      if (i % 5 == 0) {
        changed = Arrays.copyOf(good, random.nextInt(good.length));
      } else {
        // Half of them in the last tenth, where the directory and the signature are.
        int from = i % 2 == 0 ? 0 : good.length * 9 / 10;
        int at = from + random.nextInt(good.length - from);
        changed[at] ^= (byte) (1 + random.nextInt(255));
      }
      Path file = Files.write(folder.resolve("p.bundle"), changed);

      assertThatThrownBy(() -> Bundle.open(file, PAIR.getPublic()))
          .as("change %d", i)
          .isInstanceOf(PolicyException.class)
          .hasMessageContaining("\nMaybe ");
    }
  }

  /** The bundle with another manifest, signed by the key. */
  private static Forgery spelt(String manifest) {
    byte[] seal = Seal.of(manifest.getBytes(StandardCharsets.UTF_8), PAIR.getPrivate());
    return GOOD.put("manifest", manifest)
        .put("signature", new String(seal, StandardCharsets.US_ASCII));
  }

  /** The last sign of Base64 holds two bits of the last byte and four that no byte has. */
  private static String otherBits(String seal) {
    int at = seal.indexOf('=') - 1;
    return seal.substring(0, at) + (char) (seal.charAt(at) + 1) + seal.substring(at + 1);
  }

  /** The second half is a number: with the order of the curve added it means the same. */
  private static String larger(String seal) {
    byte[] bytes = Base64.getDecoder().decode(seal.strip());
    byte[] number = Arrays.copyOfRange(bytes, 32, 64);
    BigInteger order =
        BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    byte[] larger = reversed(new BigInteger(1, reversed(number)).add(order).toByteArray());
    System.arraycopy(larger, 0, bytes, 32, 32);
    return Base64.getEncoder().encodeToString(bytes) + "\n";
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] other = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      other[i] = bytes[bytes.length - 1 - i];
    }
    return other;
  }

  private static String text(String entry) {
    return new String(GOOD.entries().get(entry), StandardCharsets.UTF_8);
  }
}
