package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.rulebook.fact.AwaitedFigures;
import dev.smallcap.advisor.rulebook.fact.UnpublishedFigure;
import dev.smallcap.advisor.situation.MarketData;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What was handed in and does not count on a day: how many figures, and when the next of each
 * series does. A series whose next figure a vintage would let in stands with its others apart from
 * those that wait in any case.
 */
public final class Awaiting {
  private final boolean vintageHelps;
  private final List<String> next = new ArrayList<>();
  private int count;

  private Awaiting(boolean vintageHelps) {
    this.vintageHelps = vintageHelps;
  }

  /** The facts about such figures. */
  public static List<Object> of(MarketData data, Publication publication, LocalDate asOf) {
    Awaiting dated = new Awaiting(false);
    Awaiting delayed = new Awaiting(true);
    List<Object> facts = new ArrayList<>();
    data.values()
        .forEach(
            (series, months) -> {
              if (data.vintages().containsKey(series)) {
                return;
              }
              Awaiting into = null;
              String first = "";
              int all = 0;
              for (YearMonth month : months.keySet()) {
                LocalDate from = publication.countsFrom(series, month);
                if (from == null) {
                  facts.add(new UnpublishedFigure(series, month));
                } else if (from.isAfter(asOf)) {
                  if (into == null) {
                    boolean ended = !month.atEndOfMonth().isAfter(asOf);
                    into = ended && publication.isUsual(series, month) ? delayed : dated;
                    first = series + " " + month + " (" + from + ")";
                  }
                  all++;
                }
              }
              if (into != null) {
                into.add(first, all);
              }
            });
    dated.addTo(facts);
    delayed.addTo(facts);
    return facts;
  }

  /** Adds a series: its next figure, and how many it has of them in all. */
  private void add(String first, int all) {
    next.add(all == 1 ? first : first + " +" + (all - 1));
    count += all;
  }

  private void addTo(List<Object> facts) {
    if (count > 0) {
      facts.add(new AwaitedFigures(vintageHelps, count, String.join(", ", next)));
    }
  }
}
