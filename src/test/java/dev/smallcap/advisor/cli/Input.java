package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.json.AdviceJson;
import java.util.ArrayList;
import java.util.List;

/**
 * A client and holdings of the test resources, in the article's market on a Friday on which the
 * figures are too old to tell the phase: a declared one acts.
 */
record Input(String client, String holdings, String phase) {
  private static final String FOLDER = "src/test/resources/inputs/";
  static final String FIRST_MONTHS = "EARLY_RECOVERY:3";

  /** In the first months of a recovery. */
  static Input of(String client, String holdings) {
    return new Input(client, holdings, FIRST_MONTHS);
  }

  Ran run(String... more) {
    List<String> args = new ArrayList<>(List.of("advise", "--as-of", "2026-01-16"));
    args.addAll(List.of("--client", FOLDER + client, "--holdings", FOLDER + holdings));
    args.addAll(List.of("--market", "src/examples/article/market.csv"));
    args.addAll(List.of(Ran.declared(phase, more)));
    return Ran.of(args);
  }

  /** The advice as it is read back from the JSON that the command writes. */
  Recommendation advice() {
    Ran ran = run("--format", "json");
    assertThat(ran.err()).isEmpty();
    return AdviceJson.read(ran.out());
  }

  String english() {
    return run().out();
  }

  /** The message with which it is refused. */
  String refusal() {
    Ran ran = run();
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    return ran.err();
  }
}
