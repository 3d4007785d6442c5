package dev.smallcap.advisor.cli;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Broken client files, and clients that cannot be. */
final class BrokenClients {
  private static final String FILE = "client.json";

  private BrokenClients() {}

  static Stream<Broken> documents() {
    return Stream.of(
        new Broken(
            "client file missing", "nowhere.json", b -> b.option("--client", "nowhere.json")),
        new Broken(
            "client file a folder", "folder", b -> b.folder("folder").option("--client", "folder")),
        new Broken("client file empty", FILE, b -> b.write(FILE, "")),
        new Broken("client file blank", FILE, b -> b.write(FILE, " \n ")),
        new Broken("client file cut off", FILE, b -> b.cut(FILE, 120)),
        new Broken("client file no JSON", FILE, b -> b.write(FILE, "id,age\n1,45\n")),
        new Broken("client file UTF-16", FILE, b -> b.encode(FILE, StandardCharsets.UTF_16)),
        new Broken(
            "client file UTF-16 without a mark",
            "NUL",
            b -> b.encode(FILE, StandardCharsets.UTF_16LE)),
        new Broken(
            "client file Latin-1",
            "UTF-8",
            b ->
                b.replace(FILE, "\"article\"", "\"Zoë\"")
                    .encode(FILE, StandardCharsets.ISO_8859_1)),
        new Broken("client file of 100 MB on a line", "100000000", b -> b.huge(FILE)),
        new Broken(
            "client JSON with a comment",
            "line 1",
            b -> b.replace(FILE, "{\n  \"client", "{ // who\n  \"client")),
        new Broken(
            "client JSON with a trailing comma",
            "line 10",
            b -> b.replace(FILE, "\"2036-01-26\"", "\"2036-01-26\",")),
        new Broken(
            "client JSON with a name twice",
            "\"age\"",
            b -> b.replace(FILE, "\"age\": 45", "\"age\": 45, \"age\": 46")),
        new Broken(
            "client JSON with more behind it", FILE, b -> b.replace(FILE, "}\n}\n", "}\n}\n{}")),
        new Broken("client JSON an array", "$", b -> b.write(FILE, "[]")),
        new Broken("client JSON nested too deep", "limit", b -> b.write(FILE, "[".repeat(100_000))),
        new Broken(
            "client JSON with an unknown part",
            "(portfolio)",
            b -> b.replace(FILE, "\"account\":", "\"portfolio\":")),
        new Broken(
            "client JSON without an account",
            "(account)",
            b ->
                b.write(
                    FILE,
                    "{\"client\": {\"id\": \"a\", \"residency\": \"KR\", \"age\": 45,"
                        + " \"riskProfile\": \"R4\", \"profiledOn\": \"2025-11-03\","
                        + " \"horizonMonths\": 12}}")));
  }

  static Stream<Broken> values() {
    return Stream.of(
        client("unknown property", "(name)", "\"age\": 45", "\"age\": 45, \"name\": \"Kim\""),
        client("missing property", "(riskProfile)", "\"riskProfile\": \"R4\",", ""),
        client("age a truth", "$.client.age", "45", "true"),
        client("age in quotes", "$.client.age", "45", "\"45\""),
        client("age not whole", "45.5", "45", "45.5"),
        client("age too high", "131", "45", "131"),
        client("age negative", "-1", "45", "-1"),
        client("age of a billion digits", "1E+999999999", "45", "1E999999999"),
        client("age beyond any exponent", FILE, "45", "1E99999999999"),
        client("age with a leading zero", "line 5", "45", "045"),
        client("age of 300 digits", "limit", "45", "9".repeat(300)),
        client("horizon of no months", "(0)", "\"horizonMonths\": 12", "\"horizonMonths\": 0"),
        client("horizon beyond 50 years", "601", "\"horizonMonths\": 12", "\"horizonMonths\": 601"),
        client("risk profile unknown", "(R9)", "R4", "R9"),
        client("residency in small letters", "(kr)", "\"KR\"", "\"kr\""),
        client("profile date not in the calendar", "2025-02-30", "2025-11-03", "2025-02-30"),
        client("profile date without dashes", "20251103", "2025-11-03", "20251103"),
        client("profile date in the future", "2026-01-27", "2025-11-03", "2026-01-27"),
        client("withdrawals NaN", "NaN", "\"age\": 45", "\"age\": 45, \"withdrawals\": NaN"),
        client(
            "withdrawals infinite",
            "Infinity",
            "\"age\": 45",
            "\"age\": 45, \"withdrawals\": -Infinity"),
        client("withdrawals negative", "-0.1", "\"age\": 45", "\"age\": 45, \"withdrawals\": -0.1"),
        client(
            "withdrawals above the whole",
            "100.5",
            "\"age\": 45",
            "\"age\": 45, \"withdrawals\": 100.5"),
        client(
            "requested sleeve far too large",
            "1E+150",
            "\"age\": 45",
            "\"age\": 45, \"requestedSleeve\": 1E150"),
        client("drawdown a word", "(yes)", "\"age\": 45", "\"age\": 45, \"drawdown\": \"yes\""),
        client("motive unknown", "(GREED)", "\"age\": 45", "\"age\": 45, \"motive\": \"GREED\""),
        client("id blank", "client id", "\"id\": \"article\"", "\"id\": \"  \""),
        client(
            "id too long",
            "client id",
            "\"id\": \"article\"",
            "\"id\": \"" + "x".repeat(201) + "\""),
        client(
            "id with a line break",
            "control character",
            "\"id\": \"article\"",
            "\"id\": \"a\\nb\""),
        client("id a number", "$.client.id", "\"id\": \"article\"", "\"id\": 7"));
  }

  private static Broken client(String name, String shown, String from, String to) {
    return new Broken("client: " + name, shown, b -> b.replace(FILE, from, to));
  }
}
