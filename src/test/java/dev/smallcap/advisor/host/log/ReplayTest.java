package dev.smallcap.advisor.host.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.RandomSituations;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.Trials;
import dev.smallcap.advisor.host.log.Replayed.Outcome;
import dev.smallcap.advisor.host.log.Written.Decision;
import dev.smallcap.advisor.terms.Stage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
  private static final Policy STANDARD = Situations.STANDARD;
  @TempDir private Path folder;

  static List<Replayed> replayed(Path folder, Policy... policies) {
    List<Replayed> all = new ArrayList<>();
    Replay.of(
            List.of(folder),
            fingerprint ->
                List.of(policies).stream()
                    .filter(policy -> policy.fingerprint().equals(fingerprint))
                    .findFirst()
                    .orElse(null))
        .each(sequence -> true, all::add);
    return all;
  }

  @Test
  @Tag("long")
  void manySituationsInMarketsOfEveryKindGiveTheSameBytes() {
    List<Decision> decisions =
        IntStream.range(0, 400)
            .mapToObj(seed -> Decision.of(RandomSituations.anywhere(seed)))
            .toList();
    Written.append(folder, Written.QUICK.rotatingAt(2_000_000), decisions);
    List<Replayed> replayed = replayed(folder, STANDARD);
    assertThat(replayed).hasSizeGreaterThan(450).allMatch(Replayed::isSame);
  }

  @Test
  void aLineIsRecomputedUnderThePolicyOfItsFingerprint() {
    Policy other = Trials.assuming(STANDARD, Map.of("sleeve.cap", "18"));
    Situations situation =
        Situations.in(Stage.ER1).cash("100000").quote("IWM", "250").quote("IJR", "125");
    Written.append(
        folder,
        Written.QUICK,
        List.of(Decision.of(situation), Decision.of(situation.by(other, Stage.ER1))));
    assertThat(replayed(folder, STANDARD, other)).hasSize(4).allMatch(Replayed::isSame);
    assertThat(replayed(folder, STANDARD))
        .extracting(Replayed::outcome)
        .containsExactly(Outcome.SAME, Outcome.SAME, Outcome.NO_POLICY, Outcome.NO_POLICY);
    assertThat(replayed(folder, STANDARD).get(3).what()).contains(other.fingerprint());
  }

  @Test
  void aDifferenceIsToldWithItsPlaceAndBothValues() {
    Written.append(folder, Written.QUICK, Written.decisions(1));
    Path file = Written.files(folder).get(0);
    List<String> lines = new ArrayList<>(Written.lines(file));
    lines.set(1, lines.get(1).replaceFirst("\"suitable\":(true|false)", "\"suitable\":7"));
    Written.write(file, lines);
    Replayed different = replayed(folder, STANDARD).get(1);
    assertThat(different.outcome()).isEqualTo(Outcome.DIFFERENT);
    assertThat(different.line()).isEqualTo(2);
    assertThat(different.what())
        .startsWith("/advice/suitable was 7, and is recomputed as ")
        .doesNotContain("version");
  }

  @Test
  void otherInputsGiveAnotherAnswer() {
    Decision decision = Decision.of(Situations.in(Stage.ER1).cash("100000").quote("IJR", "125"));
    Written.append(folder, Written.QUICK, List.of(decision));
    Path file = Written.files(folder).get(0);
    Written.write(
        file,
        Written.text(file)
            .replace(
                "\"account\":{\"id\":\"a\",\"type\":\"US_BROKERAGE\",\"cash\":{\"amount\":100000.00",
                "\"account\":{\"id\":\"a\",\"type\":\"US_BROKERAGE\",\"cash\":{\"amount\":200000.00")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(replayed(folder, STANDARD).get(1).outcome()).isEqualTo(Outcome.DIFFERENT);
  }

  @Test
  void aDifferenceToAnotherVersionOfTheLibraryNamesBoth() {
    Written.append(folder, Written.QUICK, Written.decisions(1));
    Path file = Written.files(folder).get(0);
    String older = Written.text(file).replaceAll("\"library\":\"[^\"]+\"", "\"library\":\"0.0.9\"");
    Written.write(file, older.getBytes(StandardCharsets.UTF_8));
    assertThat(replayed(folder, STANDARD)).allMatch(Replayed::isSame);
    Written.write(
        file,
        older
            .replaceAll("\"suitable\":(true|false)", "\"suitable\":7")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(replayed(folder, STANDARD).get(1).what())
        .contains("It was written by version 0.0.9, and recomputed by ");
  }

  @Test
  void aLineThatCannotBeReadIsTold() {
    Written.append(folder, Written.QUICK, Written.decisions(2));
    Path file = Written.files(folder).get(0);
    List<String> lines = new ArrayList<>(Written.lines(file));
    lines.set(1, lines.get(1).replaceFirst("\"age\":\\d+", "\"age\":700"));
    lines.set(2, "nothing");
    Written.write(file, lines);
    List<Replayed> replayed = replayed(folder, STANDARD);
    assertThat(replayed)
        .extracting(Replayed::outcome)
        .startsWith(Outcome.SAME, Outcome.UNREADABLE, Outcome.UNREADABLE);
    assertThat(replayed.get(1).what()).contains("(700)");
  }

  @Test
  void oneLineCanBeRecomputedAlone() {
    Written.append(folder, Written.QUICK, Written.decisions(6));
    List<Replayed> all = new ArrayList<>();
    Replay.of(List.of(folder), fingerprint -> STANDARD).each(sequence -> sequence == 7, all::add);
    assertThat(all).singleElement().matches(one -> one.isSame() && one.sequence() == 7);
  }

  @Test
  void theAdviceOfALineIsTheOneThatWasGiven() {
    Decision decision = Written.decisions(1).get(0);
    ChainHead head = Written.append(folder, Written.QUICK, List.of(decision)).get(0);
    Logged logged = Logged.find(List.of(folder), head.sequence());
    assertThat(logged).isNotNull();
    assertThat(logged.advice()).isEqualTo(decision.advice());
    assertThat(logged.at()).isEqualTo(Instant.parse("2026-01-16T12:00:00Z"));
    assertThat(Logged.find(List.of(folder), 99)).isNull();
  }
}
