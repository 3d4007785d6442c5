package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.log.DecisionLog;
import dev.smallcap.advisor.host.log.LogSettings;
import dev.smallcap.advisor.host.log.Logged;
import dev.smallcap.advisor.host.log.Replay;
import dev.smallcap.advisor.host.log.Replayed;
import dev.smallcap.advisor.host.log.Verification;
import dev.smallcap.advisor.situation.Holdings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.json.JsonMapper;

/** All that a host does with JSON; called in a host with a Jackson of its own. */
public final class RoundTrip {
  private RoundTrip() {}

  /** The version of the Jackson that answers. */
  public static String jackson() {
    return PackageVersion.VERSION.toString();
  }

  /** A recommendation as JSON, after it was read and written again. */
  public static String advice(Recommendation advice) {
    Recommendation read = AdviceJson.read(AdviceJson.write(advice));
    same(advice, read);
    same(advice, AdviceJson.read(AdviceJson.writeLine(read)));
    String module =
        JsonMapper.builder().addModule(new AdviceModule()).build().writeValueAsString(read);
    same(AdviceJson.write(advice), module + "\n");
    return AdviceJson.write(read);
  }

  /** What is refused, with its place. */
  public static void refused(String json) {
    AdviceJson.read(json);
  }

  /** A request as it is read. */
  public static String request(String json) {
    AdviceRequest asked = AdviceRequest.parse(json, "request");
    return SituationJson.write(
            new ClientFile(asked.client(), asked.account(), asked.holdings().rates()))
        + SituationJson.writeHoldings(asked.holdings())
        + asked.declaration();
  }

  /** The line of a decision in a log that verifies and replays. */
  public static String log(
      Path folder, Holdings holdings, MarketView market, Recommendation advice) {
    try (DecisionLog log =
        DecisionLog.open(
            folder, () -> Instant.parse("2026-01-26T10:15:30Z"), LogSettings.standard())) {
      log.append(holdings, market, advice);
      same(true, Verification.of(List.of(folder), List.of(log.head())).isClean());
    }
    List<Path> paths = List.of(folder);
    Replay.of(paths, fingerprint -> Situations.STANDARD)
        .each(sequence -> true, replayed -> same(Replayed.Outcome.SAME, replayed.outcome()));
    Logged logged = Objects.requireNonNull(Logged.find(paths, 2));
    same(advice, logged.advice());
    return logged.json();
  }

  private static void same(Object one, Object other) {
    if (!one.equals(other)) {
      throw new AssertionError(one + "\nis not\n" + other);
    }
  }
}
