package dev.smallcap.advisor.host.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
  private static final KeyPair PAIR = Keys.pair();
  private static final RuleFiles RULES = RuleFiles.standard();

  @TempDir private Path folder;

  @Test
  void whatWasSignedIsWhatIsOpened() throws Exception {
    Path file = Files.write(folder.resolve("p.bundle"), sign(RULES).bytes());

    Bundle opened = Bundle.open(file, PAIR.getPublic());

    assertThat(opened.texts()).isEqualTo(RULES.texts());
    assertThat(opened.version()).isEqualTo("1.1");
    assertThat(opened.fingerprint()).isEqualTo(RULES.fingerprint());
    assertThat(opened.bytes()).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void theSameFilesAndKeyGiveTheSameBytes() {
    assertThat(sign(RULES).bytes()).isEqualTo(sign(RULES).bytes());
  }

  @Test
  void anyZipProgramReadsIt() throws Exception {
    Path file = Files.write(folder.resolve("p.zip"), sign(RULES).bytes());

    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .hasSize(RULES.texts().size() + 2)
          .contains("manifest", "signature", "rules/client/sleeve.drl");
      byte[] parameters = zip.getInputStream(zip.getEntry("rules/parameters.csv")).readAllBytes();
      assertThat(new String(parameters, StandardCharsets.UTF_8))
          .isEqualTo(RULES.text("parameters.csv"));
    }
  }

  @Test
  void theManifestNamesVersionFingerprintAndEachFile() {
    RuleFiles files = with(Map.of("parameters.csv", parameters(), "a.md", "abc"));

    // The SHA-256 of abc as FIPS 180-2 prints it.
    assertThat(sign(files).manifest())
        .startsWith("smallcap-advisor bundle 1\nversion 2.5\nfingerprint " + files.fingerprint())
        .contains("\nba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 3 a.md\n");
  }

  @Test
  void whatIsNoneOfThePolicysIsNotSigned() {
    RuleFiles clean = with(Map.of("parameters.csv", parameters()));
    Map<String, String> cluttered = new HashMap<>(clean.texts());
    List.of("..", "parameters.csv~", "Parameters.csv", "client/tilt.drl.orig", "old/notes.md")
        .forEach(name -> cluttered.put(name, "x"));

    assertThat(sign(with(cluttered)).bytes()).isEqualTo(sign(clean).bytes());
  }

  @Test
  void namesOfOtherScriptsAreKept() throws Exception {
    RuleFiles files = with(Map.of("parameters.csv", parameters(), "정책.md", "읽어 보세요"));
    Path file = Files.write(folder.resolve("p.bundle"), sign(files).bytes());

    assertThat(Bundle.open(file, PAIR.getPublic()).texts()).isEqualTo(files.texts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b.md", "a\\b.md", "a/b/c/d/e/f.drl", "A.md"})
  void aNameThatNoBundleCanHaveIsNotSigned(String name) {
    RuleFiles files = with(Map.of("parameters.csv", parameters(), "a.md", "y", name, "x"));

    assertThatThrownBy(() -> sign(files))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("rules/" + name)
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  @Tag("slow")
  void aKeyOfAnotherKindIsRefused() {
    KeyPair rsa = Keys.pair("RSA");
    KeyPair curve = Keys.pair("Ed448");

    assertThatThrownBy(() -> Bundle.sign(RULES.texts(), rsa.getPrivate()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("The key (RSA) is none of Ed25519");
    assertThatThrownBy(() -> Bundle.open(folder, curve.getPublic()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is none of Ed25519");
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThatThrownBy(() -> Bundle.open(folder.resolve("none"), PAIR.getPublic()))
        .isInstanceOf(PolicyException.class)
        .hasMessage(
            "The bundle ("
                + folder.resolve("none")
                + ") is refused. It is no file.\nMaybe check the path.");
  }

  private static Bundle sign(RuleFiles files) {
    return Bundle.sign(files.texts(), PAIR.getPrivate());
  }

  private static RuleFiles with(Map<String, String> texts) {
    return new RuleFiles(new TreeMap<>(texts));
  }

  private static String parameters() {
    return """
    name,from,value,unit,source
    policy.version,2026-01-01,1.0,version,first
    policy.version,2026-07-01,2.5,version,second
    """;
  }
}
