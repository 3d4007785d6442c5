package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the strict reader of holdings says of the files that people have. */
class BrokerInputsTest {
  private static final String HEADER = "symbol,quantity,price,currency,price_date\n";
  private static final String TAKEN_OVER =
      "let the command take it over: import FILE --out holdings.csv.";

  @TempDir Path folder;

  private Ran advised(Path holdings) {
    List<String> args = new ArrayList<>(List.of("advise", "--as-of", "2026-01-16"));
    args.addAll(List.of("--client", "src/test/resources/inputs/us.json"));
    args.addAll(List.of("--holdings", holdings.toString()));
    args.addAll(List.of("--market", "src/examples/article/market.csv"));
    return Ran.of(args);
  }

  private Ran advised(String text, String charset) throws IOException {
    return advised(
        Files.write(folder.resolve("holdings.csv"), text.getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({
    "schwab, 'Charles Schwab, positions'",
    "fidelity, 'Fidelity, portfolio positions'",
    "vanguard, 'Vanguard, holdings'",
    "interactive-brokers, 'Interactive Brokers, activity statement'",
    "kiwoom, 'Kiwoom, balance'",
    "mirae-asset, 'Mirae Asset, balance'",
    "portfolio-performance, 'Portfolio Performance, statement of assets'",
    "ghostfolio, 'Ghostfolio, activities'",
    "wealthfolio, 'Wealthfolio, holdings'",
  })
  void anExportIsRefusedWithItsLayoutAndTheCommandThatReadsIt(String id, String title) {
    Ran ran = advised(Path.of("src/test/resources/inputs/broker/" + id + ".csv"));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("Maybe it is an export (" + title + "): " + TAKEN_OVER);
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({
    "'IVV,\"1,250\",640.00,USD,2026-01-15\n', the quantity (\"1,250\") is not a plain decimal",
    "'IVV,(100),640.00,USD,2026-01-15\n', the quantity ((100)) is not a plain decimal",
    "'IVV,--,640.00,USD,2026-01-15\n', the quantity (--) is not a plain decimal",
    "'IVV,1.25E+03,640.00,USD,2026-01-15\n', the quantity (1.25E+03) is not a plain decimal",
    "'IVV,1250,$640.00,USD,2026-01-15\n', the price ($640.00) is not a plain decimal",
    "'IVV,1250,640.00,USD,1/15/2026\n', the price_date (1/15/2026) is not a date",
    "'IVV,1250,640.00,usd,2026-01-15\n', the currency (usd) is no ISO 4217 currency",
    "'IVV,1250,640.00,USD,2026-01-15\nTotal,,800000.00,USD,\n', the quantity () is empty",
    "'IVV,1250,640.00,USD,2026-01-15\nDate downloaded\n', 1 fields where the header has 5",
  })
  void aCellOfAnotherFormIsRefusedAndTheHintBesideItNamesTheCommandToo(String rows, String what)
      throws IOException {
    Ran ran = advised(HEADER + rows, "UTF-8");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(what.replace("\"", "")).contains("; or " + TAKEN_OVER);
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({
    "'Symbol,Quantity,Price,Currency,Price_Date\nIVV,1250,640.00,USD,2026-01-15\n', UTF-8",
    "'symbol,name,quantity,price,currency,price_date\nIVV,x,1250,640.00,USD,2026-01-15\n', UTF-8",
    "'symbol,quantity,price,currency,price_date,\nIVV,1250,640.00,USD,2026-01-15,\n', UTF-8",
    "'symbol;quantity;price;currency;price_date\nIVV;100;640,00;USD;2026-01-15\n', UTF-8",
    "'symbol\tquantity\tprice\tcurrency\tprice_date\nIVV\t1\t640\tUSD\t2026-01-15\n', UTF-8",
    "'symbol,quantity,price,currency,price_date\nIVV,1250,640.00,USD,2026-01-15\n', UTF-16",
  })
  void aTableOfAnotherFormIsRefusedWithTheCommandThatReadsIt(String text, String charset)
      throws IOException {
    Ran ran = advised(text, charset);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("Maybe " + TAKEN_OVER);
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({
    "5930, 5930 may be 005930 (a leading zero lost)",
    "A005930, A005930 may be 005930 (the exchange's own code)",
    "005930.KS, 005930.KS may be 005930 (the exchange's own code)",
  })
  void anUnknownCodeInWonIsToldWhichOneItMayBe(String code, String hint) throws IOException {
    Ran ran =
        advised(HEADER + code + ",10,70000,KRW,2026-01-15\nIVV,1,640.00,USD,2026-01-15\n", "UTF-8");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("Maybe " + hint + ": correct it, or add its class");
  }

  @ParameterizedTest
  @CsvSource({
    "IVV,-,'IVV,100,640.00,USD,2026-01-15\nIVV,50,640.00,USD,2026-01-15\n'",
    "US4642872001,-,'US4642872001,100,640.00,USD,2026-01-15\n'",
  })
  void aRowThatIsRefusedForWhatItSaysHasItsOwnHintAlone(String code, String any, String rows)
      throws IOException {
    Ran ran = advised(HEADER + rows, "UTF-8");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(code).doesNotContain("import FILE");
  }
}
