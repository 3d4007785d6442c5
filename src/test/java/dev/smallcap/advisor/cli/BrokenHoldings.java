package dev.smallcap.advisor.cli;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Broken holdings files, and holdings that cannot be. */
final class BrokenHoldings {
  private static final String FILE = "holdings.csv";
  private static final String IVV = "IVV,156.25,640.00,USD,2026-01-23";

  private BrokenHoldings() {}

  static Stream<Broken> files() {
    return Stream.of(
        new Broken(
            "holdings file missing", "nowhere.csv", b -> b.option("--holdings", "nowhere.csv")),
        new Broken(
            "holdings file a folder",
            "folder",
            b -> b.folder("folder").option("--holdings", "folder")),
        new Broken("holdings file empty", FILE, b -> b.write(FILE, "")),
        new Broken("holdings file cut off", "line 4", b -> b.cut(FILE, 120)),
        new Broken("holdings file UTF-16", "UTF-16", b -> b.encode(FILE, StandardCharsets.UTF_16)),
        new Broken(
            "holdings file Latin-1",
            "UTF-8",
            b -> b.replace(FILE, "IVV", "Ünion").encode(FILE, StandardCharsets.ISO_8859_1)),
        new Broken("holdings file with a NUL", "NUL", b -> b.replace(FILE, "IVV", "I\0V")),
        new Broken("holdings file of 100 MB on a line", "100000000", b -> b.huge(FILE)),
        new Broken("holdings quote not closed", FILE, b -> b.replace(FILE, "IWM", "\"IWM")),
        new Broken(
            "holdings with an unknown column",
            "(broker)",
            b ->
                b.write(
                    FILE,
                    """
                    symbol,quantity,price,currency,price_date,broker
                    IVV,1,640,USD,2026-01-15,me
                    """)),
        new Broken(
            "holdings without a column",
            "(price_date)",
            b -> b.write(FILE, "symbol,quantity,price,currency\nIVV,1,640,USD\n")),
        new Broken(
            "holdings with a column twice", "(price)", b -> b.replace(FILE, "currency", "price")),
        new Broken(
            "holdings row with a field too many", "line 2", b -> b.replace(FILE, IVV, IVV + ",1")),
        new Broken(
            "holdings with a decimal comma", "line 2", b -> b.replace(FILE, "156.25", "156,25")),
        new Broken(
            "holdings by semicolons",
            "symbol;quantity",
            b -> b.write(FILE, "symbol;quantity\nIVV;1\n")));
  }

  static Stream<Broken> values() {
    return Stream.of(
        row("symbol empty", "symbol", ",156.25,640.00,USD,2026-01-15"),
        row("symbol unknown", "ZZZZ", "ZZZZ,156.25,640.00,USD,2026-01-15"),
        row("symbol twice", "IWM", "IWM,156.25,640.00,USD,2026-01-15"),
        row("symbol and its ISIN", "IWM", "US4642876555,1,262.50,USD,2026-01-15"),
        row(
            "ISIN with a wrong check digit",
            "US4642872001",
            "US4642872001,156.25,640.00,USD,2026-01-15"),
        row("quantity empty", "quantity", "IVV,,640.00,USD,2026-01-15"),
        row("money below nothing", "marginLoan", "SPAXX,-156.25,1.00,USD,2026-01-15"),
        row("quantity NaN", "(NaN)", "IVV,NaN,640.00,USD,2026-01-15"),
        row("quantity of a billion digits", "1E999999999", "IVV,1E999999999,640.00,USD,2026-01-15"),
        row("quantity with an exponent", "1e2", "IVV,1e2,640.00,USD,2026-01-15"),
        row("quantity beyond any fund", "9999999999999", "IVV,9999999999999,640.00,USD,2026-01-15"),
        row(
            "quantity of 30 digits",
            "9".repeat(30),
            "IVV," + "9".repeat(30) + ",640.00,USD,2026-01-15"),
        row("quantity with separators", "1 000", "IVV,1 000,640.00,USD,2026-01-15"),
        row("quantity in Arabic digits", "\u0661\u0665", "IVV,\u0661\u0665,640.00,USD,2026-01-15"),
        row("price zero", "(IVV) has the price 0", "IVV,156.25,0,USD,2026-01-15"),
        row("price negative", "-640.00", "IVV,156.25,-640.00,USD,2026-01-15"),
        row("price infinite", "(Infinity)", "IVV,156.25,Infinity,USD,2026-01-15"),
        row("currency unknown", "(EURO)", "IVV,156.25,640.00,EURO,2026-01-15"),
        row("currency in pence", "GBP", "IVV,156.25,640.00,GBX,2026-01-15"),
        row("symbol in other letters twice", "(iwm)", "iwm,156.25,640.00,USD,2026-01-15"),
        row("CUSIP of another row", "464287655", "464287655,1,262.50,USD,2026-01-15"),
        row("cash without a class", "(CASH)", "CASH,5000,1.00,USD,2026-01-15"),
        row("currency other than the fund's", "EUR", "IVV,156.25,640.00,EUR,2026-01-15"),
        new Broken(
            "holding: currency without a rate",
            "USD/KRW",
            b ->
                b.replace(
                    "client.json", "0.00, \"currency\": \"USD\"", "0, \"currency\": \"KRW\"")),
        new Broken(
            "holding: currency with the rate of another pair",
            "USD/KRW",
            b ->
                b.replace("client.json", "0.00, \"currency\": \"USD\"", "0, \"currency\": \"KRW\"")
                    .replace(
                        "client.json", "}\n}\n", "}, \"exchangeRates\": {\"EUR/KRW\": 1700}}\n")),
        row("price date in the future", "2026-01-27", "IVV,156.25,640.00,USD,2026-01-27"),
        row("price date American", "01/15/2026", "IVV,156.25,640.00,USD,01/15/2026"),
        row("price date not in the calendar", "2026-01-32", "IVV,156.25,640.00,USD,2026-01-32"),
        classed("class unknown", "(CRYPTO)", "X,1,5,USD,2026-01-15,CRYPTO,1"),
        classed("leverage without a class", "(2)", "X,1,5,USD,2026-01-15,,2"),
        classed("class against the list", "(iwm)", "iwm,1,5,USD,2026-01-15,OTHER_EQUITY,"),
        classed("leverage of money", "(2)", "CASH,1,5,USD,2026-01-15,CASH,2"),
        classed("leverage of nothing", "leverage", "X,1,5,USD,2026-01-15,SMALL,0"),
        classed("leverage beyond 10", "11", "X,1,5,USD,2026-01-15,SMALL,11"));
  }

  private static Broken row(String name, String shown, String row) {
    return new Broken("holding: " + name, shown, b -> b.replace(FILE, IVV, row));
  }

  private static Broken classed(String name, String shown, String row) {
    return new Broken(
        "holding: " + name,
        shown,
        b ->
            b.write(
                FILE, "symbol,quantity,price,currency,price_date,class,leverage\n" + row + "\n"));
  }
}
