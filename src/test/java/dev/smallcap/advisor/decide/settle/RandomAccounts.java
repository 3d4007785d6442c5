package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Random accounts for the settlement, each by its seed: all stages, horizons, profiles and kinds of
 * account, sleeves near their targets and far from them, large accounts and tiny ones.
 */
final class RandomAccounts {
  static final LocalDate DAY = Situations.DAY;
  private static final BigDecimal RATE = new BigDecimal("1400");
  private static final ExchangeRates RATES = ExchangeRates.of(Map.of("USD/KRW", RATE));
  private static final Map<Stage, MarketView> MARKETS = new EnumMap<>(Stage.class);

  /** Prices in the fund's currency. */
  private static final Map<String, String> PRICES =
      Map.ofEntries(
          Map.entry("IWM", "262.50"),
          Map.entry("VTWO", "105.10"),
          Map.entry("280930", "12300"),
          Map.entry("IJR", "127.13"),
          Map.entry("SPSM", "47.55"),
          Map.entry("IJH", "68.01"),
          Map.entry("MDY", "620"),
          Map.entry("VB", "255.5"),
          Map.entry("VO", "290.07"),
          Map.entry("TNA", "44.4"),
          Map.entry("SAA", "25"),
          Map.entry("IVV", "640"),
          Map.entry("SPY", "690.12"),
          Map.entry("QQQ", "611"),
          Map.entry("VTI", "33.3"),
          Map.entry("379800", "21450"),
          Map.entry("360750", "24800"));

  private final Random random;

  private RandomAccounts(long seed) {
    this.random = new Random(seed * 7919 + 17);
  }

  /** The situation of a seed, in fractions for even ones and in whole shares for odd ones. */
  static Situations of(long seed) {
    return new RandomAccounts(seed).situation(seed % 2 == 0, false);
  }

  /** A plain one for the oracle: fractions, dollars, no smallest trade, all funds priced at 1. */
  static Situations plain(long seed) {
    return new RandomAccounts(seed).situation(true, true);
  }

  private static synchronized MarketView market(Stage stage) {
    return MARKETS.computeIfAbsent(stage, one -> Situations.in(one).market());
  }

  private Situations situation(boolean fractions, boolean plain) {
    Stage stage = any(Stage.values());
    AccountType type = plain ? plainType() : any(AccountType.values());
    boolean korean = type.name().startsWith("KR_");
    CurrencyUnit currency =
        CurrencyUnit.of(!plain && korean && random.nextInt(3) > 0 ? "KRW" : "USD");
    BigDecimal size =
        BigDecimal.valueOf(plain ? 100_000 : Math.exp(random.nextDouble() * Math.log(3000)) * 300);
    BigDecimal unit = currency.getCode().equals("KRW") ? RATE : BigDecimal.ONE;
    BigDecimal worth = size.multiply(unit);
    Client client = client(stage, korean);
    Account account =
        Account.of(
            "a",
            type,
            Money.of(
                currency,
                chance(2) ? BigDecimal.ZERO : part(worth, chance(3) ? 30 : 4),
                RoundingMode.HALF_EVEN));
    account = fractions ? account.dealingFractions() : account;
    if (!plain && chance(3)) {
      account = account.tradingAtLeast(Money.of(currency, part(worth, 4), RoundingMode.HALF_EVEN));
    }
    int done = random.nextInt(3);
    if (done > 0) {
      account = account.afterParts(done, DAY.minusDays(random.nextInt(62)));
    }
    return new Situations(
        Situations.STANDARD,
        market(stage),
        client,
        account,
        holdings(size, korean, type, plain, fractions),
        RATES);
  }

  private AccountType plainType() {
    return any(
        new AccountType[] {
          AccountType.US_BROKERAGE, AccountType.US_BROKERAGE, AccountType.EU_BROKERAGE
        });
  }

  private Client client(Stage stage, boolean korean) {
    RiskProfile risk =
        chance(20)
            ? RiskProfile.R2
            : any(new RiskProfile[] {RiskProfile.R3, RiskProfile.R4, RiskProfile.R5});
    int months =
        stage == Stage.RECESSION && chance(2) ? 120 : any(new Integer[] {6, 12, 36, 60, 120});
    Client client =
        Client.of("c", korean ? Residency.KR : Residency.US, 45, risk, DAY.minusDays(10), months);
    client = chance(8) ? client.inDrawdown() : client;
    client = chance(8) ? client.withdrawing(Percent.of(6)) : client;
    client = chance(12) ? client.needingMoneyOn(DAY.plusMonths(30)) : client;
    return chance(2) ? client.wantingHedge() : client;
  }

  private List<Holding> holdings(
      BigDecimal size, boolean korean, AccountType type, boolean plain, boolean fractions) {
    List<Holding> holdings = new ArrayList<>();
    List<String> legs = List.of("IWM", "VTWO", "280930", "IJR", "SPSM", "IJH", "MDY");
    LocalDate priced = !plain && chance(15) ? DAY.minusDays(11) : DAY;
    for (String leg : legs) {
      if (plain && (leg.equals("VTWO") || leg.equals("280930"))) {
        continue;
      }
      int oneIn = leg.equals("IWM") || leg.equals("IJR") || leg.equals("IJH") ? 3 : 8;
      boolean held = chance(oneIn);
      if (held || !chance(10)) {
        add(holdings, leg, held ? share(size) : BigDecimal.ZERO, priced, plain, fractions);
      }
    }
    for (String other : List.of("VB", "VO")) {
      if (chance(5)) {
        add(holdings, other, share(size), priced, plain, fractions);
      }
    }
    for (String leveraged : List.of("TNA", "SAA")) {
      if (chance(10)) {
        add(holdings, leveraged, share(size).movePointLeft(1), priced, plain, fractions);
      }
    }
    boolean domestic = korean && type != AccountType.KR_OVERSEAS;
    for (String core :
        domestic ? List.of("379800", "360750") : List.of("IVV", "SPY", "QQQ", "VTI")) {
      if (chance(2)) {
        add(holdings, core, part(size, 90), priced, plain, fractions);
      }
    }
    if (chance(3)) {
      own(holdings, "own core", part(size, 60), AssetClass.CORE, "1", priced, fractions);
    }
    if (chance(12)) {
      own(holdings, "twice", part(size, 20), AssetClass.CORE, "2", priced, fractions);
    }
    for (String fund : List.of("mm one", "mm two")) {
      if (chance(6)) {
        own(holdings, fund, part(size, 10), AssetClass.CASH, "1", priced, fractions);
      }
    }
    if (chance(4)) {
      own(holdings, "bonds", part(size, 50), AssetClass.BOND, "1", priced, fractions);
    }
    return holdings;
  }

  private void add(
      List<Holding> holdings,
      String code,
      BigDecimal value,
      LocalDate priced,
      boolean plain,
      boolean fractions) {
    boolean won = code.matches("\\d{6}");
    BigDecimal price =
        plain
            ? BigDecimal.ONE
            : new BigDecimal(PRICES.get(code))
                .multiply(BigDecimal.valueOf(80 + random.nextInt(40)))
                .movePointLeft(2)
                .setScale(won ? 0 : 2, RoundingMode.HALF_UP);
    BigDecimal worth = won ? value.multiply(RATE) : value;
    holdings.add(
        Holding.of(
            code,
            quantity(worth, price, plain, fractions),
            BigMoney.of(CurrencyUnit.of(won ? "KRW" : "USD"), price),
            priced));
  }

  private void own(
      List<Holding> holdings,
      String code,
      BigDecimal value,
      AssetClass own,
      String leverage,
      LocalDate priced,
      boolean fractions) {
    BigDecimal price = own == AssetClass.CASH ? BigDecimal.ONE : new BigDecimal("97.31");
    holdings.add(
        Holding.of(
                code,
                quantity(value, price, false, fractions),
                BigMoney.of(CurrencyUnit.USD, price),
                priced)
            .classified(own, new BigDecimal(leverage)));
  }

  private BigDecimal quantity(
      BigDecimal value, BigDecimal price, boolean plain, boolean fractions) {
    int decimals = plain ? 0 : fractions ? 6 : chance(5) ? 3 : 0;
    return value.divide(price, MathContext.DECIMAL64).setScale(decimals, RoundingMode.HALF_UP);
  }

  /** A share of a sleeve: often near a target or an edge. */
  private BigDecimal share(BigDecimal size) {
    BigDecimal percent =
        chance(3)
            ? new BigDecimal(
                any(
                    new String[] {
                      "0.3", "0.5", "0.51", "2.5", "3", "3.75", "5", "6.66", "7", "7.5", "8", "9",
                      "10", "11.25", "12.5", "13.5", "15", "20", "21", "24"
                    }))
            : BigDecimal.valueOf(random.nextInt(chance(3) ? 2500 : 1200)).movePointLeft(2);
    return size.multiply(percent).movePointLeft(2);
  }

  private BigDecimal part(BigDecimal size, int percent) {
    return size.multiply(BigDecimal.valueOf(random.nextInt(percent * 100 + 1)))
        .movePointLeft(4)
        .setScale(2, RoundingMode.HALF_UP);
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
