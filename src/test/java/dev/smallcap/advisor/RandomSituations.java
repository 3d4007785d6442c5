package dev.smallcap.advisor;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Motive;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Random situations over all stages, clients, accounts and kinds of holdings, each by its seed. */
public final class RandomSituations {
  private static final ExchangeRates RATES =
      ExchangeRates.of(
          Map.of(
              "USD/KRW", new BigDecimal("1400.5"),
              "EUR/USD", new BigDecimal("1.08"),
              "KRW/EUR", new BigDecimal("0.00063")));
  private static final Map<Stage, Situations> MARKETS =
      Map.copyOf(
          Stream.of(Stage.values()).collect(Collectors.toMap(stage -> stage, Situations::in)));

  private final Random random;
  private final boolean wide;
  private LocalDate day = Situations.DAY;

  private RandomSituations(long seed, boolean wide) {
    this.random = new Random(seed);
    this.wide = wide;
  }

  /** In a market that was declared, each stage as often as another. */
  public static Situations of(long seed) {
    RandomSituations random = new RandomSituations(seed, false);
    return random.in(MARKETS.get(random.any(Stage.values())).market());
  }

  /**
   * In a market that was read in any way: from figures, words or a declaration, now or later; more
   * of the numbers lie at limits of the policy.
   */
  public static Situations anywhere(long seed) {
    RandomSituations random = new RandomSituations(seed, true);
    boolean declared = random.random.nextInt(3) > 0;
    return random.in(
        declared
            ? MARKETS.get(random.any(Stage.values())).market()
            : ManyMarkets.ALL.get(random.random.nextInt(ManyMarkets.ALL.size())));
  }

  /** As in {@link #of}, on another day. */
  static Situations on(LocalDate day, long seed) {
    RandomSituations random = new RandomSituations(seed, false);
    return random.in(Situations.on(day, random.any(Stage.values())).market());
  }

  private Situations in(MarketView market) {
    day = market.asOf();
    Account account = account();
    ExchangeRates rates = rarely() ? RATES : RATES.on(date(random.nextInt(60) == 0 ? 20 : 3));
    return new Situations(Situations.STANDARD, market, client(), account, holdings(), rates);
  }

  private Client client() {
    Client client =
        Client.of(
            "c",
            any(Residency.values()),
            age(),
            any(RiskProfile.values()),
            day.minusDays(rarely() ? days() : 10),
            any(new Integer[] {1, 6, 12, 13, 36, 60, 61, 120, 600}));
    client =
        rarely()
            ? client.needingMoneyOn(
                day.plusMonths(random.nextInt(60)).plusDays(wide ? random.nextInt(2) : 0))
            : client;
    client = rarely() ? client.inDrawdown() : client;
    client = rarely() ? client.withdrawing(withdrawals()) : client;
    client = random.nextBoolean() ? client.wantingHedge() : client;
    client = rarely() ? client.requesting(Percent.of(random.nextInt(101))) : client;
    client = rarely() ? client.movedBy(Motive.RECENT_SURGE) : client;
    client = rarely() ? client.havingOtherAccounts() : client;
    return rarely() ? client.requesting(Percent.HUNDRED).movedBy(Motive.RECENT_SURGE) : client;
  }

  private int age() {
    return wide && rarely() ? any(new Integer[] {17, 18, 64, 65, 66}) : 20 + random.nextInt(50);
  }

  private int days() {
    return wide ? any(new Integer[] {365, 366, 400, 730, 731, 800}) : 400 * (1 + random.nextInt(2));
  }

  private Percent withdrawals() {
    return wide ? Percent.of(decimal(10, random.nextInt(2))) : Percent.of(random.nextInt(10));
  }

  private Account account() {
    CurrencyUnit currency = CurrencyUnit.of(any(new String[] {"USD", "KRW", "EUR"}));
    Money none = Money.zero(currency);
    int parts = random.nextInt(3);
    return new Account(
        "a",
        any(AccountType.values()),
        random.nextBoolean() ? none : money(currency, 1_000_000),
        random.nextBoolean(),
        random.nextBoolean() ? none : money(currency, 3_000),
        random.nextInt(40) == 0 ? money(currency, 1_000) : none,
        parts,
        parts == 0 ? null : day.minusDays(random.nextInt(60)));
  }

  private List<Holding> holdings() {
    return random.nextInt(3) == 0 ? small() : many();
  }

  /** A core fund and a sleeve of one fund, as many accounts hold, with quotes of the others. */
  private List<Holding> small() {
    List<Holding> holdings = new ArrayList<>();
    String kept = any(new String[] {"IWM", "IWM", "IWM", "IJR", "IJH", "280930"});
    for (Fund fund : PolicyModels.of(Situations.STANDARD).funds().funds()) {
      if (fund.id().equals("IVV") || fund.id().equals("379800")) {
        holdings.add(holding(fund.id(), fund.currency(), 40, false));
      } else if (List.of("IWM", "IJR", "IJH", "280930").contains(fund.id())) {
        holdings.add(holding(fund.id(), fund.currency(), 3, !fund.id().equals(kept)));
      }
    }
    return holdings;
  }

  private List<Holding> many() {
    List<Holding> holdings = new ArrayList<>();
    for (Fund fund : PolicyModels.of(Situations.STANDARD).funds().funds()) {
      boolean core = fund.plain() && fund.assetClass() == AssetClass.CORE;
      int oneIn = fund.leverage().signum() < 0 ? 150 : fund.plain() ? core ? 3 : 6 : 20;
      if (random.nextInt(oneIn) == 0) {
        boolean quote = random.nextInt(4) == 0;
        Holding holding = holding(code(fund), fund.currency(), core ? 40 : 8, quote);
        holdings.add(random.nextInt(200) == 0 ? owed(holding, fund.assetClass()) : holding);
      }
    }
    for (AssetClass own : AssetClass.values()) {
      if (rarely()) {
        String leverage =
            own == AssetClass.CASH ? "1" : any(new String[] {"1", "1", "1", "1", "0.5", "2", "3"});
        String signed =
            own != AssetClass.CASH && random.nextInt(20) == 0 ? "-" + leverage : leverage;
        CurrencyUnit currency = CurrencyUnit.of(any(new String[] {"USD", "KRW", "EUR"}));
        boolean money = own == AssetClass.CASH && random.nextBoolean();
        Holding holding =
            holding(
                    money ? currency.getCode() : "own " + own,
                    currency,
                    own == AssetClass.CORE ? 40 : 8,
                    false)
                .classified(own, new BigDecimal(signed));
        holding = random.nextInt(30) == 0 ? owed(holding, own) : holding;
        holding = rarely() ? holding.multiplied(new BigDecimal("0.01")) : holding;
        holdings.add(rarely() ? holding.valued(holding.worth()) : holding);
      }
    }
    return holdings;
  }

  /** One of the codes of a fund, in small letters too. */
  private String code(Fund fund) {
    String isin = fund.isin() == null ? fund.id() : fund.isin();
    String cusip = isin.startsWith("US") ? isin.substring(2, 11) : isin;
    String code = any(new String[] {fund.id(), fund.id(), isin, cusip});
    return random.nextInt(4) == 0 ? code.toLowerCase(Locale.ROOT) : code;
  }

  private static Holding owed(Holding holding, AssetClass assetClass) {
    return assetClass == AssetClass.CASH
        ? holding
        : holding.withQuantity(holding.quantity().negate());
  }

  private Holding holding(String code, CurrencyUnit currency, int size, boolean quote) {
    boolean won = currency.getCode().equals("KRW");
    BigDecimal price = decimal(won ? 50_000 : 500, won ? 0 : 2).add(BigDecimal.ONE);
    BigDecimal quantity = quote ? BigDecimal.ZERO : decimal(size * 20, random.nextInt(4));
    LocalDate priced = random.nextInt(60) == 0 ? date(20) : date(3);
    return Holding.of(code, quantity, BigMoney.of(currency, price), priced);
  }

  private LocalDate date(int within) {
    return day.minusDays(random.nextInt(within));
  }

  private Money money(CurrencyUnit currency, int dollars) {
    int units = currency.getCode().equals("KRW") ? 1400 : 1;
    return Money.of(
        currency, decimal(dollars / 100, 2).multiply(BigDecimal.valueOf(units)), RoundingMode.UP);
  }

  private BigDecimal decimal(int below, int scale) {
    return BigDecimal.valueOf(random.nextDouble() * below).setScale(scale, RoundingMode.HALF_UP);
  }

  private boolean rarely() {
    return random.nextInt(10) == 0;
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
