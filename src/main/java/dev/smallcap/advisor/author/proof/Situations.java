package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Whole situations to look at: every market, horizon, profile and account, and the wish for the
 * hedge, with more than a dozen portfolios, and random ones. Immutable and thread-safe.
 */
final class Situations {
  /** A pension of a million dollars and one of ten thousand are both looked at. */
  private static final String WON = "1400";

  private static final List<RiskProfile> RISKS = List.of(RiskProfile.values());

  /** An account, and whether the hedge is asked for where it makes a difference. */
  private record Wish(AccountType account, boolean hedge) {}

  private final List<Wish> wishes = new ArrayList<>();
  private final List<MarketView> markets = new ArrayList<>();
  private final int[] months;
  private final List<Holdings> portfolios = new ArrayList<>();
  private final List<Fund> funds;
  private final LocalDate day;
  private final ExchangeRates rates =
      ExchangeRates.of(Map.of("USD/KRW", new BigDecimal(WON), "EUR/USD", new BigDecimal("1.1")));

  Situations(PolicyModel policy, LocalDate day) {
    this.day = day;
    this.funds = policy.funds().funds();
    int first = policy.parameters().on(day).integer("cycle.stage.first");
    int premium = policy.parameters().on(day).integer("cycle.premium");
    int mid = policy.parameters().on(day).integer("horizon.mid");
    int upTo = policy.parameters().on(day).integer("horizon.short");
    this.months = new int[] {upTo, mid, mid + 1};
    MarketView none = policy.assess(MarketData.none(), day);
    markets.add(none);
    for (int age : new int[] {first, premium, premium + 1}) {
      market(none, declaration(CyclePhase.EARLY_RECOVERY).aged(age));
    }
    for (CyclePhase phase : List.of(CyclePhase.EXPANSION, CyclePhase.LATE, CyclePhase.RECESSION)) {
      market(none, declaration(phase));
    }
    for (AccountType type : AccountType.values()) {
      wishes.add(new Wish(type, false));
    }
    wishes.add(new Wish(AccountType.KR_OVERSEAS, true));
    portfolios();
  }

  /** A market without a stage is a gap that the cells tell of. */
  private void market(MarketView none, Declaration declaration) {
    try {
      markets.add(none.declared(declaration));
    } catch (PolicyException e) {
      markets.add(none);
    }
  }

  private Declaration declaration(CyclePhase phase) {
    return Declaration.of(phase, day, "proof", "every phase is looked at");
  }

  /** More than a dozen portfolios of a hundred thousand dollars. */
  private void portfolios() {
    Predicate<Fund> core = fund -> fund.assetClass() == AssetClass.CORE && fund.plain();
    Predicate<Fund> russell = fund -> fund.index() == FundIndex.RUSSELL_2000 && fund.plain();
    Predicate<Fund> quality = fund -> fund.index() == FundIndex.SP_SMALLCAP_600 && fund.plain();
    Predicate<Fund> mid = fund -> fund.index() == FundIndex.SP_MIDCAP_400 && fund.plain();
    Predicate<Fund> hedged = russell.and(Fund::hedged);
    Predicate<Fund> leveraged =
        fund ->
            fund.assetClass() != AssetClass.CORE && fund.leverage().compareTo(BigDecimal.ONE) > 0;
    Predicate<Fund> twice =
        fund ->
            fund.assetClass() == AssetClass.CORE && fund.leverage().compareTo(BigDecimal.ONE) > 0;
    portfolio(held(core, 100));
    portfolio(held(core, 88), held(russell, 12));
    portfolio(held(core, 70), held(russell, 30));
    portfolio(held(core, 85), held(quality, 15));
    portfolio(held(core, 60), held(quality, 25), held(mid, 15));
    portfolio(held(core, 90), held(hedged, 10));
    portfolio(held(core, 95), held(leveraged, 5));
    portfolio(held(core, 60), held(twice, 40));
    portfolio(held(core, 100), held(russell, -10));
    portfolio(held(core, 80), own("money", AssetClass.CASH, 20));
    portfolio(held(core, 80), own("small", AssetClass.SMALL, 20));
    portfolio(held(core, 40), own("bonds", AssetClass.BOND, 60));
    portfolio(held(core, 30), own("other", AssetClass.OTHER_EQUITY, 40), held(quality, 30));
    portfolio(held(core.and(fund -> fund.currency().equals(CurrencyUnit.of("KRW"))), 100));
  }

  private void portfolio(Holding... holdings) {
    List<Holding> held = new ArrayList<>(List.of(holdings));
    held.removeIf(holding -> holding.quantity().signum() == 0);
    portfolios.add(Holdings.of(held).converting(rates));
  }

  /** A thousand dollars for each of these parts, in the first such fund of the list. */
  private Holding held(Predicate<Fund> which, int thousands) {
    return funds.stream()
        .filter(which)
        .findFirst()
        .map(fund -> priced(fund, thousands * 1000L))
        .orElseGet(() -> own("none", AssetClass.OTHER, 0));
  }

  private Holding priced(Fund fund, long dollars) {
    boolean won = fund.currency().getCode().equals("KRW");
    BigDecimal price = new BigDecimal(won ? WON : "1");
    return Holding.of(
        fund.id(), BigDecimal.valueOf(dollars), BigMoney.of(fund.currency(), price), day);
  }

  private Holding own(String name, AssetClass assetClass, int thousands) {
    return Holding.of(
            name,
            BigDecimal.valueOf(thousands * 1000L),
            BigMoney.of(CurrencyUnit.USD, BigDecimal.ONE),
            day)
        .classified(assetClass, BigDecimal.ONE);
  }

  /** The number of situations that are each looked at once. */
  int structured() {
    return markets.size() * months.length * RISKS.size() * wishes.size() * portfolios.size();
  }

  /** One of these. */
  Situation structured(int number) {
    int rest = number;
    MarketView market = markets.get(rest % markets.size());
    rest /= markets.size();
    int horizon = months[rest % months.length];
    rest /= months.length;
    RiskProfile risk = RISKS.get(rest % RISKS.size());
    rest /= RISKS.size();
    Wish wish = wishes.get(rest % wishes.size());
    rest /= wishes.size();
    AccountType type = wish.account();
    Client client = Client.of("proof", residency(type), 40, risk, day, horizon);
    return new Situation(
        wish.hedge() ? client.wantingHedge() : client,
        Account.of("proof", type, Money.ofMajor(CurrencyUnit.USD, rest % 3 * 5_000L))
            .dealingFractions(),
        portfolios.get(rest),
        market);
  }

  private static Residency residency(AccountType type) {
    return type.name().startsWith("KR")
        ? Residency.KR
        : type == AccountType.EU_BROKERAGE ? Residency.EU : Residency.US;
  }

  /** A random situation; the same number and seed give the same. */
  Situation random(int number, long seed) {
    SplittableRandom random = new SplittableRandom(seed + 131L * number);
    List<Holding> held = new ArrayList<>();
    for (Fund fund : funds) {
      boolean core = fund.plain() && fund.assetClass() == AssetClass.CORE;
      int oneIn = fund.leverage().signum() < 0 ? 150 : fund.plain() ? (core ? 3 : 6) : 30;
      if (random.nextInt(oneIn) == 0) {
        boolean owed = fund.assetClass() != AssetClass.CASH && random.nextInt(200) == 0;
        int dollars = random.nextInt(core ? 200_000 : 40_000);
        held.add(priced(fund, owed ? -dollars : dollars));
      }
    }
    if (random.nextInt(8) == 0) {
      held.add(own("own", any(List.of(AssetClass.values()), random), 1 + random.nextInt(60)));
    }
    AccountType type = any(List.of(AccountType.values()), random);
    Client client =
        Client.of(
            "proof",
            any(List.of(Residency.values()), random),
            15 + random.nextInt(65),
            any(RISKS, random),
            day.minusDays(random.nextInt(10) == 0 ? random.nextInt(900) : 10),
            1 + random.nextInt(120));
    client = random.nextInt(3) == 0 ? client.wantingHedge() : client;
    client = random.nextInt(4) == 0 ? client.withdrawing(Percent.of(random.nextInt(9))) : client;
    client = random.nextInt(10) == 0 ? client.inDrawdown() : client;
    client =
        random.nextInt(10) == 0
            ? client.needingMoneyOn(day.plusMonths(random.nextInt(60)))
            : client;
    int parts = random.nextInt(3);
    Account account =
        new Account(
            "proof",
            type,
            Money.ofMinor(CurrencyUnit.USD, random.nextInt(3) == 0 ? 0 : random.nextInt(9_000_000)),
            random.nextBoolean(),
            Money.ofMinor(CurrencyUnit.USD, random.nextInt(4) == 0 ? random.nextInt(100_000) : 0),
            Money.ofMinor(CurrencyUnit.USD, random.nextInt(40) == 0 ? 100 : 0),
            parts,
            parts == 0 ? null : day.minusDays(random.nextInt(60)));
    return new Situation(
        client,
        account,
        Holdings.of(held).converting(rates),
        markets.get(random.nextInt(markets.size())));
  }

  private static <T> T any(List<T> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size()));
  }
}
