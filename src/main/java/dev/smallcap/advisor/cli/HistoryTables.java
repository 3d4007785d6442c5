package dev.smallcap.advisor.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.author.history.AdvisedMonth;
import dev.smallcap.advisor.author.history.ClaimRecord;
import dev.smallcap.advisor.author.history.GrowthMonth;
import dev.smallcap.advisor.author.history.IndexFund;
import dev.smallcap.advisor.author.history.IndexReturns;
import dev.smallcap.advisor.author.history.MeasuredFact;
import dev.smallcap.advisor.author.history.PolicyHistory;
import dev.smallcap.advisor.author.history.StageEpisode;
import dev.smallcap.advisor.author.history.WhatFollowed;
import dev.smallcap.advisor.files.table.CsvCell;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stance;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of a history as CSV, with codes in every language. Stateless and thread-safe. */
final class HistoryTables {
  private static final List<Integer> AHEAD = List.of(1, 3, 12);
  private static final int PERCENT = 2;
  private static final int AMOUNT = 6;
  private static final double HUNDRED = 100;

  private HistoryTables() {}

  /** The tables by the names of their files. */
  static Map<String, String> of(PolicyHistory history, @Nullable WhatFollowed followed) {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("history.csv", months(history));
    if (followed != null) {
      tables.put("followed.csv", followed(history, followed.returns()));
      tables.put("growth.csv", growth(followed));
      tables.put("claims.csv", claims(followed));
      tables.put("episodes.csv", episodes(followed));
      tables.put("facts.csv", facts(followed));
    }
    return tables;
  }

  private static String months(PolicyHistory history) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "month",
            "label",
            "confirmed",
            "age",
            "as_of",
            "assessed",
            "acting_phase",
            "acting_age",
            "stage",
            "stance",
            "size",
            "russell2000",
            "sp600",
            "sp400",
            "decision",
            "orders",
            "sleeve_after",
            "policy_as_of",
            "judged_by"));
    history.months().forEach(month -> rows.add(row(month)));
    return csv(rows);
  }

  private static List<String> row(AdvisedMonth month) {
    Sleeve sleeve = month.advice().sleeve();
    boolean recovery =
        month.label().label() == CyclePhase.EARLY_RECOVERY
            || month.label().confirmed() == CyclePhase.EARLY_RECOVERY;
    Stance stance = sleeve.stance();
    return List.of(
        month.month().toString(),
        month.label().label().name(),
        month.label().confirmed().name(),
        recovery ? text(month.label().age()) : "",
        month.advice().asOf().toString(),
        text(month.reading().month()),
        month.reading().phase().name(),
        text(month.reading().age()),
        month.stage().name(),
        stance == null ? "" : stance.name(),
        percent(sleeve.size()),
        percent(sleeve.russell()),
        percent(sleeve.sp600()),
        percent(sleeve.sp400()),
        month.advice().decision().name(),
        orders(month.advice().trades()),
        percent(sleeve.after()),
        month.policyAsOf().toString(),
        month.named() ? "NAMED_DAY" : "OWN_DAY");
  }

  /** The orders in percent of Q, such as {@code SELL IVV 15; BUY IJR 15}. */
  static String orders(List<Trade> trades) {
    return trades.stream()
        .map(
            trade ->
                trade.side().name()
                    + " "
                    + trade.fund()
                    + " "
                    + trade.ofEquityMoney().value().setScale(PERCENT, RoundingMode.HALF_EVEN))
        .collect(Collectors.joining("; "));
  }

  private static String followed(PolicyHistory history, IndexReturns returns) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("month", "stage"));
    for (IndexFund fund : IndexFund.values()) {
      AHEAD.forEach(months -> header.add(fund + "_" + months));
    }
    rows.add(header);
    for (AdvisedMonth month : history.months()) {
      List<String> row = new ArrayList<>(List.of(month.month().toString(), month.stage().name()));
      for (IndexFund fund : IndexFund.values()) {
        for (int months : AHEAD) {
          Double factor = returns.factor(fund, month.month(), month.month().plusMonths(months));
          row.add(factor == null ? "" : rounded((factor - 1) * HUNDRED, PERCENT));
        }
      }
      if (row.stream().skip(2).anyMatch(cell -> !cell.isEmpty())) {
        rows.add(row);
      }
    }
    return csv(rows);
  }

  private static String growth(WhatFollowed followed) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "month",
            "stage",
            "orders",
            "IVV",
            "IWM",
            "IJR",
            "IJH",
            "traded",
            "policy",
            "after_costs",
            "nothing",
            "sp600_alone"));
    for (GrowthMonth month : followed.growth().months()) {
      List<String> row =
          new ArrayList<>(
              List.of(month.month().toString(), month.stage().name(), orders(month.orders())));
      for (IndexFund fund : IndexFund.values()) {
        row.add(rounded(Objects.requireNonNull(month.weights().get(fund)), PERCENT));
      }
      row.add(rounded(month.traded(), PERCENT));
      row.add(rounded(month.policy(), AMOUNT));
      row.add(rounded(month.afterCosts(), AMOUNT));
      row.add(rounded(month.nothing(), AMOUNT));
      row.add(rounded(month.alone(), AMOUNT));
      rows.add(row);
    }
    return csv(rows);
  }

  private static String claims(WhatFollowed followed) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("claim", "stage", "standing", "episodes", "for", "against", "in_sample"));
    for (ClaimRecord claim : followed.claims()) {
      rows.add(
          List.of(
              claim.claim().name(),
              text(claim.stage()),
              claim.standing().name(),
              text(claim.telling()),
              text(claim.speakingFor()),
              text(claim.speakingAgainst()),
              text(claim.inSample())));
    }
    return csv(rows);
  }

  private static String episodes(WhatFollowed followed) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "claim",
            "stage",
            "cycle",
            "from",
            "to",
            "months",
            "leader",
            "laggard",
            "difference",
            "speaks",
            "in_sample"));
    for (ClaimRecord claim : followed.claims()) {
      for (StageEpisode episode : claim.episodes()) {
        rows.add(
            List.of(
                episode.claim().name(),
                text(episode.stage()),
                episode.cycle(),
                episode.from().toString(),
                episode.to().toString(),
                text(episode.months()),
                rounded(episode.leader(), PERCENT),
                rounded(episode.laggard(), PERCENT),
                rounded(episode.difference(), PERCENT),
                speaks(episode),
                text(episode.inSample())));
      }
    }
    return csv(rows);
  }

  private static String facts(WhatFollowed followed) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "rule", "series", "from", "to", "method", "unit", "shipped", "recomputed", "agrees"));
    for (MeasuredFact fact : followed.facts()) {
      rows.add(
          List.of(
              fact.fact().rule(),
              fact.fact().series(),
              fact.fact().from(),
              fact.fact().to(),
              fact.fact().method(),
              fact.fact().unit(),
              fact.fact().value(),
              fact.value() == null ? "" : fact.value().toPlainString(),
              text(fact.agrees())));
    }
    return csv(rows);
  }

  private static String speaks(StageEpisode episode) {
    return episode.speaksFor() ? "FOR" : episode.speaksAgainst() ? "AGAINST" : "NEITHER";
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String percent(@Nullable Percent percent) {
    return percent == null ? "" : percent.value().toPlainString();
  }

  /** A number to some decimals, half to even. */
  static String rounded(double value, int decimals) {
    return rounded(BigDecimal.valueOf(value), decimals);
  }

  private static String rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String csv(List<List<String>> rows) {
    StringWriter out = new StringWriter();
    CsvWriter writer = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(out);
    rows.forEach(row -> writer.writeRecord(CsvCell.row(row)));
    return out.toString();
  }
}
