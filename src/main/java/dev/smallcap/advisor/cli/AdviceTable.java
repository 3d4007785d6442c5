package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The weights and trades of an advice as a table, for a terminal. */
final class AdviceTable {
  private static final List<String> HEADER =
      List.of("fund", "now", "target", "trades", "amount", "shares");

  private AdviceTable() {}

  /** A row for each instrument and the cash, weights in percent of Q. */
  static String of(Recommendation advice, MessageCatalog words, Lang lang, Style style) {
    List<String> header = HEADER.stream().map(name -> words.label(name).in(lang)).toList();
    List<List<String>> rows =
        advice.weights().stream()
            .filter(weight -> weight.now() != null)
            .map(weight -> row(weight, advice))
            .toList();
    return new Grid(header, rows).as(Grid.Format.TEXT, style);
  }

  private static List<String> row(Weight weight, Recommendation advice) {
    Trade trade =
        advice.trades().stream()
            .filter(each -> each.fund().equals(weight.id()))
            .findFirst()
            .orElse(null);
    return List.of(
        weight.id(),
        round(weight.now()),
        round(weight.target()),
        trade == null ? "" : trade.side().name(),
        trade == null || trade.amount() == null ? "" : trade.amount().toString(),
        trade == null || trade.shares() == null ? "" : trade.shares().toPlainString());
  }

  private static String round(@Nullable Percent percent) {
    return percent == null
        ? ""
        : percent.value().setScale(2, RoundingMode.HALF_EVEN).toPlainString() + " %";
  }
}
