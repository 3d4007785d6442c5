package dev.smallcap.advisor;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.PolicyModels;
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
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Situations for tests. Unless said otherwise a client of 45 in the United States with risk profile
 * R4 and a horizon of 12 months, who has an account in dollars that deals in fractions. Holdings
 * are given by value, at a price of 1 on the as-of date.
 */
public record Situations(
    Policy policy,
    MarketView market,
    Client client,
    Account account,
    List<Holding> holdings,
    ExchangeRates rates) {
  /** A Friday. */
  public static final LocalDate DAY = LocalDate.of(2026, 1, 16);

  public static final Policy STANDARD = Policy.standard();
  public static final int SHORT = 12;
  public static final int MID = 36;
  public static final int LONG = 120;

  /** The typical client in a market of a stage. */
  public static Situations in(Stage stage) {
    return on(DAY, stage);
  }

  /** The typical client in a market of a stage, on another day. */
  public static Situations on(LocalDate day, Stage stage) {
    return new Situations(
        STANDARD,
        market(STANDARD, stage, day),
        Client.of("c", Residency.US, 45, RiskProfile.R4, day.minusDays(10), SHORT),
        Account.of("a", AccountType.US_BROKERAGE, Money.zero(CurrencyUnit.USD)).dealingFractions(),
        List.of(),
        ExchangeRates.none());
  }

  /** A market of a stage, declared on the day; the unknown one is not declared at all. */
  public static MarketView market(Policy policy, Stage stage, LocalDate day) {
    MarketView none = policy.assess(MarketData.none(), day);
    return switch (stage) {
      case ER1 -> none.declared(declaration(CyclePhase.EARLY_RECOVERY, day).aged(3));
      case ER2 -> none.declared(declaration(CyclePhase.EARLY_RECOVERY, day).aged(9));
      case ER3 -> none.declared(declaration(CyclePhase.EARLY_RECOVERY, day).aged(15));
      case EXPANSION -> none.declared(declaration(CyclePhase.EXPANSION, day));
      case LATE -> none.declared(declaration(CyclePhase.LATE, day));
      case RECESSION -> none.declared(declaration(CyclePhase.RECESSION, day));
      case UNKNOWN -> none;
    };
  }

  /** A declaration of the investment committee. */
  public static Declaration declaration(CyclePhase phase, LocalDate day) {
    return Declaration.of(phase, day, "investment committee", "house view");
  }

  public Situations in(MarketView other) {
    return new Situations(policy, other, client, account, holdings, rates);
  }

  /** By another policy, which assesses the market itself. */
  public Situations by(Policy other, Stage stage) {
    MarketView assessed = market(other, stage, market.asOf());
    return new Situations(other, assessed, client, account, holdings, rates);
  }

  public Situations client(UnaryOperator<Client> change) {
    return new Situations(policy, market, change.apply(client), account, holdings, rates);
  }

  /** The typical client with another risk profile and horizon. */
  public Situations client(RiskProfile risk, int months) {
    return resident(Residency.US, 45, risk, months);
  }

  public Situations resident(Residency residency, int age, RiskProfile risk, int months) {
    return client(old -> Client.of("c", residency, age, risk, old.profiledOn(), months));
  }

  public Situations account(UnaryOperator<Account> change) {
    return new Situations(policy, market, client, change.apply(account), holdings, rates);
  }

  /** Another kind of account, empty and dealing in fractions. */
  public Situations account(AccountType type, String currency) {
    return account(
        old -> Account.of("a", type, Money.zero(CurrencyUnit.of(currency))).dealingFractions());
  }

  public Situations cash(String amount) {
    return account(
        old ->
            new Account(
                old.id(),
                old.type(),
                Money.of(old.currency(), new BigDecimal(amount)),
                old.fractionalShares(),
                old.minimumTrade(),
                old.marginLoan(),
                old.partsDone(),
                old.lastPartOn()));
  }

  /** Holds a fund of the list by its value; Korean codes in won, all others in dollars. */
  public Situations holds(String code, String value) {
    return holds(code, value, "1");
  }

  /** Holds a quantity of a fund of the list at a price. */
  public Situations holds(String code, String quantity, String price) {
    return holding(priced(code, quantity, price, market.asOf()));
  }

  /** Holds an instrument with its own asset class, by its value. */
  public Situations holds(String code, String value, AssetClass assetClass, String leverage) {
    Holding holding = priced(code, value, "1", market.asOf());
    return holding(holding.classified(assetClass, new BigDecimal(leverage)));
  }

  /** Quotes the price of a fund without holding it. */
  public Situations quote(String code, String price) {
    return holds(code, "0", price);
  }

  public Situations holding(Holding holding) {
    List<Holding> more = new ArrayList<>(holdings);
    more.add(holding);
    return new Situations(policy, market, client, account, more, rates);
  }

  public Situations rates(ExchangeRates other) {
    return new Situations(policy, market, client, account, holdings, other);
  }

  /** A quantity of a fund, priced on a day. */
  public static Holding priced(String code, String quantity, String price, LocalDate day) {
    CurrencyUnit currency = CurrencyUnit.of(code.matches("\\d{6}|KR.*") ? "KRW" : "USD");
    BigMoney each = BigMoney.of(currency, new BigDecimal(price));
    return Holding.of(code, new BigDecimal(quantity), each, day);
  }

  /** The situation that the policy is asked about. */
  public Situation asked() {
    return new Situation(client, account, Holdings.of(holdings).converting(rates), market);
  }

  public Recommendation advice() {
    return PolicyModels.of(policy).recommend(asked());
  }

  /** Target weights of Q by id, those of nothing left out: {@code IJR 3.75, IVV 85, IWM 11.25}. */
  public static String targets(Recommendation advice) {
    return advice.weights().stream()
        .filter(weight -> weight.target() != null && weight.target().isPositive())
        .map(weight -> weight.id() + " " + weight.target().value().toPlainString())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** The trades in percent of Q: {@code BUY IJR 3.75, SELL IVV 3.75}. */
  public static String trades(Recommendation advice) {
    return advice.trades().stream()
        .map(
            trade ->
                trade.side()
                    + " "
                    + trade.fund()
                    + " "
                    + trade.ofEquityMoney().value().toPlainString())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** The trades as money and shares: {@code BUY IJR USD 3750.00 x 30.5}. */
  public static String orders(Recommendation advice) {
    return advice.trades().stream()
        .map(
            trade ->
                trade.side()
                    + " "
                    + trade.fund()
                    + " "
                    + trade.amount()
                    + (trade.shares() == null ? "" : " x " + trade.shares().toPlainString()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** The ids of the rules behind reasons. */
  public static List<String> ids(List<Reason> reasons) {
    return reasons.stream().map(Reason::ruleId).toList();
  }

  /** All English words of cautions, reasons and what was left undone, one a line. */
  public static String said(Recommendation advice) {
    return Stream.of(advice.cautions(), advice.reasons(), advice.undone())
        .flatMap(List::stream)
        .map(reason -> reason.text().en())
        .collect(Collectors.joining("\n"));
  }
}
