package dev.smallcap.advisor.cli;

import java.util.stream.Stream;

/** Holdings as JSON that cannot be. */
final class BrokenHoldingsJson {
  private static final String IVV =
      "{\"symbol\": \"IVV\", \"quantity\": 1, \"price\": {\"amount\": 640.00, \"currency\":"
          + " \"USD\"}, \"priceDate\": \"2026-01-15\"}";

  private BrokenHoldingsJson() {}

  static Stream<Broken> all() {
    return Stream.of(
        json("an object", "$", IVV),
        json("cut off", "holdings.json", "[" + IVV),
        json("holding no object", "$[0]", "[1]"),
        json("holding twice", "IVV", "[" + IVV + "," + IVV + "]"),
        json("unknown property", "(isin)", "[" + IVV.replace("symbol", "isin") + "]"),
        json("missing property", "$[1]", "[" + IVV + ", {\"symbol\": \"IJR\"}]"),
        json("quantity in quotes", "$[0].quantity", "[" + IVV.replace("1,", "\"1\",") + "]"),
        json("quantity NaN", "NaN", "[" + IVV.replace("1,", "NaN,") + "]"),
        json(
            "money below nothing",
            "marginLoan",
            "[" + IVV.replace("1,", "-1, \"class\": \"CASH\",").replace("IVV", "CASH") + "]"),
        json(
            "value in another currency",
            "$[0].value",
            "["
                + IVV.replace("1,", "1, \"value\": {\"amount\": 640, \"currency\": \"KRW\"},")
                + "]"),
        json("currency in pence", "GBP", "[" + IVV.replace("USD", "GBX") + "]"),
        json(
            "quantity of a billion digits",
            "1E+999999999",
            "[" + IVV.replace("1,", "1e999999999,") + "]"),
        json(
            "price tiny beyond reason",
            "1E-999999999",
            "[" + IVV.replace("640.00", "1e-999999999") + "]"),
        json(
            "price a number", "$[0].price", "[" + IVV.replaceAll("\\{\"amount[^}]*}", "640") + "]"),
        json(
            "leverage zero",
            "leverage",
            "[" + IVV.replace("1,", "1, \"class\": \"CORE\", \"leverage\": 0,") + "]"));
  }

  private static Broken json(String name, String shown, String json) {
    return new Broken(
        "holdings JSON: " + name,
        shown,
        b -> b.write("holdings.json", json).option("--holdings", "holdings.json"));
  }
}
