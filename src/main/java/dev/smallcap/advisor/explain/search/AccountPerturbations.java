package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.decide.measure.Position;
import dev.smallcap.advisor.explain.counterfactual.Decider;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What can be moved of an account in one step: its kind, a debt, and kinds of funds held. */
final class AccountPerturbations {
  private final Counterfactual base;
  private final InputNames named;
  private final List<Candidate> options = new ArrayList<>();

  private AccountPerturbations(Counterfactual base, InputNames named) {
    this.base = base;
    this.named = named;
  }

  static List<Candidate> of(Counterfactual base, InputNames named) {
    AccountPerturbations levers = new AccountPerturbations(base, named);
    levers.kinds();
    levers.debt();
    levers.dealing();
    Portfolio portfolio = base.portfolio();
    levers.sold(portfolio, PositionKind.INVERSE, "inverse", "inverseHeld");
    levers.sold(portfolio, PositionKind.SHORT, "short", "shortHeld");
    levers.sold(portfolio, PositionKind.LEVERAGED, "leveraged", "sleeve");
    levers.firstCore(portfolio);
    return levers.options;
  }

  /** Kinds of account of the same country: the others are no choice that a client has. */
  private void kinds() {
    for (AccountType type : AccountType.values()) {
      Account now = base.account();
      if (type != now.type() && country(type).equals(country(now.type()))) {
        add(
            "accountType",
            Decider.CLIENT,
            now.type(),
            type,
            new Input("FundRequest", "account"),
            situation -> situation.of(type));
      }
    }
  }

  private static String country(AccountType type) {
    return type.name().substring(0, type.name().indexOf('_'));
  }

  private void debt() {
    Money loan = base.account().marginLoan();
    Money other = loan.isZero() ? Money.ofMinor(loan.getCurrencyUnit(), 1) : loan.minus(loan);
    add(
        "marginLoan",
        Decider.FOUND,
        loan.isZero() ? null : loan,
        loan.isZero() ? named.some() : null,
        new Input("Exposure", "marginDebt"),
        situation -> situation.with(situation.account().owing(other)));
  }

  private void dealing() {
    boolean now = base.account().fractionalShares();
    add(
        "fractionalShares",
        Decider.CLIENT,
        now,
        !now,
        new Input("Account", "fractionalShares"),
        situation -> situation.dealing(!now));
  }

  /** A kind of funds is sold whole, the proceeds stay cash. */
  private void sold(Portfolio portfolio, PositionKind kind, String input, String property) {
    List<Position> held =
        portfolio.positions().stream().filter(position -> position.kind() == kind).toList();
    if (!held.isEmpty()) {
      // what is owed is bought back from the cash, as far as that goes
      BigDecimal value = portfolio.held(kind).max(portfolio.cash().negate());
      Set<String> ids = held.stream().map(Position::id).collect(Collectors.toSet());
      add(
          input,
          Decider.FOUND,
          true,
          false,
          new Input("Exposure", property),
          situation ->
              situation
                  .holding(without(situation, ids))
                  .cash(situation.account().cash().plus(value, RoundingMode.HALF_EVEN)));
    }
  }

  /** What is held without some of it; their prices stay as quotes. */
  private static List<Holding> without(Counterfactual situation, Set<String> ids) {
    List<Holding> left = new ArrayList<>();
    for (Holding one : situation.holdings().list()) {
      if (!ids.contains(id(situation, one))) {
        left.add(one);
      } else if (!one.price().isZero()) {
        left.add(one.withQuantity(BigDecimal.ZERO));
      }
    }
    return left;
  }

  static String id(Counterfactual situation, Holding holding) {
    return holding.id(situation.policy().funds());
  }

  /** The smallest piece of a large-cap fund is bought, from cash where there is any. */
  private void firstCore(Portfolio portfolio) {
    Money cash = base.account().cash();
    if (portfolio.usEquity().signum() == 0) {
      Money piece = Money.ofMinor(cash.getCurrencyUnit(), 1);
      add(
          "usEquity",
          Decider.FOUND,
          null,
          named.some(),
          new Input("Exposure", "usEquityHeld"),
          situation -> {
            List<Holding> more = new ArrayList<>(situation.holdings().list());
            more.add(
                Holding.of("large-cap fund", BigDecimal.ONE, piece.toBigMoney(), situation.asOf())
                    .classified(AssetClass.CORE, BigDecimal.ONE));
            Money left = situation.account().cash();
            return situation.holding(more).cash(left.isZero() ? left : left.minus(piece));
          });
    }
  }

  private void add(
      String input,
      Decider who,
      @Nullable Object from,
      @Nullable Object to,
      Input reads,
      UnaryOperator<Counterfactual> made) {
    options.add(new Candidate(named.move(input, who, from, to, null, 0, 1, List.of(reads)), made));
  }
}
