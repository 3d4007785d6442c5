package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.situation.ExchangeRate;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holding;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link SituationJson} reads. */
final class SituationNodes {
  private SituationNodes() {}

  static void put(ObjectNode into, ClientFile file) {
    into.set("client", Jackson.adviceLine().valueToTree(file.client()));
    into.set("account", Jackson.adviceLine().valueToTree(file.account()));
    put(into.putObject("exchangeRates"), file.rates());
  }

  static void put(ArrayNode into, List<Holding> holdings) {
    holdings.forEach(holding -> put(into.addObject(), holding));
  }

  private static void put(ObjectNode into, ExchangeRates rates) {
    for (ExchangeRate rate : rates.list()) {
      BigDecimal value = rate.rate();
      if (rate.on() == null) {
        into.put(rate.pair(), value);
      } else {
        into.putObject(rate.pair()).put("rate", value).put("on", rate.on().toString());
      }
    }
  }

  private static void put(ObjectNode into, Holding holding) {
    into.put("symbol", holding.code()).put("quantity", holding.quantity());
    CurrencyUnit currency = holding.price().getCurrencyUnit();
    put(into.putObject("price"), holding.price().getAmount(), currency);
    into.put("priceDate", holding.priceDate().toString());
    if (holding.assetClass() != null) {
      into.put("class", holding.assetClass().name());
    }
    if (holding.leverage() != null) {
      into.put("leverage", holding.leverage());
    }
    if (holding.multiplier() != null) {
      into.put("multiplier", holding.multiplier());
    }
    if (holding.value() != null) {
      put(into.putObject("value"), holding.value(), currency);
    }
  }

  private static void put(ObjectNode into, BigDecimal amount, CurrencyUnit currency) {
    into.put("amount", amount).put("currency", currency.getCode());
  }
}
