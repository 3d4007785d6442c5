package dev.smallcap.advisor;

import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Derives the id of a recommendation from everything that goes into it: the first bytes of the
 * SHA-256 of its text. The records are written as they write themselves, which the JDK does slowly.
 * Stateless and thread-safe.
 */
public final class RecordId {
  private static final int BYTES = 16;
  private static final int USUAL_LENGTH = 2_048;

  private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

  private RecordId() {}

  /**
   * The id of the recommendation that a policy gives for these inputs: 32 hexadecimal digits.
   *
   * @param fingerprint the fingerprint of the policy
   */
  public static String of(
      Client client, Account account, Holdings holdings, MarketView market, String fingerprint) {
    RecordId id = new RecordId();
    id.line(fingerprint).line(market.asOf()).line(market.digest());
    id.client(client);
    id.account(account);
    id.holdings(holdings);
    id.text.append(holdings.rates().rates());
    return HexFormat.of()
        .formatHex(
            RuleFiles.sha256().digest(id.text.toString().getBytes(StandardCharsets.UTF_8)),
            0,
            BYTES);
  }

  private RecordId line(Object value) {
    text.append(value).append('\n');
    return this;
  }

  private RecordId field(String name, Object value) {
    text.append(name).append(value);
    return this;
  }

  private void client(Client client) {
    field("Client[id=", client.id())
        .field(", residency=", client.residency())
        .field(", age=", client.age())
        .field(", riskProfile=", client.riskProfile())
        .field(", profiledOn=", client.profiledOn())
        .field(", horizonMonths=", client.horizonMonths());
    text.append(", moneyNeededOn=").append(client.moneyNeededOn());
    field(", withdrawals=", client.withdrawals())
        .field(", drawdown=", client.drawdown())
        .field(", hedgeWanted=", client.hedgeWanted());
    text.append(", requestedSleeve=").append(client.requestedSleeve());
    field(", motive=", client.motive()).field(", otherAccounts=", client.otherAccounts()).line("]");
  }

  private void account(Account account) {
    field("Account[id=", account.id())
        .field(", type=", account.type())
        .field(", cash=", account.cash())
        .field(", fractionalShares=", account.fractionalShares())
        .field(", minimumTrade=", account.minimumTrade())
        .field(", marginLoan=", account.marginLoan())
        .field(", partsDone=", account.partsDone())
        .line("]");
  }

  private void holdings(Holdings holdings) {
    String before = "[";
    for (Holding holding : holdings.list()) {
      field(before, "Holding[code=")
          .field("", holding.code())
          .field(", quantity=", holding.quantity())
          .field(", price=", holding.price())
          .field(", priceDate=", holding.priceDate());
      text.append(", assetClass=").append(holding.assetClass());
      text.append(", leverage=").append(holding.leverage()).append(']');
      before = ", ";
    }
    line(holdings.list().isEmpty() ? "[]" : "]");
  }
}
