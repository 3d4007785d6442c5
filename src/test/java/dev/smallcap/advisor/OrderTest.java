package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.PolicyStamp;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of rules, facts and holdings, and the number of threads, make no difference. */
@Tag("slow")
class OrderTest {
  private static final Path RULES = Path.of("rules");

  @Test
  @Tag("long")
  void shuffledHoldingsAndARepeatedCallGiveAnEqualRecommendation() {
    for (long seed = 0; seed < 1_000; seed++) {
      Situations situation = RandomSituations.of(seed);
      List<Holding> shuffled = new ArrayList<>(situation.holdings());
      Collections.shuffle(shuffled, new Random(seed));
      Recommendation other =
          Situations.STANDARD.recommend(
              situation.client(),
              situation.account(),
              Holdings.of(shuffled).converting(situation.rates()),
              situation.market());

      assertThat(other).as("seed %s", seed).isEqualTo(situation.advice());
    }
  }

  @Test
  void anythingThatDiffersInTheInputGivesAnotherId() {
    Situations situation = Situations.in(Stage.ER1).holds("IVV", "100");
    List<String> ids =
        Stream.of(
                situation,
                situation.cash("1"),
                situation.quote("IWM", "1"),
                situation.client(client -> client.wantingHedge()),
                situation.account(account -> account.afterParts(1, Situations.DAY.minusMonths(1))),
                situation.in(Situations.in(Stage.ER2).market()),
                situation.by(
                    Situations.STANDARD.withFunds(
                        FundList.of(
                            PolicyModels.of(Situations.STANDARD).funds().funds().subList(0, 14))),
                    Stage.ER1))
            .map(each -> each.advice().id())
            .toList();

    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  @Tag("long")
  void rulesInAnotherOrderGiveEqualRecommendations(@TempDir Path folder) throws IOException {
    int shuffledFiles = copyShuffled(folder, new Random(7));
    assertThat(shuffledFiles).isGreaterThan(10);
    Policy shuffled = Policy.load(folder);
    Map<Stage, MarketView> markets = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      markets.put(stage, Situations.market(shuffled, stage, Situations.DAY));
    }

    assertThat(shuffled.fingerprint()).isNotEqualTo(Situations.STANDARD.fingerprint());
    assertThat(shuffled.matrix(Situations.DAY, Residency.US))
        .isEqualTo(Situations.STANDARD.matrix(Situations.DAY, Residency.US));
    for (long seed = 0; seed < 500; seed++) {
      Situations situation = RandomSituations.of(seed);
      Recommendation expected = situation.advice();
      Recommendation actual =
          shuffled.recommend(
              situation.client(),
              situation.account(),
              Holdings.of(situation.holdings()).converting(situation.rates()),
              markets.get(expected.phase().stage()));
      assertThat(unstamped(actual)).as("seed %s", seed).isEqualTo(unstamped(expected));
    }
  }

  @Test
  @Tag("long")
  void eightThreadsOnOnePolicyGiveEqualAnswers() throws Exception {
    Policy fresh = Policy.standard();
    List<Recommendation> expected =
        LongStream.range(0, 300).mapToObj(seed -> RandomSituations.of(seed).advice()).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<Recommendation>>> calls = Collections.nCopies(8, () -> answers(fresh));
      for (Future<List<Recommendation>> answer : threads.invokeAll(calls)) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Recommendation> answers(Policy policy) {
    return LongStream.range(0, 300)
        .mapToObj(RandomSituations::of)
        .map(
            situation ->
                policy.recommend(
                    situation.client(),
                    situation.account(),
                    Holdings.of(situation.holdings()).converting(situation.rates()),
                    situation.market()))
        .toList();
  }

  /** Copies the policy with the rules of each file in another order; how many files changed. */
  private static int copyShuffled(Path folder, Random random) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(RULES)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    int changed = 0;
    for (Path file : files) {
      String text = Files.readString(file);
      String written = file.toString().endsWith(".drl") ? shuffled(text, random) : text;
      Path copy = folder.resolve(RULES.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, written);
      changed += written.equals(text) ? 0 : 1;
    }
    return changed;
  }

  private static String shuffled(String text, Random random) {
    List<String> parts = new ArrayList<>(Arrays.asList(text.split("(?m)^(?=rule \")")));
    String head = parts.remove(0);
    Collections.shuffle(parts, random);
    return head + parts.stream().map(part -> part.strip() + "\n\n").collect(Collectors.joining());
  }

  private static Recommendation unstamped(Recommendation advice) {
    return new Recommendation(
        "",
        advice.asOf(),
        advice.client(),
        advice.account(),
        advice.letterhead(),
        advice.decision(),
        advice.alsoApplies(),
        advice.suitable(),
        advice.riskiestGrade(),
        advice.phase(),
        advice.ownReading(),
        advice.sleeve(),
        advice.equityMoney(),
        advice.weights(),
        advice.trades(),
        advice.later(),
        advice.funds(),
        advice.funding(),
        advice.costs(),
        advice.undone(),
        advice.reasons(),
        advice.cautions(),
        advice.evidence(),
        advice.disclosures(),
        advice.alternatives(),
        advice.review(),
        advice.assumptions(),
        advice.dataDates(),
        new PolicyStamp("", ""),
        advice.ifCleared() == null ? null : unstamped(advice.ifCleared()));
  }
}
