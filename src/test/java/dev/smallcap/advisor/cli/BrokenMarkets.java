package dev.smallcap.advisor.cli;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Market files that cannot be used. */
final class BrokenMarkets {
  private static final String FILE = "market.csv";
  private static final String DECEMBER = "2025-12-01,3.72,326.031,4.4";

  private static final String RECOVERY =
      "rates,CUTTING\nprices,STABLE\nactivity,RECOVERING\nslump,SLUMP\n";
  private static final String GIVEN =
      "given_by,the committee\nbecause,house view\ngiven_on,2026-01-26\n";

  private BrokenMarkets() {}

  static Stream<Broken> figures() {
    return Stream.of(
        new Broken("market file missing", "nowhere.csv", b -> b.option("--market", "nowhere.csv")),
        new Broken(
            "market folder empty", "empty", b -> b.folder("empty").option("--market", "empty")),
        new Broken("market file empty", FILE, b -> b.write(FILE, "")),
        new Broken("market file cut off", "line", b -> b.cut(FILE, 500)),
        new Broken("market file UTF-16", "UTF-8", b -> b.encode(FILE, StandardCharsets.UTF_16)),
        new Broken("market file of 100 MB on a line", "100000000", b -> b.huge(FILE)),
        new Broken("market file a web page", "<html>", b -> b.write(FILE, "<html>\n")),
        new Broken(
            "market first column unknown",
            "(day)",
            b -> b.replace(FILE, "observation_date", "day")),
        new Broken(
            "market without a known series",
            "FEDFUNDS",
            b -> b.write(FILE, "DATE,GDP\n2025-12-01,1\n")),
        new Broken("market with a column twice", "(GS10)", b -> b.replace(FILE, "TB3MS", "GS10")),
        new Broken(
            "market with a month twice",
            "2025-12",
            b -> b.replace(FILE, "2025-11-01", "2025-12-01")),
        new Broken("market with days", "2025-12", b -> b.replace(FILE, "2025-11-01", "2025-12-15")),
        new Broken(
            "market with a series in two files",
            "UNRATE",
            b ->
                b.write("fred/a.csv", "DATE,UNRATE\n2025-12-01,4.4\n")
                    .write("fred/b.csv", "DATE,UNRATE\n2025-12-01,4.4\n")
                    .option("--market", "fred")),
        new Broken(
            "market with a series without values",
            "UNRATE",
            b -> b.write(FILE, "DATE,UNRATE\n2025-12-01,.\n")),
        december("month not in the calendar", "2025-13-01", "2025-13-01,3.72,326.031,4.4"),
        december("month long ago", "1899-12", "1899-12-01,3.72,326.031,4.4"),
        december("value NaN", "(NaN)", "2025-12-01,NaN,326.031,4.4"),
        december("value a word", "(n/a)", "2025-12-01,n/a,326.031,4.4"),
        december("value of a billion digits", "1E999999999", "2025-12-01,3.72,1E999999999,4.4"),
        december("price index negative", "-326.031", "2025-12-01,3.72,-326.031,4.4"),
        december("unemployment negative", "-4.4", "2025-12-01,3.72,326.031,-4.4"),
        december("unemployment above the whole", "104.4", "2025-12-01,3.72,326.031,104.4"),
        december("policy rate beyond reason", "372", "2025-12-01,372,326.031,4.4"),
        new Broken(
            "phases of words",
            "(signal)",
            b ->
                b.write(FILE, "signal,value\nrates,CUTTING\n")
                    .command("phases")
                    .without("--client", "--holdings", "--as-of")));
  }

  static Stream<Broken> words() {
    return Stream.of(
        words("without a signal", "(slump)", "rates,CUTTING\nprices,STABLE\nactivity,RECOVERING\n"),
        words("with an unknown signal", "(mood)", "mood,GOOD\n"),
        words(
            "with an unknown word",
            "(FALLING)",
            "rates,CUTTING\nprices,FALLING\nactivity,RECOVERING\nslump,SLUMP\n"),
        words("with a signal twice", "(rates)", "rates,CUTTING\nrates,HIKING\n"),
        words("with a word missing", "value", "rates,\n"),
        words("of age 0", "(0)", RECOVERY + "age,0\n"),
        words("of half a month", "(1.5)", RECOVERY + "age,1.5\n"),
        given("given tomorrow", "2026-01-27", "given_on,2026-01-26", "given_on,2026-01-27"),
        given("given by nobody", "no row (given_by)", "given_by,the committee\n", ""),
        given("given for no reason", "no row (because)", "because,house view\n", ""),
        given("given on no day", "no row (given_on)", "given_on,2026-01-26\n", ""),
        given(
            "given by a blank",
            "line 6: the value () is empty",
            "given_by,the committee",
            "given_by,"),
        given("with a promise", "(guaranteed)", "house view", "gains are guaranteed"),
        given(
            "of an age and a beginning that differ",
            "2025-10-16",
            "given_on,2026-01-26",
            "given_on,2026-01-26\nage,3\nbegan,2025-10-16"),
        words("begun tomorrow", "2026-01-27", RECOVERY + "began,2026-01-27\n"));
  }

  private static Broken december(String name, String shown, String row) {
    return new Broken("market: " + name, shown, b -> b.replace(FILE, DECEMBER, row));
  }

  private static Broken words(String name, String shown, String rows) {
    return new Broken("words: " + name, shown, b -> b.write(FILE, "signal,value\n" + rows + GIVEN));
  }

  /** Words of a recovery that are given otherwise than they have to be. */
  private static Broken given(String name, String shown, String from, String to) {
    return new Broken(
        "words: " + name,
        shown,
        b -> b.write(FILE, "signal,value\n" + RECOVERY + GIVEN.replace(from, to)));
  }
}
