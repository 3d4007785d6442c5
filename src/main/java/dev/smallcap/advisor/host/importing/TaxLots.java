package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.situation.Code;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds up the lots of an instrument. Stateless and thread-safe. */
final class TaxLots {
  private TaxLots() {}

  /** One holding an instrument; lots that differ in more than the quantity are left out. */
  static List<Holding> added(
      List<Taken> taken, FundList funds, List<OmittedRow> leftOut, Notes notes) {
    Map<String, List<Taken>> lots = new LinkedHashMap<>();
    for (Taken one : taken) {
      String id = one.holding().id(funds);
      lots.computeIfAbsent(Code.normal(id), any -> new ArrayList<>()).add(one);
    }
    List<Holding> holdings = new ArrayList<>();
    lots.forEach(
        (code, all) -> {
          Holding sum = sum(all);
          if (sum == null) {
            all.forEach(lot -> leftOut.add(differs(lot, all)));
          } else {
            holdings.add(sum);
            if (all.size() > 1) {
              notes.add(sum.code() + ": " + all.size() + " lots are added up");
            }
          }
        });
    return holdings;
  }

  private static OmittedRow differs(Taken lot, List<Taken> all) {
    String lines =
        all.stream().map(other -> "line " + other.line()).collect(Collectors.joining(", "));
    return OmittedRow.held(
        lot.line(),
        lot.holding().code(),
        "it stands twice at different prices, days or classes (" + lines + ")",
        "");
  }

  private static @Nullable Holding sum(List<Taken> lots) {
    Holding first = lots.get(0).holding();
    BigDecimal quantity = BigDecimal.ZERO;
    BigDecimal value = first.value() == null ? null : BigDecimal.ZERO;
    for (Taken lot : lots) {
      Holding holding = lot.holding();
      boolean same =
          holding.price().equals(first.price())
              && holding.priceDate().equals(first.priceDate())
              && holding.assetClass() == first.assetClass()
              && isSame(holding.leverage(), first.leverage())
              && isSame(holding.multiplier(), first.multiplier())
              && (holding.value() == null) == (value == null);
      if (!same) {
        return null;
      }
      quantity = quantity.add(holding.quantity());
      value = value == null || holding.value() == null ? null : value.add(holding.value());
    }
    return new Holding(
        first.code(),
        quantity,
        first.price(),
        first.priceDate(),
        first.assetClass(),
        first.leverage(),
        first.multiplier(),
        value);
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()).compare(one, other) == 0;
  }
}
