package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.advice.MatrixRow;
import dev.smallcap.advisor.decide.market.ReasonOrder;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.decide.settle.CombinedFindings;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Asks the rules for every stage, horizon and risk profile, with a client in no other situation.
 */
final class Matrix {
  private static final int ADULT = 40;

  private Matrix() {}

  static List<JudgedCell> of(PolicyOnDay onDay, Residency residency) {
    LocalDate day = onDay.day;
    Account account = Account.of("matrix", AccountType.US_BROKERAGE, Money.zero(CurrencyUnit.USD));
    Holding core =
        Holding.of("core", BigDecimal.ONE, BigMoney.of(CurrencyUnit.USD, 100), day)
            .classified(AssetClass.CORE, BigDecimal.ONE);
    Portfolio portfolio =
        Portfolio.measure(
            account, Holdings.of(List.of(core)), FundList.of(List.of()), onDay.parts, day);
    List<JudgedCell> cells = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      for (Horizon horizon : Horizon.values()) {
        for (RiskProfile risk : RiskProfile.values()) {
          Client client = Client.of("matrix", residency, ADULT, risk, day, months(horizon, onDay));
          ClientAssessment.Judged judged =
              ClientAssessment.of(onDay, client, account, portfolio).judge(market(stage, onDay));
          cells.add(
              new JudgedCell(
                  row(stage, horizon, risk, judged.verdict()),
                  judged.judgement().facts(),
                  deciding(judged)));
        }
      }
    }
    return cells;
  }

  /** The findings behind a row: where a sleeve is not built, no split is behind it. */
  private static List<Finding> deciding(ClientAssessment.Judged judged) {
    boolean built = judged.verdict().split() != null;
    return judged.judgement().findings().stream()
        .filter(
            finding ->
                judged.refused()
                    ? finding.conclusion() instanceof Refusal
                    : !(finding.conclusion() instanceof Caution)
                        && (built || !(finding.conclusion() instanceof Split)))
        .sorted(ReasonOrder.ORDER)
        .toList();
  }

  private static MatrixRow row(
      Stage stage, Horizon horizon, RiskProfile risk, CombinedFindings verdict) {
    SleeveSize size = verdict.refusals().isEmpty() ? verdict.size() : null;
    Split split = verdict.split();
    return new MatrixRow(
        stage,
        horizon,
        risk,
        size == null ? null : size.stance(),
        size == null ? null : size.size(),
        size != null && size.inParts(),
        split == null ? null : split.russell(),
        split == null ? null : split.sp600(),
        split == null ? null : split.sp400());
  }

  private static int months(Horizon horizon, PolicyOnDay onDay) {
    return switch (horizon) {
      case SHORT -> onDay.limits.horizonShort();
      case MID -> onDay.limits.horizonMid();
      case LONG -> onDay.limits.horizonMid() + 1;
    };
  }

  private static Market market(Stage stage, PolicyOnDay onDay) {
    int first = onDay.values.integer("cycle.stage.first");
    int premium = onDay.values.integer("cycle.premium");
    return switch (stage) {
      case ER1 -> new Market(stage, CyclePhase.EARLY_RECOVERY, first);
      case ER2 -> new Market(stage, CyclePhase.EARLY_RECOVERY, premium);
      case ER3 -> new Market(stage, CyclePhase.EARLY_RECOVERY, premium + 1);
      case EXPANSION -> new Market(stage, CyclePhase.EXPANSION, 0);
      case LATE -> new Market(stage, CyclePhase.LATE, 0);
      case RECESSION -> new Market(stage, CyclePhase.RECESSION, 0);
      case UNKNOWN -> new Market(stage, CyclePhase.UNKNOWN, 0);
    };
  }
}
