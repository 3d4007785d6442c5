package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RecordIdTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 16);
  private static final MarketView MARKET =
      Policy.standard()
          .assess(MarketData.none(), DAY)
          .declared(Declaration.of(CyclePhase.EXPANSION, DAY, "house", "a view"));
  private static final Client CLIENT =
      Client.of("c-1", Residency.KR, 45, RiskProfile.R4, DAY.minusDays(9), 12);
  private static final Account ACCOUNT =
      Account.of("a-1", AccountType.KR_OVERSEAS, Money.parse("USD 5.00"));
  private static final Holding HELD =
      Holding.of("IVV", new BigDecimal("1.50"), BigMoney.parse("USD 640.00"), DAY);

  /** The text of every record, as the JDK writes records: a component added later must be in it. */
  private static String worked(Client client, Account account, Holdings holdings) {
    String text =
        String.join(
            "\n",
            "f",
            "2026-01-16",
            MARKET.digest(),
            client.toString(),
            account.toString(),
            holdings.list().toString(),
            holdings.rates().list().toString());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static void isWorked(Client client, Account account, Holdings holdings) {
    assertThat(RecordId.of(client, account, holdings, MARKET, "f"))
        .isEqualTo(worked(client, account, holdings));
  }

  @Test
  void itIsTheDigestOfAllThatWasHandedIn() {
    isWorked(CLIENT, ACCOUNT, Holdings.of(List.of(HELD)));
  }

  @Test
  void whatIsMissingElsewhereIsInItToo() {
    isWorked(
        CLIENT.needingMoneyOn(DAY.plusYears(3)).requesting(Percent.of(30)),
        ACCOUNT.dealingFractions(),
        new Holdings(
            List.of(
                HELD,
                Holding.of("XYZ", BigDecimal.TEN, BigMoney.parse("KRW 9"), DAY)
                    .classified(AssetClass.CORE, BigDecimal.ONE)
                    .multiplied(BigDecimal.TEN)
                    .valued(new BigDecimal("900"))),
            ExchangeRates.of(Map.of("USD/KRW", new BigDecimal("1470.5"))).on(DAY)));
  }

  @Test
  void nothingHeldIsAnEmptyList() {
    isWorked(CLIENT, ACCOUNT, Holdings.of(List.of()));
  }
}
