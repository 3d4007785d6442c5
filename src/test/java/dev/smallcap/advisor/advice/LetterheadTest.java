package dev.smallcap.advisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.host.json.SituationJson;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Stage;
import org.junit.jupiter.api.Test;

/** Who gives an advice, printed above it. */
class LetterheadTest {
  private static final Letterhead HEAD =
      new Letterhead("Hanbit Advisory", "Kim Min-ji", "No. 1234", "Lee Seo-yeon");

  private static Recommendation advice() {
    return Situations.in(Stage.ER1).holds("IVV", "1000").advice();
  }

  @Test
  void itIsPrintedInBothLanguagesAndStandsInTheJson() {
    Recommendation headed = advice().under(HEAD);

    assertThat(headed.audit(Lang.EN))
        .contains(
            "\nFirm Hanbit Advisory, adviser Kim Min-ji, licence No. 1234\n"
                + "Name of the client: Lee Seo-yeon\nDecision: ");
    assertThat(headed.audit(Lang.KO))
        .contains("\n회사 Hanbit Advisory, 자문 담당자 Kim Min-ji, 등록·인가 No. 1234\n고객명: Lee Seo-yeon\n");
    assertThat(AdviceJson.read(AdviceJson.write(headed)).letterhead()).isEqualTo(HEAD);
  }

  @Test
  void theAdviceUnderItIsTheSameUnderTheSameId() {
    Recommendation advice = advice();
    Recommendation headed = advice.under(HEAD);

    assertThat(headed.id()).isEqualTo(advice.id());
    assertThat(headed.under(null)).isEqualTo(advice).isNotEqualTo(headed);
    assertThat(AdviceJson.write(advice)).doesNotContain("letterhead");
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    Letterhead firm =
        SituationJson.letterhead("{\"firm\": \"Hanbit Advisory\"}", "letterhead.json");

    assertThat(firm).isEqualTo(new Letterhead("Hanbit Advisory", null, null, null));
    assertThat(advice().under(firm).audit(Lang.EN))
        .contains("\nFirm Hanbit Advisory\nDecision: ")
        .doesNotContain("Name of the client");
  }

  @Test
  void whatCannotBePrintedOnOneLineIsRefused() {
    assertThatThrownBy(() -> new Letterhead(null, null, null, "Lee\nDecision: BUILD"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("The client's name (");
    assertThatThrownBy(() -> SituationJson.letterhead("{\"name\": \"x\"}", "letterhead.json"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("letterhead.json");
  }
}
