package dev.smallcap.advisor.host.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.json.AdviceJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts of a client that an advice does not see. */
class SeveralAccountsTest {
  private static final String CLIENT = ",US,45,R4,2026-01-06,12,US_BROKERAGE,USD 0.00,yes,";
  private static final String CAUTION = "guardrails-accounts";

  @TempDir private Path folder;

  /** The cautioned rows of a book, as client and account. */
  private List<String> cautioned(String columns, String... rows) {
    BookSample sample = new BookSample(folder);
    List<String> lines = new ArrayList<>(List.of(BookSample.HEADER + columns));
    lines.addAll(List.of(rows));
    Path clients = sample.file("clients.csv", lines.toArray(String[]::new));
    BookRun.of(BookSample.POLICY, BookSample.MARKET, clients, sample.path("advice.jsonl"))
        .on(1)
        .run(BookStart.NEW, BookWatch.NONE);
    List<String> cautioned = new ArrayList<>();
    for (String line : sample.lines("advice.jsonl")) {
      Recommendation advice = AdviceJson.read(line);
      if (advice.cautions().stream().map(Reason::ruleId).anyMatch(CAUTION::equals)) {
        cautioned.add(advice.client().id() + " " + advice.account().id());
      }
    }
    return cautioned;
  }

  @Test
  void whereTheRowsOfABookShowSeveralAccountsOfAClientEachIsSaidNotToSeeTheOthers() {
    assertThat(
            cautioned(
                ",holdings,account id",
                "c-1" + CLIENT + "IVV 10 at USD 100,a-1",
                "c-2" + CLIENT + "IVV 10 at USD 100,a-1",
                "c-2" + CLIENT + "IVV 10 at USD 100,a-2",
                "c-2" + CLIENT + "IVV 10 at USD 100,a-3",
                "c-3" + CLIENT + "IVV 10 at USD 100,a-1"))
        .containsExactly("c-2 a-1", "c-2 a-2", "c-2 a-3");
  }

  @Test
  void whereTheClientsRowSaysSoItsOtherAccountsAreSaidNotToBeSeen() {
    assertThat(
            cautioned(
                ",holdings,other accounts",
                "c-1" + CLIENT + "IVV 10 at USD 100,yes",
                "c-2" + CLIENT + "IVV 10 at USD 100,no",
                "c-3" + CLIENT + "IVV 10 at USD 100,"))
        .containsExactly("c-1 c-1");
  }
}
