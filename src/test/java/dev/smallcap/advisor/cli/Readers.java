package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.files.layout.Layouts;
import dev.smallcap.advisor.host.book.BookRun;
import dev.smallcap.advisor.host.book.BookStart;
import dev.smallcap.advisor.host.book.BookWatch;
import dev.smallcap.advisor.host.bundle.Bundle;
import dev.smallcap.advisor.host.bundle.BundleKeys;
import dev.smallcap.advisor.host.bundle.Keys;
import dev.smallcap.advisor.host.importing.HoldingsImport;
import dev.smallcap.advisor.host.importing.Imported;
import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.host.json.AdviceRequest;
import dev.smallcap.advisor.host.json.ClientFile;
import dev.smallcap.advisor.host.json.FredJson;
import dev.smallcap.advisor.host.json.SituationJson;
import dev.smallcap.advisor.host.log.ChainHead;
import dev.smallcap.advisor.host.log.DecisionLog;
import dev.smallcap.advisor.host.log.LogSettings;
import dev.smallcap.advisor.host.log.Logged;
import dev.smallcap.advisor.host.log.Replay;
import dev.smallcap.advisor.host.log.Verification;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.Releases;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.invariant.InvariantFile;
import dev.smallcap.advisor.rulebook.language.RuleParser;
import dev.smallcap.advisor.rulebook.review.PolicyReview;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.TradingCalendars;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All readers of the library, each with an input that it takes. A new reader is a new line. */
final class Readers {
  private static final Path ARTICLE = Path.of("src/examples/article");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 26);
  private static final Policy POLICY = Policy.standard();
  private static final RuleFiles RULES = RuleFiles.standard();
  private static final KeyPair PAIR = Keys.same();
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-01-26T12:00:00Z"));
  private static final ClientFile CLIENT = SituationJson.parse(text("client.json"), "client.json");
  private static final Holdings HELD = Holdings.csv(ARTICLE.resolve("holdings.csv"));
  private static final MarketView MARKET =
      POLICY
          .assess(MarketData.fred(ARTICLE.resolve("market.csv")), DAY)
          .declared(Declaration.of(CyclePhase.EARLY_RECOVERY, DAY, "the committee", "a view"));
  private static final String WORDS =
      """
      signal,value
      rates,CUTTING
      prices,STABLE
      activity,RECOVERING
      slump,SLUMP
      given_by,the committee
      because,house view
      given_on,2026-01-20
      age,3
      """;
  private static final String CELLS =
      """
      client,residency,age,risk profile,profiled on,horizon months,account,cash,fractional shares,\
      rates,holdings
      c-1,KR,45,R4,2025-11-03,12,KR_OVERSEAS,USD 1.00,yes,USD/KRW 1470.5 on 2026-01-15,IVV 9 at USD 600
      c-2,US,61,R3,2025-11-20,84,US_BROKERAGE,USD 2.00,no,,IVV 90 at USD 500; IJR 50 at USD 110
      c-3,US,30,R5,2025-11-20,24,US_BROKERAGE,USD 0.00,yes,,XYZ 10 at USD 5 on 2026-01-02 as SMALL x 3
      """;

  private Readers() {}

  /** The readers; files are written into the folder. */
  static List<Reader> all(Path folder) {
    List<Reader> all = new ArrayList<>();
    all.add(Reader.ofText("holdings, CSV", text("holdings.csv"), Readers::held));
    all.add(
        Reader.ofText(
            "holdings, JSON",
            SituationJson.writeHoldings(HELD),
            json -> advised(CLIENT, SituationJson.parseHoldings(json, "holdings.json"), MARKET)));
    all.add(
        Reader.ofText(
            "client, JSON",
            text("client.json"),
            json -> advised(SituationJson.parse(json, "client.json"), HELD, MARKET)));
    all.add(Reader.ofText("request, JSON", request(), Readers::requested).share(40));
    all.add(market("figures", folder.resolve("market.csv"), text("market.csv")).share(40));
    all.add(market("signals in words", folder.resolve("words.csv"), WORDS));
    all.add(
        Reader.ofFile(
            "figures, JSON",
            folder.resolve("json/all.json"),
            bytes(figures()),
            file -> FredJson.read(file, DAY)));
    all.add(
        Reader.ofText(
            "layout",
            Layouts.source("interactive-brokers"),
            table -> Layouts.read(written(folder.resolve("layout.csv"), table)).title()));
    for (String broker : List.of("schwab", "fidelity", "interactive-brokers", "ghostfolio")) {
      all.add(
          Reader.ofText(
              "export of " + broker,
              read(Path.of("src/test/resources/inputs/broker", broker + ".csv")),
              Readers::imported));
    }
    all.add(
        Reader.ofText(
            "recommendation, JSON",
            AdviceJson.write(POLICY.recommend(CLIENT.client(), CLIENT.account(), HELD, MARKET)),
            json -> AdviceJson.read(json).text(Lang.KO)));
    all.add(
        Reader.ofFile(
                "book, CSV",
                folder.resolve("book/clients.csv"),
                bytes(CELLS),
                file -> book(file, folder.resolve("book/advice.csv")))
            .share(10));
    all.add(
        Reader.ofFile(
                "book, JSON lines",
                folder.resolve("lines/clients.jsonl"),
                bytes(line()),
                file -> book(file, folder.resolve("lines/advice.jsonl")))
            .share(10));
    folderOfRules(all);
    all.add(
        Reader.ofFile(
                "bundle",
                folder.resolve("policy.bundle"),
                Bundle.sign(small().texts(), PAIR.getPrivate()).bytes(),
                file -> Bundle.open(file, PAIR.getPublic()))
            .share(20));
    all.add(
        Reader.ofFile(
            "public key", folder.resolve("p.pem"), pem("PUBLIC KEY"), BundleKeys::publicKey));
    all.add(
        Reader.ofFile(
            "private key", folder.resolve("s.pem"), pem("PRIVATE KEY"), BundleKeys::privateKey));
    log(all, folder);
    all.add(
        Reader.ofText(
            "certificate", "{\n  \"cells\": 7\n}\n", text -> CertificateDifference.of(text, "{")));
    all.add(Reader.ofText("head of a log", "12:" + "0".repeat(64), ChainHead::parse));
    all.add(Reader.ofText("arguments", arguments(), Readers::asked));
    return all;
  }

  private static String held(String csv) {
    return advised(CLIENT, Holdings.parse(csv, "holdings.csv"), MARKET);
  }

  private static String advised(ClientFile client, Holdings held, MarketView market) {
    Recommendation advice =
        POLICY.recommend(
            client.client(), client.account(), held.converting(client.rates()), market);
    return advice.text(Lang.EN);
  }

  private static String requested(String json) {
    AdviceRequest request = AdviceRequest.parse(json, "request");
    return POLICY
        .recommend(
            request.client(),
            request.account(),
            request.holdings(),
            request.market(POLICY, MarketData.none()))
        .text(Lang.EN);
  }

  private static String request() {
    String client = text("client.json").strip();
    return "{\"asOf\": \"2026-01-26\", \"vintage\": \"2026-01-20\",\n"
        + client.substring(1, client.length() - 1)
        + ", \"holdings\": "
        + SituationJson.writeHoldings(HELD)
        + ",\n\"declaration\": {\"phase\": \"EARLY_RECOVERY\", \"on\": \"2026-01-20\","
        + " \"author\": \"the committee\", \"reason\": \"a view\", \"age\": 3}}";
  }

  /** A client as a line, with what it holds. */
  private static String line() {
    String client = text("client.json").strip();
    String held = SituationJson.writeHoldings(HELD);
    return (client.substring(0, client.length() - 1) + ", \"holdings\": " + held + "}")
            .replace("\n", " ")
        + "\n";
  }

  /** What is taken over is read back as it was; told is what the command tells. */
  private static String imported(String text) {
    Imported imported =
        HoldingsImport.of(PolicyModels.of(POLICY).funds()).parse(text, "export.csv");
    Holdings again = Holdings.parse(imported.csv(), "holdings.csv");
    if (!again.list().equals(imported.holdings().list())) {
      throw new AssertionError(again.list() + " in place of " + imported.holdings().list());
    }
    return ImportText.of(imported, Path.of("export.csv"), null);
  }

  private static Reader market(String name, Path file, String good) {
    return Reader.ofFile(
        name,
        file,
        bytes(good),
        path -> {
          MarketFile read = MarketFile.read(path, DAY, null);
          MarketView view = POLICY.assess(read.figures(), DAY);
          advised(CLIENT, HELD, read.words() == null ? view : view.worded(read.words()));
        });
  }

  private static void book(Path clients, Path out) {
    BookRun.of(POLICY, MARKET, clients, out).on(1).run(BookStart.REPLACE, BookWatch.NONE);
  }

  /** The files of a policy: each by the reader of its kind, then as a whole. */
  private static void folderOfRules(List<Reader> all) {
    String horizon = RULES.text("client/horizon.drl");
    all.add(
        Reader.ofText(
            "rules",
            horizon,
            text -> RuleParser.parse("client/horizon.drl", text).remarks().toString()));
    all.add(
        Reader.ofText(
            "parameters",
            RULES.text("parameters.csv"),
            text -> {
              Parameters read = Parameters.parse(text);
              read.check((name, day, fault) -> {});
              return read.latestVersion();
            }));
    all.add(
        Reader.ofText(
            "funds",
            RULES.text("funds.csv"),
            text -> FundList.parse(text, "funds.csv").mildestGrade()));
    all.add(
        Reader.ofText(
            "closed days",
            RULES.text("holidays.csv"),
            text -> TradingCalendars.parse(text, "holidays.csv")));
    all.add(Reader.ofText("release days", RULES.text("releases.csv"), Releases::parse));
    all.add(
        Reader.ofText(
            "invariants",
            RULES.text("invariants.csv"),
            text ->
                InvariantFile.read(
                    text,
                    fault -> {
                      throw fault;
                    })));
    all.add(
        Reader.ofText(
            "words",
            RULES.text("words/ko.properties"),
            text -> MessageCatalog.of(with("words/ko.properties", text))));
    all.add(
        Reader.ofText(
            "cases",
            RULES.text("cases/advice-accounts.csv"),
            text -> CaseFile.read("cases/advice-accounts.csv", text)));
    for (String path :
        List.of(
            "client/horizon.drl",
            "parameters.csv",
            "funds.csv",
            "holidays.csv",
            "releases.csv",
            "invariants.csv",
            "words/en.properties",
            "article.csv",
            "cases/advice-accounts.csv",
            "cases/horizon.csv",
            "cases/months.csv",
            "cases/ordinary.csv",
            "cases/figures/flat.csv")) {
      all.add(
          Reader.ofText("review of " + path, RULES.text(path), text -> reviewed(path, text))
              .share(1));
    }
    all.add(
        Reader.ofText(
                "catalogue",
                RULES.text("parameters.csv"),
                text ->
                    CatalogueText.whole(
                        Catalogue.of(with("parameters.csv", text)), null, Style.PLAIN))
            .share(1));
  }

  private static String reviewed(String path, String text) {
    PolicyReview review = PolicyReview.of(with(path, text));
    String junit = JUnitXml.of(review.remarks(), "rules/", List.of());
    return RemarkText.of(review.remarks(), "rules/", 1, Style.PLAIN) + junit;
  }

  private static RuleFiles with(String path, String text) {
    SortedMap<String, String> texts = new TreeMap<>(RULES.texts());
    texts.put(path, text);
    return new RuleFiles(texts);
  }

  /** What a bundle needs and not much more, so that a change meets what is looked at. */
  private static RuleFiles small() {
    SortedMap<String, String> texts = new TreeMap<>(RULES.texts());
    texts.keySet().removeIf(path -> path.startsWith("cases/") || path.endsWith(".md"));
    return new RuleFiles(texts);
  }

  private static byte[] pem(String kind) {
    try {
      Path file = Files.createTempFile("key", ".pem");
      Keys.write(file, kind, kind.startsWith("PUBLIC") ? PAIR.getPublic() : PAIR.getPrivate());
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void log(List<Reader> all, Path folder) {
    Path written = folder.resolve("written");
    try (DecisionLog log = DecisionLog.open(written, NOON, LogSettings.standard())) {
      log.append(HELD, MARKET, POLICY.recommend(CLIENT.client(), CLIENT.account(), HELD, MARKET));
    }
    byte[] good;
    String name = "decisions-000000000001.jsonl";
    try {
      good = Files.readAllBytes(written.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all.add(
        Reader.ofFile(
                "log, verified and replayed",
                folder.resolve("log").resolve(name),
                good,
                file -> replayed(file.getParent()))
            .ofLog()
            .share(20));
    all.add(
        Reader.ofFile(
                "log, opened",
                folder.resolve("open").resolve(name),
                good,
                file -> {
                  DecisionLog.open(file.getParent(), NOON, LogSettings.standard()).close();
                  clear(file.getParent());
                })
            .ofLog()
            .share(20));
  }

  private static void replayed(Path log) {
    StringBuilder told = new StringBuilder();
    Verification.of(List.of(log), List.of()).faults().forEach(told::append);
    Replay.of(List.of(log), fingerprint -> POLICY).each(line -> true, told::append);
    Logged shown = Logged.find(List.of(log), 2);
    if (shown != null) {
      shown.advice().text(Lang.EN);
    }
  }

  /** What was set aside is not to fill the folder. */
  private static void clear(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String arguments() {
    return Stream.of(
            "advise",
            "--client=" + ARTICLE.resolve("client.json"),
            "--holdings=" + ARTICLE.resolve("holdings.csv"),
            "--market=" + ARTICLE.resolve("market.csv"),
            "--as-of=2026-01-26",
            "--vintage=2026-01-20",
            "--declare=EARLY_RECOVERY:3",
            "--declared-by=the committee",
            "--declared-because=house view",
            "--lang=ko")
        .collect(Collectors.joining("\n"));
  }

  /** A command, and what it wrote; a fault of the program fails. */
  private static String asked(String lines) {
    Ran ran = Ran.of(lines.split("\n", -1));
    if (ran.err().startsWith("Unexpected")) {
      throw new AssertionError(ran.err());
    }
    return ran.out() + ran.err();
  }

  private static String text(String name) {
    return read(ARTICLE.resolve(name));
  }

  /** The article's figures as one file of the answers of FRED's API. */
  private static String figures() {
    String csv = text("market.csv");
    String[] header = csv.substring(0, csv.indexOf('\n')).split(",");
    StringBuilder json = new StringBuilder("{");
    for (int i = 1; i < header.length; i++) {
      json.append(i > 1 ? "," : "").append('"').append(header[i]).append("\":");
      json.append(MarketFiles.json(csv, i));
    }
    return json.append('}').toString();
  }

  private static Path written(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
