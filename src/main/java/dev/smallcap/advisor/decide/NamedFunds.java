package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.advice.AdvisedFund;
import dev.smallcap.advisor.decide.settle.Settlement;
import dev.smallcap.advisor.situation.Fund;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which funds of the list an advice names. Stateless. */
final class NamedFunds {
  private NamedFunds() {}

  /**
   * The funds that weights, trades and later parts name, in their order.
   *
   * @param own what the figures' own reading comes to beside it, or null
   * @param list finds a fund of the list by its id, or null
   */
  static List<AdvisedFund> of(
      Settlement settled, @Nullable Settlement own, Function<String, @Nullable Fund> list) {
    Set<String> named = new LinkedHashSet<>();
    settled.weights().forEach(weight -> named.add(weight.id()));
    named.addAll(settled.bought());
    if (own != null) {
      own.weights().forEach(weight -> named.add(weight.id()));
    }
    List<AdvisedFund> funds = new ArrayList<>();
    for (String id : named) {
      Fund fund = list.apply(id);
      if (fund != null) {
        funds.add(AdvisedFund.of(fund));
      }
    }
    return funds;
  }
}
