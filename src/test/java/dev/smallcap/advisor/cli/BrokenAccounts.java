package dev.smallcap.advisor.cli;

import java.util.stream.Stream;

/** Accounts and exchange rates that cannot be. */
final class BrokenAccounts {
  private static final String CASH = "{ \"amount\": 0.00, \"currency\": \"USD\" }";
  private static final String END = "\"fractionalShares\": true";

  private BrokenAccounts() {}

  static Stream<Broken> all() {
    return Stream.of(
        account("type unknown", "(KR_CMA)", "KR_OVERSEAS", "KR_CMA"),
        account("cash negative", "-0.01", "0.00", "-0.01"),
        account("cash beyond any client", "1000000000000001", "0.00", "1000000000000001"),
        account("cash of a billion digits", "1E+999999999", "0.00", "1E999999999"),
        account("cash with three decimals", "0.001", "0.00", "0.001"),
        account("cash in quotes", "$.account.cash.amount", "0.00", "\"0.00\""),
        account("cash without a currency", "$.account.cash", CASH, "0.00"),
        account("cash in a currency that is none", "(XYZ)", "USD", "XYZ"),
        account("cash in small letters", "(usd)", "USD", "usd"),
        account("fractional shares a number", "(1)", END, "\"fractionalShares\": 1"),
        account(
            "minimum trade in another currency",
            "KRW 1000",
            END,
            END + ", \"minimumTrade\": { \"amount\": 1000, \"currency\": \"KRW\" }"),
        account(
            "margin loan negative",
            "-5",
            END,
            END + ", \"marginLoan\": { \"amount\": -5, \"currency\": \"USD\" }"),
        account(
            "margin loan with more",
            "(since)",
            END,
            END + ", \"marginLoan\": { \"amount\": 5, \"currency\": \"USD\", \"since\": 1 }"),
        account("too many parts done", "(3)", END, END + ", \"partsDone\": 3"),
        rates("an array", "$.exchangeRates", "[]"),
        rates("of no pair", "(USDKRW)", "{\"USDKRW\": 1470.5}"),
        rates("of a currency to itself", "(USD/USD)", "{\"USD/USD\": 1}"),
        rates("both ways round", "both ways", "{\"USD/KRW\": 1470.5, \"KRW/USD\": 0.00068}"),
        rates("zero", "USD/KRW", "{\"USD/KRW\": 0}"),
        rates("negative", "-1470.5", "{\"USD/KRW\": -1470.5}"),
        rates("in quotes", "$.exchangeRates.USD/KRW", "{\"USD/KRW\": \"1470.5\"}"));
  }

  private static Broken account(String name, String shown, String from, String to) {
    return new Broken("account: " + name, shown, b -> b.replace("client.json", from, to));
  }

  private static Broken rates(String name, String shown, String rates) {
    return new Broken(
        "rates: " + name,
        shown,
        b -> b.replace("client.json", "}\n}\n", "},\n\"exchangeRates\": " + rates + "}\n"));
  }
}
