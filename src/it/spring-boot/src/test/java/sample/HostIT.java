package sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.terms.Decision;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(300)
class HostIT {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path RULES = Path.of(System.getProperty("rules"));

  @TempDir private Path temp;

  @Test
  void aSituationPostedGetsTheAdviceThatWasPrintedAtTheStartAndIsMeasured() throws Exception {
    try (Running host = Running.host()) {
      HttpResponse<String> answer = host.post("/advice", situation());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
      Recommendation advice = AdviceJson.read(answer.body());
      assertThat(answer.body() + "\n").isEqualTo(AdviceJson.write(advice));
      assertThat(advice.decision()).isEqualTo(Decision.BUILD);
      assertThat(advice.trades())
          .extracting(trade -> trade.side() + " " + trade.fund() + " " + trade.amount())
          .containsExactly("SELL IVV USD 14720.00", "BUY IWM USD 11025.00", "BUY IJR USD 3683.00");
      String printed = Files.readString(Path.of(System.getProperty("expected")));
      await(() -> host.printed().contains(printed));

      JsonNode health = json(host.get("/actuator/health"));
      assertThat(health.at("/status").stringValue()).isEqualTo("UP");
      JsonNode policy = health.at("/components/smallcapPolicy");
      // by the calendar of the day on which this runs
      assertThat(policy.at("/status").stringValue()).isIn("UP", "OVERDUE");
      assertThat(policy.at("/details/reviewDue").stringValue()).isEqualTo("2027-01-01");
      assertThat(policy.at("/details/version").stringValue()).isEqualTo("1.1");
      assertThat(policy.at("/details/fingerprint").stringValue())
          .isEqualTo(advice.policy().fingerprint());
      assertThat(policy.at("/details/since").stringValue()).matches("\\d{4}-.*Z");

      HttpResponse<String> refused =
          host.post("/advice", situation().replace("\"R4\"", "\"bold\""));
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(json(refused).at("/detail").stringValue())
          .startsWith("situation, $.client.riskProfile: (bold) is not known.\nMaybe write one of");
      HttpResponse<String> unsigned =
          host.post("/advice", situation().replace("\"author\": \"house\",", ""));
      assertThat(unsigned.statusCode()).isEqualTo(400);
      assertThat(json(unsigned).at("/detail").stringValue())
          .startsWith("situation, $.declaration: the property (author) is missing.");

      // One at the start, one over HTTP; what was refused never got to the policy.
      assertThat(measured(host, "recommendations?tag=decision:BUILD&tag=error:none", "COUNT"))
          .isEqualTo(2);
      assertThat(measured(host, "recommendations", "COUNT")).isEqualTo(2);
      assertThat(measured(host, "rules?tag=rule:sleeve-recovery", "COUNT")).isEqualTo(2);
    }
  }

  @Test
  void aFolderIsLoadedInTheExecutableJarAndReloadedWhileItRuns() throws Exception {
    Path rules = copyOfTheRules();
    Path sleeve = rules.resolve("client/sleeve.drl");
    String before = Files.readString(sleeve);
    try (Running host =
        Running.host(
            "--smallcap.advisor.policy-folder=" + rules, "--smallcap.advisor.reload-interval=1s")) {
      String shipped = fingerprint(host);

      Files.writeString(sleeve, before.replaceFirst("\n\nrule", "\n\n\nrule"));
      await(() -> !fingerprint(host).equals(shipped));
      String edited = fingerprint(host);

      Files.writeString(sleeve, before.replaceFirst("@id", "@di"));
      await(
          () -> health(host).at("/components/smallcapPolicy/status").stringValue().equals("STALE"));
      assertThat(host.get("/actuator/health").statusCode()).isEqualTo(200);
      assertThat(health(host).at("/status").stringValue()).isEqualTo("UP");
      assertThat(host.get("/actuator/health").body()).doesNotContain("@di", "sleeve.drl");
      assertThat(host.printed()).contains("client/sleeve.drl:");
      assertThat(fingerprint(host)).isEqualTo(edited);
      assertThat(measured(host, "reloads?tag=outcome:swapped", "COUNT")).isEqualTo(1);
      assertThat(measured(host, "reloads?tag=outcome:refused", "COUNT")).isEqualTo(1);
    }
  }

  @Test
  void aBrokenConfigurationIsToldInsteadOfAStackTrace() throws Exception {
    try (Running host = Running.host("--smallcap.advisor.policy-folder=/no/rules")) {
      assertThat(host.ended(1))
          .contains(
              "APPLICATION FAILED TO START",
              "The property smallcap.advisor.policy-folder",
              "The policy (/no/rules) is not a folder.",
              "Name an edited copy of rules/.")
          .doesNotContain("\tat ");
    }
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void await(Condition asked) throws Exception {
    while (!asked.holds()) {
      Thread.sleep(200);
    }
  }

  private static String fingerprint(Running host) throws IOException, InterruptedException {
    return AdviceJson.read(host.post("/advice", situation()).body()).policy().fingerprint();
  }

  private static JsonNode health(Running host) throws IOException, InterruptedException {
    return json(host.get("/actuator/health"));
  }

  private static double measured(Running host, String meter, String statistic)
      throws IOException, InterruptedException {
    JsonNode found = json(host.get("/actuator/metrics/smallcap.advisor." + meter));
    for (JsonNode one : found.at("/measurements")) {
      if (one.at("/statistic").stringValue().equals(statistic)) {
        return one.at("/value").doubleValue();
      }
    }
    throw new AssertionError(found.toString());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private static String situation() throws IOException {
    return new ClassPathResource("situation.json").getContentAsString(StandardCharsets.UTF_8);
  }

  private Path copyOfTheRules() throws IOException {
    Path copy = temp.resolve("rules");
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(RULES.relativize(file).toString()));
      }
    }
    return copy;
  }
}
