package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.files.NormalForm;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.ExchangeRate;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import java.util.HexFormat;

/**
 * Derives the id of a recommendation from all its inputs: the first bytes of the SHA-256 of their
 * {@link NormalForm}. So the same inputs have one id, however their numbers are written. Add each
 * new component of a record here. Stateless and thread-safe.
 */
public final class RecommendationId {
  private static final int BYTES = 16;

  private RecommendationId() {}

  /**
   * The id of the recommendation that the policy which judged the market gives for these inputs: 32
   * hexadecimal digits.
   */
  public static String of(Client client, Account account, Holdings holdings, JudgedMarket market) {
    NormalForm form = new NormalForm().bytes(market.idContext());
    client(form, client);
    account(form, account);
    form.number(holdings.list().size());
    holdings.list().forEach(holding -> holding(form, holding));
    rates(form, holdings.rates());
    return HexFormat.of().formatHex(form.digest(RuleFiles.sha256()), 0, BYTES);
  }

  private static void client(NormalForm form, Client client) {
    form.text(client.id())
        .constant(client.residency())
        .number(client.age())
        .constant(client.riskProfile())
        .day(client.profiledOn())
        .number(client.horizonMonths())
        .day(client.moneyNeededOn())
        .decimal(client.withdrawals().value())
        .flag(client.drawdown())
        .flag(client.hedgeWanted())
        .decimal(client.requestedSleeve() == null ? null : client.requestedSleeve().value())
        .constant(client.motive())
        .flag(client.otherAccounts());
  }

  private static void account(NormalForm form, Account account) {
    form.text(account.id())
        .constant(account.type())
        .amount(account.cash())
        .flag(account.fractionalShares())
        .amount(account.minimumTrade())
        .amount(account.marginLoan())
        .number(account.partsDone())
        .day(account.lastPartOn());
  }

  private static void holding(NormalForm form, Holding holding) {
    form.text(holding.code())
        .decimal(holding.quantity())
        .amount(holding.price())
        .day(holding.priceDate())
        .constant(holding.assetClass())
        .decimal(holding.leverage())
        .decimal(holding.multiplier())
        .decimal(holding.value());
  }

  private static void rates(NormalForm form, ExchangeRates rates) {
    form.number(rates.list().size());
    for (ExchangeRate rate : rates.list()) {
      form.text(rate.pair()).decimal(rate.rate()).day(rate.on());
    }
  }
}
