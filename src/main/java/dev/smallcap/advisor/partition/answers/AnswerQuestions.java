package dev.smallcap.advisor.partition.answers;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.rulebook.fact.TradingLimits;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.TradingCalendar;
import dev.smallcap.advisor.situation.TradingCalendars;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Listing;
import dev.smallcap.advisor.terms.Motive;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The situations that are asked of a policy on a day: every combination of the choices of {@link
 * AnswerInput}, which the policy's own numbers tell apart. An account holds the first fund of the
 * list that is core, and with it a sleeve or none. Fractions of a share are dealt in, and nothing
 * else stands against a trade. Immutable and thread-safe.
 */
public final class AnswerQuestions {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String NAME = "what-if";

  /** How old prices and profile are. */
  private enum DataAge {
    FRESH,
    PRICES_AGED,
    PRICES_OLD,
    PROFILE_AGED,
    PROFILE_OLD
  }

  /** Which sleeve is held. */
  private enum SleeveHeld {
    NONE,
    SP600,
    RUSSELL,
    RUSSELL_LARGE
  }

  private static final int FIRST = 0;
  private static final List<DataAge> DATA_AGES = List.of(DataAge.values());
  private static final List<Residency> RESIDENCIES = List.of(Residency.values());
  private static final List<RiskProfile> RISKS = List.of(RiskProfile.values());
  private static final List<Horizon> HORIZONS = List.of(Horizon.values());

  private final LocalDate day;
  private final Limits limits;
  private final BigDecimal small;
  private final BigDecimal large;
  private final Map<AnswerInput, List<AnswerChoice>> all;
  private final Map<AnswerInput, int[]> kept;
  private final List<MarketView> markets;

  /** By kind of account, sleeve held and age of prices. */
  private final List<Holdings[][]> holdings = new ArrayList<>();

  /** By kind of account, then without and with debt. */
  private final List<Account[]> accounts = new ArrayList<>();

  private AnswerQuestions(AnswerQuestions whole, Map<AnswerInput, int[]> kept) {
    this.day = whole.day;
    this.limits = whole.limits;
    this.small = whole.small;
    this.large = whole.large;
    this.all = whole.all;
    this.kept = kept;
    this.markets = whole.markets;
    this.holdings.addAll(whole.holdings);
    this.accounts.addAll(whole.accounts);
  }

  private AnswerQuestions(PolicyModel policy, LocalDate day) {
    this.day = day;
    ParameterValues values = policy.parameters().on(day);
    this.limits = ParameterRecord.of(Limits.class, values);
    TradingLimits trading = ParameterRecord.of(TradingLimits.class, values);
    BigDecimal floor = limits.sleeveFloor().value();
    // at the edge of the narrower band, and far above the cap
    this.small = plain(HUNDRED.min(floor.add(trading.bandRussell().times(floor))));
    this.large = plain(HUNDRED.min(limits.sleeveCap().value().add(floor)));
    int first = values.integer("cycle.stage.first");
    int premium = values.integer("cycle.premium");
    this.all = Collections.unmodifiableMap(choices(first, premium));
    this.kept = new EnumMap<>(AnswerInput.class);
    all.forEach((input, one) -> kept.put(input, IntStream.range(0, one.size()).toArray()));
    this.markets = markets(policy, first, premium);
    LocalDate aged = pricedMoreThan(limits.pricesDays(), policy.funds().calendars());
    LocalDate old = pricedMoreThan(limits.pricesDaysMost(), policy.funds().calendars());
    for (AccountType type : AccountType.values()) {
      HeldFunds held = HeldFunds.of(policy.funds(), type);
      Account account = Account.of(NAME, type, Money.zero(held.currency())).dealingFractions();
      accounts.add(new Account[] {account, account.owing(Money.ofMajor(held.currency(), 1))});
      holdings.add(
          Arrays.stream(SleeveHeld.values())
              .map(
                  sleeve ->
                      Stream.of(day, aged, old)
                          .map(priced -> holdings(held, sleeve, priced))
                          .toArray(Holdings[]::new))
              .toArray(Holdings[][]::new));
    }
  }

  /**
   * Every situation of a policy on a day.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the day is before the policy's first
   * @throws PolicyException if the policy lacks a number that divides the choices
   */
  public static AnswerQuestions of(PolicyModel policy, LocalDate day) {
    return new AnswerQuestions(policy, day);
  }

  /** These situations, with some of the choices of an input alone, by their codes. */
  public AnswerQuestions only(AnswerInput input, String... codes) {
    Map<AnswerInput, int[]> fewer = new EnumMap<>(kept);
    int[] before = choicesKept(input);
    fewer.put(input, Arrays.stream(codes).mapToInt(code -> before[place(input, code)]).toArray());
    return new AnswerQuestions(this, fewer);
  }

  /**
   * The choices of a situation, from 0, in the order of the inputs.
   *
   * @param codes the codes of choices; the first choice of an input that is not named
   */
  public int[] places(Map<AnswerInput, String> codes) {
    int[] places = new int[AnswerInput.values().length];
    codes.forEach((input, code) -> places[input.number()] = place(input, code));
    return places;
  }

  private int place(AnswerInput input, String code) {
    List<AnswerChoice> choices = choices(input);
    for (int place = 0; place < choices.size(); place++) {
      if (choices.get(place).code().equals(code)) {
        return place;
      }
    }
    throw new IllegalArgumentException(input + " has no choice " + code);
  }

  /** The day. */
  public LocalDate day() {
    return day;
  }

  /** The choices of an input. */
  public List<AnswerChoice> choices(AnswerInput input) {
    List<AnswerChoice> known = all.getOrDefault(input, List.of());
    return Arrays.stream(choicesKept(input)).mapToObj(known::get).toList();
  }

  /** How many choices each input has. */
  public int[] sizes() {
    return Arrays.stream(AnswerInput.values())
        .mapToInt(input -> choicesKept(input).length)
        .toArray();
  }

  /** How many situations there are. */
  public int count() {
    return Arrays.stream(sizes()).reduce(1, Math::multiplyExact);
  }

  /**
   * The choices of a situation, from 0, in the order of the inputs.
   *
   * @param number from 0 up to the count
   */
  public int[] places(int number) {
    int[] sizes = sizes();
    int[] places = new int[sizes.length];
    int rest = number;
    for (int input = sizes.length - 1; input >= 0; input--) {
      places[input] = rest % sizes[input];
      rest /= sizes[input];
    }
    return places;
  }

  /** The situation of these choices. */
  public Situation situation(int[] places) {
    DataAge data = DATA_AGES.get(choice(AnswerInput.DATA, places));
    int account = choice(AnswerInput.ACCOUNT, places);
    int prices =
        switch (data) {
          case FRESH, PROFILE_AGED, PROFILE_OLD -> 0;
          case PRICES_AGED -> 1;
          case PRICES_OLD -> 2;
        };
    return new Situation(
        client(places, data),
        accounts.get(account)[choice(AnswerInput.MARGIN, places)],
        holdings.get(account)[choice(AnswerInput.HELD, places)][prices],
        markets.get(choice(AnswerInput.STAGE, places)));
  }

  private Client client(int[] places, DataAge data) {
    LocalDate profiled =
        switch (data) {
          case FRESH, PRICES_AGED, PRICES_OLD -> day;
          case PROFILE_AGED -> day.minusDays(limits.profileDays() + 1L);
          case PROFILE_OLD -> day.minusDays(limits.profileDaysMost() + 1L);
        };
    boolean needed = choice(AnswerInput.NEED, places) != FIRST;
    boolean heavy = choice(AnswerInput.WITHDRAWALS, places) != FIRST;
    return new Client(
        NAME,
        RESIDENCIES.get(choice(AnswerInput.RESIDENCY, places)),
        limits.seniorAge() - (choice(AnswerInput.AGE, places) == FIRST ? 1 : 0),
        RISKS.get(choice(AnswerInput.RISK, places)),
        profiled,
        months(HORIZONS.get(choice(AnswerInput.HORIZON, places))),
        needed ? day.plusMonths(limits.needMonths()) : null,
        heavy ? above(limits.withdrawalMost()) : limits.withdrawalMost(),
        false,
        choice(AnswerInput.HEDGE, places) != FIRST,
        null,
        Motive.PLAN,
        false);
  }

  private int months(Horizon horizon) {
    return switch (horizon) {
      case SHORT -> limits.horizonShort();
      case MID -> limits.horizonMid();
      case LONG -> limits.horizonMid() + 1;
    };
  }

  private static Percent above(Percent most) {
    return Percent.of(HUNDRED.min(most.value().add(BigDecimal.ONE)));
  }

  private int choice(AnswerInput input, int[] places) {
    return choicesKept(input)[places[input.number()]];
  }

  private int[] choicesKept(AnswerInput input) {
    int[] places = kept.get(input);
    return places == null ? new int[0] : places;
  }

  private Map<AnswerInput, List<AnswerChoice>> choices(int first, int premium) {
    Map<AnswerInput, List<AnswerChoice>> choices = new EnumMap<>(AnswerInput.class);
    choices.put(
        AnswerInput.DATA,
        List.of(
            AnswerChoice.of(DataAge.FRESH),
            AnswerChoice.of(DataAge.PRICES_AGED, limits.pricesDays() + 1, limits.pricesDaysMost()),
            AnswerChoice.of(DataAge.PRICES_OLD, limits.pricesDaysMost()),
            AnswerChoice.of(
                DataAge.PROFILE_AGED, limits.profileDays() + 1, limits.profileDaysMost()),
            AnswerChoice.of(DataAge.PROFILE_OLD, limits.profileDaysMost())));
    choices.put(AnswerInput.MARGIN, List.of(AnswerChoice.of("NO"), AnswerChoice.of("YES")));
    choices.put(AnswerInput.RISK, plain(RiskProfile.values()));
    choices.put(AnswerInput.RESIDENCY, plain(Residency.values()));
    choices.put(
        AnswerInput.AGE,
        List.of(
            AnswerChoice.of("UNDER", limits.seniorAge()),
            AnswerChoice.of("SENIOR", limits.seniorAge())));
    choices.put(
        AnswerInput.NEED,
        List.of(AnswerChoice.of("LATER"), AnswerChoice.of("SOON", limits.needMonths())));
    choices.put(AnswerInput.ACCOUNT, plain(AccountType.values()));
    choices.put(
        AnswerInput.HELD,
        List.of(
            AnswerChoice.of(SleeveHeld.NONE),
            AnswerChoice.of(SleeveHeld.SP600, small.toPlainString()),
            AnswerChoice.of(SleeveHeld.RUSSELL, small.toPlainString()),
            AnswerChoice.of(SleeveHeld.RUSSELL_LARGE, large.toPlainString())));
    choices.put(
        AnswerInput.STAGE,
        Arrays.stream(Stage.values())
            .map(
                stage ->
                    switch (stage) {
                      case ER1 -> AnswerChoice.of(stage, 1, first);
                      case ER2 -> AnswerChoice.of(stage, first + 1, premium);
                      case ER3 -> AnswerChoice.of(stage, premium + 1);
                      case EXPANSION, LATE, RECESSION, UNKNOWN -> AnswerChoice.of(stage);
                    })
            .toList());
    choices.put(
        AnswerInput.HORIZON,
        List.of(
            AnswerChoice.of(Horizon.SHORT, limits.horizonShort()),
            AnswerChoice.of(Horizon.MID, limits.horizonShort() + 1, limits.horizonMid()),
            AnswerChoice.of(Horizon.LONG, limits.horizonMid())));
    String most = plain(limits.withdrawalMost().value()).toPlainString();
    choices.put(
        AnswerInput.WITHDRAWALS,
        List.of(AnswerChoice.of("USUAL", most), AnswerChoice.of("HEAVY", most)));
    choices.put(AnswerInput.HEDGE, List.of(AnswerChoice.of("NO"), AnswerChoice.of("YES")));
    return choices;
  }

  private static List<AnswerChoice> plain(Enum<?>[] constants) {
    return Arrays.stream(constants).map(AnswerChoice::of).toList();
  }

  /** The markets, in the order of the stages. */
  private List<MarketView> markets(PolicyModel policy, int first, int premium) {
    MarketView none = policy.assess(MarketData.none(), day);
    List<MarketView> all = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      all.add(
          switch (stage) {
            case ER1 -> declared(none, CyclePhase.EARLY_RECOVERY, first);
            case ER2 -> declared(none, CyclePhase.EARLY_RECOVERY, premium);
            case ER3 -> declared(none, CyclePhase.EARLY_RECOVERY, premium + 1);
            case EXPANSION -> declared(none, CyclePhase.EXPANSION, null);
            case LATE -> declared(none, CyclePhase.LATE, null);
            case RECESSION -> declared(none, CyclePhase.RECESSION, null);
            case UNKNOWN -> none;
          });
    }
    return all;
  }

  private MarketView declared(MarketView none, CyclePhase phase, @Nullable Integer age) {
    Declaration declaration = Declaration.of(phase, day, NAME, NAME);
    return none.declared(age == null ? declaration : declaration.aged(age));
  }

  /** The last day whose prices are older than this many business days on every exchange. */
  private LocalDate pricedMoreThan(int businessDays, TradingCalendars calendars) {
    List<TradingCalendar> open = Arrays.stream(Listing.values()).map(calendars::of).toList();
    LocalDate priced = day;
    while (youngest(open, priced) <= businessDays) {
      priced = priced.minusDays(1);
    }
    return priced;
  }

  private int youngest(List<TradingCalendar> open, LocalDate priced) {
    return open.stream().mapToInt(one -> one.businessDays(priced, day)).min().orElse(0);
  }

  private Holdings holdings(HeldFunds held, SleeveHeld sleeve, LocalDate priced) {
    return switch (sleeve) {
      case NONE -> held.holdings(null, BigDecimal.ZERO, priced);
      case SP600 -> held.holdings(HeldFunds.Leg.SP600, small, priced);
      case RUSSELL -> held.holdings(HeldFunds.Leg.RUSSELL, small, priced);
      case RUSSELL_LARGE -> held.holdings(HeldFunds.Leg.RUSSELL, large, priced);
    };
  }

  /** To as many decimals as a weight is ever told in, without trailing zeros. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
