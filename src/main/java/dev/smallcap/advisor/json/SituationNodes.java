package dev.smallcap.advisor.json;

import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holding;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link SituationJson} reads. */
final class SituationNodes {
  private SituationNodes() {}

  static void put(ObjectNode into, Situation situation) {
    into.set("client", AdviceJson.COMPACT.valueToTree(situation.client()));
    into.set("account", AdviceJson.COMPACT.valueToTree(situation.account()));
    put(into.putObject("exchangeRates"), situation.rates());
  }

  static void put(ArrayNode into, List<Holding> holdings) {
    holdings.forEach(holding -> put(into.addObject(), holding));
  }

  private static void put(ObjectNode into, ExchangeRates rates) {
    rates.rates().forEach((pair, rate) -> into.put(pair, Decimals.readable(rate)));
  }

  private static void put(ObjectNode into, Holding holding) {
    into.put("symbol", holding.code()).put("quantity", Decimals.readable(holding.quantity()));
    into.putObject("price")
        .put("amount", Decimals.readable(holding.price().getAmount()))
        .put("currency", holding.price().getCurrencyUnit().getCode());
    into.put("priceDate", holding.priceDate().toString());
    if (holding.assetClass() != null) {
      into.put("class", holding.assetClass().name());
    }
    if (holding.leverage() != null) {
      into.put("leverage", Decimals.readable(holding.leverage()));
    }
  }
}
