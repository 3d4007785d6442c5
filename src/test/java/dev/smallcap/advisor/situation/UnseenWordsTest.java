package dev.smallcap.advisor.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Seen;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An id or a reason that draws as nothing, as a line break or as half a character is refused. */
class UnseenWordsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 16);
  private static final Map<String, Consumer<String>> FIELDS =
      Map.of(
          "client id",
          id -> Client.of(id, Residency.US, 45, RiskProfile.R4, DAY, 12),
          "account id",
          id -> Account.of(id, AccountType.US_BROKERAGE, Money.parse("USD 0.00")),
          "author",
          author -> Declaration.of(CyclePhase.LATE, DAY, author, "house view"),
          "reason",
          reason -> Declaration.of(CyclePhase.LATE, DAY, "the committee", reason),
          "symbol",
          symbol -> Situations.priced(symbol, "1", "1", DAY));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u3164",
        "\u2800 \u2800",
        "\u00ad",
        "\ufe0f",
        "\udb40\udd00",
        "\u115f\u1160\uffa0",
        "\u200b\u2060\ufeff",
        "\u180e\u034f",
        "\u00a0\u3000",
        "\ue000",
        "\udb40\udc41\udb40\udc42",
      })
  void whatDrawsAsNothingIsBlank(String nothing) {
    FIELDS.forEach(
        (field, taken) ->
            assertThatThrownBy(() -> taken.accept(nothing))
                .as(field)
                .isInstanceOf(InputException.class)
                .satisfies(refusal -> Seen.check(String.valueOf(refusal.getMessage()))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c\ud800",
        "\udc001",
        "\ude00\ud83d",
        "c\n1",
        "c\u20281",
        "c\u00851",
        "c\u202e1",
        "c\u2067x\u20691",
        "c\u200f1",
      })
  void whatBreaksALineOrTurnsTextRoundIsRefused(String broken) {
    FIELDS.forEach(
        (field, taken) ->
            assertThatThrownBy(() -> taken.accept(broken))
                .as(field)
                .isInstanceOf(InputException.class)
                .satisfies(refusal -> Seen.check(String.valueOf(refusal.getMessage()))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uae40\ucca0\uc218 1",
        "c-1 \ud83d\ude00",
        "\u2764\ufe0f7",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 8",
        "soft\u00adhyphen",
        "'c",
        "=1",
      })
  void whatIsSeenIsTaken(String id) {
    FIELDS.forEach(
        (field, taken) ->
            assertThatCode(() -> taken.accept(id)).as(field).doesNotThrowAnyException());
  }

  @Test
  void aSymbolIsTheSameWithAndWithoutWhatIsNotSeen() {
    assertThat(Code.normal("IV\u3164V\ufe0f\u00ad")).isEqualTo("IVV");
  }
}
