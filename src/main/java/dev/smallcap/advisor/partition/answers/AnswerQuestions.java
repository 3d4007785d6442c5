package dev.smallcap.advisor.partition.answers;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Motive;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The situations that are asked of a policy on a day: every combination of the choices of {@link
 * AnswerInput}, which the policy's own numbers tell apart. An account holds the first fund of the
 * list that is core, and with it a sleeve or none. Fractions of a share are dealt in, and nothing
 * else stands against a trade. Immutable and thread-safe.
 */
public final class AnswerQuestions {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  static final String NAME = "what-if";

  private static final int FIRST = 0;
  private static final List<SleeveChoice> SLEEVES = List.of(SleeveChoice.values());
  private static final List<DataAge> DATA_AGES = List.of(DataAge.values());
  private static final List<Residency> RESIDENCIES = List.of(Residency.values());
  private static final List<RiskProfile> RISKS = List.of(RiskProfile.values());
  private static final List<Horizon> HORIZONS = List.of(Horizon.values());

  private final LocalDate day;
  private final Limits limits;
  private final Map<AnswerInput, List<AnswerChoice>> all;
  private final Map<AnswerInput, int[]> kept;
  private final List<MarketView> markets;

  private final List<AskedAccount> accounts;

  private AnswerQuestions(AnswerQuestions whole, Map<AnswerInput, int[]> kept) {
    this.day = whole.day;
    this.limits = whole.limits;
    this.all = whole.all;
    this.kept = kept;
    this.markets = whole.markets;
    this.accounts = whole.accounts;
  }

  private AnswerQuestions(PolicyModel policy, LocalDate day) {
    this.day = day;
    ParameterValues values = policy.parameters().on(day);
    this.limits = ParameterRecord.of(Limits.class, values);
    SleevesHeld sleeves = SleevesHeld.of(values);
    int first = values.integer("cycle.stage.first");
    int premium = values.integer("cycle.premium");
    this.all =
        Collections.unmodifiableMap(new AnswerChoices(limits, sleeves, first, premium).all());
    this.kept = new EnumMap<>(AnswerInput.class);
    all.forEach((input, one) -> kept.put(input, IntStream.range(0, one.size()).toArray()));
    this.markets = StageMarkets.of(policy, day, first, premium);
    PriceDays days = PriceDays.of(limits, policy.funds().calendars(), day);
    this.accounts =
        Arrays.stream(AccountType.values())
            .map(type -> AskedAccount.of(policy.funds(), type, sleeves, days.asked()))
            .toList();
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
    AskedAccount account = accounts.get(choice(AnswerInput.ACCOUNT, places));
    int prices =
        switch (data) {
          case FRESH, PROFILE_AGED, PROFILE_OLD -> 0;
          case PRICES_AGED -> 1;
          case PRICES_OLD -> 2;
        };
    return new Situation(
        client(places, data),
        choice(AnswerInput.MARGIN, places) == FIRST ? account.plain() : account.owing(),
        account.holdings(SLEEVES.get(choice(AnswerInput.HELD, places)), prices),
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
}
