package dev.smallcap.advisor.decide.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.PolicyStamp;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Stage;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWordsTest {
  private static final String MARK = " (house)";

  @TempDir static Path folder;

  private static Recommendation shipped;
  private static Recommendation own;

  /** Advice with a draft, by a policy whose every heading and term carries a mark. */
  @BeforeAll
  static void advise() {
    UnaryOperator<String> marked =
        text ->
            text.replaceAll(
                "(?m)^((?:doc\\.(?!day|month)|label\\.|[A-Z]\\w+\\.[A-Z])\\S*=.*)$", "$1" + MARK);
    Policy policy =
        EditedRules.in(folder)
            .edit("words/en.properties", marked)
            .edit("words/ko.properties", marked)
            .policy();
    Situation asked =
        Situations.in(Stage.ER1)
            .client(Client::inDrawdown)
            .holds("IVV", "95000")
            .holds("IWM", "5000")
            .asked();
    shipped = PolicyModels.of(Situations.STANDARD).recommend(asked);
    own =
        PolicyModels.of(policy)
            .recommend(asked.with(Situations.market(policy, Stage.ER1, asked.asOf())));
  }

  private static Stream<String> headings(String text) {
    return text.lines().filter(line -> !line.isEmpty() && !line.startsWith(" "));
  }

  @Test
  void everyHeadingAndTermStandsInTheWordsOfThePolicyThatAdvised() {
    for (Lang lang : Lang.values()) {
      assertThat(headings(own.audit(lang)))
          .hasSizeGreaterThan(10)
          .allMatch(one -> one.contains(MARK));
      assertThat(own.audit(lang).replace(MARK, "").lines().map(OwnWordsTest::unstamped))
          .containsExactlyElementsOf(
              shipped.audit(lang).lines().map(OwnWordsTest::unstamped).toList());
    }
  }

  /** The fingerprint and the id, which the words are a part of, aside. */
  private static String unstamped(String line) {
    return line.replaceAll("[0-9a-f]{32,64}", "");
  }

  @Test
  @Tag("slow")
  void whatIsReadAgainIsTheSameAdviceInTheHeadingsThatTheLibraryShips() {
    Recommendation read = AdviceJson.read(AdviceJson.write(own));

    assertThat(read).isEqualTo(own).hasSameHashCodeAs(own);
    assertThat(headings(read.audit(Lang.EN))).noneMatch(one -> one.contains(MARK));
    assertThat(AdviceJson.write(own)).doesNotContain("printer");
  }

  @Test
  void aStampIsToldApartByItsVersionAndFingerprint() {
    PolicyStamp stamp = own.policy();

    assertThat(stamp)
        .isEqualTo(new PolicyStamp(stamp.version(), stamp.fingerprint()))
        .isNotEqualTo(new PolicyStamp("0", stamp.fingerprint()))
        .isNotEqualTo(shipped.policy())
        .hasToString(
            "PolicyStamp[version="
                + stamp.version()
                + ", fingerprint="
                + stamp.fingerprint()
                + "]");
  }
}
