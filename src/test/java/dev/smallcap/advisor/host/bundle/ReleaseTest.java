package dev.smallcap.advisor.host.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two persons and two keys stand behind a release, or it is refused. */
class ReleaseTest {
  private static final KeyPair AUTHOR = Keys.pair();
  private static final KeyPair REVIEWER = Keys.pair();
  private static final ReleaseKeys KEYS = new ReleaseKeys(AUTHOR.getPublic(), REVIEWER.getPublic());
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
  private static final String CERTIFICATE = "0123456789abcdef".repeat(4);
  private static final Release RELEASE = new Release("J. Kim", MONDAY, CERTIFICATE, 100);
  private static final Approval APPROVAL = new Approval("A. Lee", TUESDAY);
  private static final RuleFiles FILES =
      new RuleFiles(
          new TreeMap<>(
              Map.of(
                  "parameters.csv",
                  """
                  name,from,value,unit,source
                  policy.version,2026-01-01,1.0,version,first
                  policy.version,2026-07-01,2.5,version,second
                  policy.review.months,2026-01-01,12,months,assumption
                  """)));

  @TempDir private Path folder;

  @Test
  void aReleaseThatAnotherPersonApprovedSaysWhoWroteItWhoReviewedItAndOnWhat() {
    Bundle opened = Bundle.open(kept(approved().bytes()), KEYS);

    assertThat(opened.release()).isEqualTo(RELEASE);
    assertThat(opened.approval()).isEqualTo(APPROVAL);
    assertThat(opened.reviewDue()).isEqualTo(LocalDate.of(2027, 7, 1));
    assertThat(opened.texts()).isEqualTo(FILES.texts());
    assertThat(opened.manifest())
        .startsWith(
            "smallcap-advisor bundle 2\nversion 2.5\nfingerprint "
                + FILES.fingerprint()
                + "\nwritten 2026-11-30\nauthor J. Kim\ncertificate "
                + CERTIFICATE
                + "\ncoverage 100\n");
  }

  @Test
  void theSameReleaseAndApprovalGiveTheSameBytes() {
    assertThat(approved().bytes()).isEqualTo(approved().bytes());
  }

  @Test
  void aReleaseThatNobodyApprovedIsOpenedByItsAuthorsKeyAndRefusedByBoth() {
    Path file = kept(released().bytes());

    assertThat(Bundle.open(file, AUTHOR.getPublic()).release()).isEqualTo(RELEASE);
    assertThat(Bundle.open(file, AUTHOR.getPublic()).approval()).isNull();
    refused(file, "Nobody approved it.\nMaybe let another person than its author approve it");
  }

  @Test
  void aBundleWithoutAnAuthorIsRefusedByBothKeys() {
    Bundle plain = Bundle.sign(FILES.texts(), AUTHOR.getPrivate());

    refused(kept(plain.bytes()), "Nobody approved it.");
    assertThatThrownBy(() -> plain.approved(APPROVAL, REVIEWER.getPrivate()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("does not say who wrote it, so nobody else can approve it");
  }

  @Test
  void anApprovalIsNeverPassedOverUnchecked() {
    assertThatThrownBy(() -> Bundle.open(kept(approved().bytes()), AUTHOR.getPublic()))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("It holds an approval that no key given here checks.")
        .hasMessageContaining("Maybe give the reviewer's public key too.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"J. Kim", "j. kim", " J.  Kim", "J.\u00a0Kim", "Ｊ. Kim"})
  void nobodyApprovesTheirOwnReleaseByHoweverTheyWriteTheirName(String name) {
    assertThatThrownBy(
            () -> released().approved(new Approval(name, TUESDAY), REVIEWER.getPrivate()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("are the same person");
  }

  @Test
  void nobodyApprovesWithTheKeyThatSigned() {
    assertThatThrownBy(() -> released().approved(APPROVAL, AUTHOR.getPrivate()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("The key of the reviewer is the one that signed the release.");
    assertThatThrownBy(() -> new ReleaseKeys(AUTHOR.getPublic(), AUTHOR.getPublic()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("The keys of author and reviewer are the same.");
  }

  @Test
  void nobodyApprovesBeforeItIsWritten() {
    Approval sunday = new Approval("A. Lee", MONDAY.minusDays(1));

    assertThatThrownBy(() -> released().approved(sunday, REVIEWER.getPrivate()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(
            "It was approved on 2026-11-29, before it was written on 2026-11-30.");
  }

  static Stream<Arguments> forgeries() {
    SortedMap<String, byte[]> good = ZipEntries.read(approved().bytes());
    byte[] manifest = good.get("manifest");
    KeyPair stranger = Keys.pair();
    byte[] self = new Approval("J. Kim", TUESDAY).text(manifest);
    byte[] early = new Approval("A. Lee", MONDAY.minusDays(1)).text(manifest);
    byte[] other = APPROVAL.text("another manifest".getBytes(StandardCharsets.UTF_8));
    byte[] padded = (text(good, "approval") + "\n").getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        arguments(
            "another name in the approval",
            with(
                good,
                "approval",
                text(good, "approval").replace("Lee", "Cho").getBytes(StandardCharsets.UTF_8)),
            "not signed by the reviewer's public key"),
        arguments(
            "an approval by a stranger's key",
            with(good, "approval-signature", Seal.of(good.get("approval"), stranger.getPrivate())),
            "not signed by the reviewer's public key"),
        arguments(
            "the author's seal as that of the reviewer",
            with(good, "approval-signature", Seal.of(good.get("approval"), AUTHOR.getPrivate())),
            "not signed by the reviewer's public key"),
        arguments(
            "the reviewer approves what the reviewer wrote",
            signed(with(good, "approval", self), self),
            "are the same person"),
        arguments(
            "an approval before the release",
            signed(with(good, "approval", early), early),
            "before it was written"),
        arguments(
            "an approval of another release",
            signed(with(good, "approval", other), other),
            "Its approval is of another manifest"),
        arguments(
            "an approval in another spelling",
            signed(with(good, "approval", padded), padded),
            "not spelt as the command bundle writes it"),
        arguments("an approval without its seal", without(good, "approval-signature"), "Nobody"),
        arguments("a seal without its approval", without(good, "approval"), "Nobody approved it"),
        arguments(
            "another author in the manifest",
            with(
                good,
                "manifest",
                text(good, "manifest").replace("Kim", "Cho").getBytes(StandardCharsets.UTF_8)),
            "signature is not that of its manifest"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forgeries")
  void aForgedReleaseIsRefused(String what, SortedMap<String, byte[]> entries, String said) {
    refused(kept(ZipLayout.of(entries).bytes()), said);
  }

  @Test
  void seatsOfAuthorAndReviewerAreNotInterchangeable() {
    ReleaseKeys swapped = new ReleaseKeys(REVIEWER.getPublic(), AUTHOR.getPublic());

    assertThatThrownBy(() -> Bundle.open(kept(approved().bytes()), swapped))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("signature is not that of its manifest");
  }

  @ParameterizedTest
  @CsvSource({"101, is no percentage", "-1, is no percentage"})
  void aCoverageIsAPercentage(int coverage, String said) {
    assertThatThrownBy(() -> new Release("J. Kim", MONDAY, CERTIFICATE, coverage))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"})
  void aCertificateIsNamedByItsSha256(String certificate) {
    assertThatThrownBy(() -> new Release("J. Kim", MONDAY, certificate, 100))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is no SHA-256");
  }

  private static Bundle released() {
    return Bundle.sign(FILES.texts(), RELEASE, AUTHOR.getPrivate());
  }

  private static Bundle approved() {
    return released().approved(APPROVAL, REVIEWER.getPrivate());
  }

  private Path kept(byte[] bytes) {
    try {
      return Files.write(folder.resolve("p.bundle"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refused(Path file, String said) {
    assertThatThrownBy(() -> Bundle.open(file, KEYS))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("is refused.")
        .hasMessageContaining(said);
  }

  private static SortedMap<String, byte[]> with(
      SortedMap<String, byte[]> entries, String name, byte[] bytes) {
    SortedMap<String, byte[]> changed = new TreeMap<>(entries);
    changed.put(name, bytes);
    return changed;
  }

  private static SortedMap<String, byte[]> without(SortedMap<String, byte[]> entries, String name) {
    SortedMap<String, byte[]> changed = new TreeMap<>(entries);
    changed.remove(name);
    return changed;
  }

  private static SortedMap<String, byte[]> signed(
      SortedMap<String, byte[]> entries, byte[] approval) {
    return with(entries, "approval-signature", Seal.of(approval, REVIEWER.getPrivate()));
  }

  private static String text(SortedMap<String, byte[]> entries, String name) {
    return new String(entries.get(name), StandardCharsets.UTF_8);
  }
}
