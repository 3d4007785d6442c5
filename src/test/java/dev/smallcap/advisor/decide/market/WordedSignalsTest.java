package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.decide.market.MadeUp.POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.ReadingOrigin;
import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.WordedSignals;
import dev.smallcap.advisor.terms.Activity;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Inflation;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.RateDirection;
import dev.smallcap.advisor.terms.ReadingSource;
import dev.smallcap.advisor.terms.Slump;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WordedSignalsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 16);
  private static final String GIVEN = "given_by,Kim\nbecause,a view\ngiven_on,2026-01-16\n";

  @Test
  @Tag("long")
  void wordsEstablishAnEarlyRecoveryAndNothingElse() {
    SoftAssertions softly = new SoftAssertions();
    for (RateDirection rates : RateDirection.values()) {
      for (Inflation prices : Inflation.values()) {
        for (Activity activity : Activity.values()) {
          for (Slump slump : Slump.values()) {
            boolean recovery =
                (rates == RateDirection.CUTTING || rates == RateDirection.EASY_HOLD)
                    && prices == Inflation.STABLE
                    && activity == Activity.RECOVERING
                    && slump == Slump.SLUMP;
            softly
                .assertThat(
                    on(
                            DAY,
                            new WordedSignals(
                                rates, prices, activity, slump, DAY, "Kim", "a view", null, null))
                        .acting()
                        .phase())
                .as(rates + " " + prices + " " + activity + " " + slump)
                .isEqualTo(recovery ? CyclePhase.EARLY_RECOVERY : CyclePhase.UNKNOWN);
          }
        }
      }
    }
    softly.assertAll();
  }

  @Test
  void wordsAreUsedThroughThe35thDayAfterThem() {
    assertThat(on(LocalDate.of(2026, 2, 20), words("")).acting())
        .extracting(ReadingView::source, ReadingView::phase)
        .containsExactly(ReadingSource.WORDS, CyclePhase.EARLY_RECOVERY);

    MarketView after = on(LocalDate.of(2026, 2, 21), words(""));
    assertThat(after.acting().phase()).isEqualTo(CyclePhase.UNKNOWN);
    assertThat(MadeUp.cautions(after)).containsExactly("reading-expired");
  }

  @Test
  void theClockOfWordsRunsLikeThatOfADeclaration() {
    MarketView aged = on(DAY, words("age,7\n"));
    assertThat(aged.acting().age()).isEqualTo(7);
    assertThat(aged.acting().stage()).isEqualTo(Stage.ER2);
    // month 7 on 2026-01-16 began on 2025-07-16
    assertThat(aged.acting().tiltExpiry()).isEqualTo(LocalDate.of(2026, 7, 16));
    assertThat(MadeUp.cautions(aged)).containsExactly("notes-unapproved");

    MarketView begun = on(DAY, words("began,2025-01-16\n"));
    assertThat(begun.acting().age()).isEqualTo(13);
    assertThat(begun.acting().stage()).isEqualTo(Stage.ER3);

    MarketView neither = on(DAY, words(""));
    assertThat(neither.acting().age()).isEqualTo(1);
    assertThat(MadeUp.cautions(neither))
        .containsExactlyInAnyOrder("notes-clock", "notes-unapproved");
  }

  @Test
  void wordsThatAgeAndBeginningContradictAreRejected() {
    assertThatThrownBy(() -> words("age,7\nbegan,2025-06-16\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(7)")
        .hasMessageContaining("2025-06-16");
  }

  @Test
  void wordsGivenAfterTheAsOfDateAreRejected() {
    WordedSignals later = words("", GIVEN.replace("01-16", "01-17"));

    assertThatThrownBy(() -> on(DAY, later))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2026-01-17");
  }

  @Test
  void wordsSayWhoGaveThemWhyAndWhen() {
    assertThat(on(DAY, words("")).acting().given())
        .extracting(
            ReadingOrigin::on,
            ReadingOrigin::author,
            ReadingOrigin::reason,
            ReadingOrigin::usedUntil)
        .containsExactly(DAY, "Kim", "a view", LocalDate.of(2026, 2, 20));
  }

  @Test
  void wordingItAgainWithTheFirstBeginningNeverRestartsTheClock() {
    WordedSignals renewed =
        words("began,2026-01-16\n", GIVEN.replace("given_on,2026-01-16", "given_on,2026-02-16"));

    MarketView market = on(LocalDate.of(2026, 3, 20), renewed);

    // used through 2026-02-16 + 35 days; the clock runs from 2026-01-16
    assertThat(market.acting().source()).isEqualTo(ReadingSource.WORDS);
    assertThat(market.acting().age()).isEqualTo(3);
    assertThat(market.acting().tiltExpiry()).isEqualTo(LocalDate.of(2027, 1, 16));
    assertThat(MadeUp.cautions(market)).containsExactly("notes-unapproved");
  }

  /** The four words of an early recovery, with further rows. */
  private static WordedSignals words(String more) {
    return words(more, GIVEN);
  }

  private static WordedSignals words(String more, String given) {
    String rows = "rates,CUTTING\nprices,STABLE\nactivity,RECOVERING\nslump,SLUMP\n";
    return read(rows + given + more);
  }

  private static WordedSignals read(String rows) {
    return WordedSignals.of(Table.parse("signal,value\n" + rows, "words.csv"));
  }

  private static MarketView on(LocalDate asOf, WordedSignals words) {
    return POLICY.assess(MarketData.none(), asOf).worded(words);
  }
}
