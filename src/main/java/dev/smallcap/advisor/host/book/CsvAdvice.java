package dev.smallcap.advisor.host.book;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.RateUsed;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.files.table.CsvCell;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Advice as CSV, a row a client, cells as in cases of advice. Immutable and thread-safe. */
final class CsvAdvice implements AdviceWriter {
  private static final List<String> COLUMNS =
      List.of(
          "client",
          "account id",
          "decision",
          "also",
          "stage",
          "sleeve now",
          "sleeve target",
          "sleeve after",
          "trades",
          "later",
          "undone",
          "reasons",
          "cautions",
          "next review",
          "rates",
          "id",
          "policy");
  private static final String WHY = "why";
  private static final String PAGE = "page";

  private final @Nullable Lang words;
  private final boolean paged;

  /**
   * With the reasons and cautions in words too, unless there is no language for them, and with the
   * name of each client's page where there are pages.
   */
  CsvAdvice(@Nullable Lang words, boolean paged) {
    this.words = words;
    this.paged = paged;
  }

  static CsvWriter csv(Writer out) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
  }

  @Override
  public void head(Writer out) throws IOException {
    List<String> columns = new ArrayList<>(COLUMNS);
    if (words != null) {
      columns.add(WHY);
    }
    if (paged) {
      columns.add(PAGE);
    }
    csv(out).writeRecord(columns).flush();
  }

  @Override
  public void write(List<Recommendation> advice, Writer out) throws IOException {
    CsvWriter csv = csv(out);
    for (Recommendation one : advice) {
      csv.writeRecord(CsvCell.row(cells(one)));
    }
    csv.flush();
  }

  private List<String> cells(Recommendation advice) {
    List<String> cells = new ArrayList<>(COLUMNS.size() + 1);
    cells.add(advice.client().id());
    cells.add(advice.account().id());
    cells.add(advice.decision().name());
    cells.add(joined(advice.alsoApplies(), Enum::name));
    cells.add(advice.phase().stage().name());
    cells.add(advice.sleeve().now().toString());
    cells.add(shown(advice.sleeve().target()));
    cells.add(shown(advice.sleeve().after()));
    cells.add(joined(advice.trades(), CsvAdvice::trade));
    cells.add(joined(advice.later(), CsvAdvice::later));
    cells.add(ids(advice.undone()));
    cells.add(ids(advice.reasons()));
    cells.add(ids(advice.cautions()));
    cells.add(advice.review().next().toString());
    cells.add(joined(advice.dataDates().rates(), CsvAdvice::rate));
    cells.add(advice.id());
    cells.add(advice.policy().fingerprint());
    if (words != null) {
      List<Reason> told = new ArrayList<>(advice.reasons());
      told.addAll(advice.undone());
      told.addAll(advice.cautions());
      cells.add(joined(told, reason -> reason.ruleId() + ": " + reason.text().in(words)));
    }
    if (paged) {
      cells.add(PageName.of(advice));
    }
    return cells;
  }

  /** The ids of reasons, each once. */
  private static String ids(List<Reason> reasons) {
    Set<String> ids = new LinkedHashSet<>();
    reasons.forEach(reason -> ids.add(reason.ruleId()));
    return String.join("; ", ids);
  }

  private static String trade(Trade trade) {
    String size = (trade.amount() == null ? trade.ofEquityMoney() : trade.amount()).toString();
    String shares = trade.shares() == null ? "" : " x " + trade.shares().toPlainString();
    return trade.side() + " " + trade.fund() + " " + size + shares;
  }

  private static String later(LaterTrade trade) {
    return trade.on() + " " + trade.fund() + " " + trade.ofEquityMoney();
  }

  private static String rate(RateUsed rate) {
    return rate.pair() + " " + rate.rate().toPlainString() + " on " + rate.on();
  }

  private static <T> String joined(Collection<T> all, Function<T, String> form) {
    StringBuilder text = new StringBuilder();
    for (T one : all) {
      text.append(text.length() == 0 ? "" : "; ").append(form.apply(one));
    }
    return text.toString();
  }

  private static String shown(@Nullable Percent share) {
    return share == null ? "" : share.toString();
  }
}
