package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Planted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that proves a policy, its certificate and its cases. */
@Tag("slow")
class ProveTest {
  /** The first day of the policy: the later ones differ in what is said alone. */
  private static final String FIRST = "2026-01-01";

  @TempDir private Path folder;

  @Test
  @Tag("long")
  void theShippedPolicyIsProvedWithFullEffortOnEveryDay() throws IOException {
    Path certificate = folder.resolve("certificate.json");

    Ran ran = prove("--certificate", certificate.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("Policy 1.1 of ")
        .containsPattern("\n[\\d,]+ cells in \\d+ blocks, each answered by the engine; ")
        .containsPattern("\n1\\d\\d,000 random situations: the cells say what the engine says\n")
        .contains("\nproved\n", "not looked at: trades and weights in every account")
        .containsPattern("\n\\d+\\.\\d seconds\n$");
    JsonNode tree = JsonMapper.shared().readTree(Files.readString(certificate));
    assertThat(tree.path("policy").path("fingerprint").asString()).matches("[0-9a-f]{64}");
    assertThat(tree.path("result").asString()).isEqualTo("proved");
    assertThat(tree.path("days"))
        .extracting(day -> day.path("day").asString())
        .containsExactly(FIRST, "2026-01-27", "2026-02-07");
    tree.path("days").forEach(ProveTest::everyCellWasLookedAt);
  }

  @Test
  @Tag("long")
  void aCertificateCanBeCheckedAgain() {
    Path certificate = folder.resolve("certificate.json");
    prove("--as-of", "2026-02-07", "--certificate", certificate.toString());

    Ran again = prove("--as-of", "2026-02-07", "--check", certificate.toString());

    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("The certificate is confirmed: the same policy, cells");
  }

  private static void everyCellWasLookedAt(JsonNode day) {
    assertThat(day.path("findings").isEmpty()).isTrue();
    assertThat(day.path("invariants")).hasSizeGreaterThan(60);
    day.path("invariants").forEach(one -> assertThat(one.path("lookedAt").asLong()).isPositive());
    assertThat(day.path("random").path("situations").asInt()).isGreaterThanOrEqualTo(100_000);
    long cells = 0;
    for (JsonNode block : day.path("blocks")) {
      long product = 1;
      for (JsonNode classes : block.path("inputs")) {
        product *= classes.size();
      }
      assertThat(block.path("cells").asLong()).isEqualTo(product);
      assertThat(block.path("rules").isEmpty()).isFalse();
      cells += product;
    }
    assertThat(day.path("cells").asLong()).isEqualTo(cells).isGreaterThan(50_000);
  }

  private static Ran prove(String... options) {
    return Ran.of(Stream.concat(Stream.of("prove"), Stream.of(options)).toArray(String[]::new));
  }

  @Test
  @Tag("long")
  void whatIsFoundIsSavedAsACaseThatRunsUntilTheRuleIsMended() throws IOException {
    Path rules = folder.resolve("rules");
    UnaryOperator<String> fault =
        text -> text.replace("horizonMonths <= $limit )", "horizonMonths < $limit )");
    EditedRules edited = EditedRules.in(rules).edit("client/horizon.drl", fault);
    Path saved = rules.resolve("cases/horizon-found.csv");
    Path other = folder.resolve("other.json");
    Files.writeString(other, "{\n  \"policy\" : \"another\"\n}\n");

    Ran ran =
        Ran.of(
            "prove",
            "--as-of",
            FIRST,
            "--policy",
            rules.toString(),
            "--save",
            saved.toString(),
            "--check",
            other.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .contains("FOUND gap: Verdict\n  The rules give no horizon for this situation.")
        .containsPattern("  such as: .*horizon months 60")
        .containsPattern("\\d+ findings\n")
        .containsPattern("\\d+ cases are saved in .*horizon-found.csv")
        .contains("The certificate differs from line 2 on:\n  it says:  \"policy\" : \"another\"");
    Ran tested = Ran.of("test", "--policy", rules.toString(), "--case", "horizon-found");
    assertThat(tested.exit()).as(tested.out()).isZero();
    edited.edit(
        "client/horizon.drl",
        text -> text.replace("horizonMonths < $limit )", "horizonMonths <= $limit )"));
    assertThat(Ran.of("test", "--policy", rules.toString(), "--case", "horizon-found"))
        .satisfies(mended -> assertThat(mended.exit()).isEqualTo(1))
        .satisfies(mended -> assertThat(mended.out()).contains("horizon-mid MID"));
  }

  @Test
  @Tag("long")
  void aSituationOfWholeAdviceIsSavedAsACaseOfAdvice() {
    Path rules = folder.resolve("rules");
    EditedRules.in(rules)
        .edit(
            "invariants.csv",
            text ->
                text
                    + "pension-idle,Pension savings never trade,ADVICE,,account =="
                    + " KR_PENSION_SAVINGS,traded == no,a fault for this test\n");
    Path saved = rules.resolve("cases/advice-found.csv");

    Ran ran =
        Ran.of("prove", "--as-of", FIRST, "--policy", rules.toString(), "--save", saved.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .contains("FOUND broken: pension-idle", "1 case is saved in ")
        .containsPattern("  such as: .*account KR_PENSION_SAVINGS");
    assertThat(saved).content().contains("KR_PENSION_SAVINGS", "(traded == no) does not hold");
    Ran tested = Ran.of("test", "--policy", rules.toString(), "--case", "advice-found");
    assertThat(tested.exit()).as(tested.out()).isZero();
    assertThat(tested.out()).contains("1 passed");
  }

  @Test
  void aCertificateThatWasTamperedWithDiffersFromItsLineOn() {
    assertThat(CertificateDifference.of("{\n  \"cells\": 1\n}\n", "{\n  \"cells\": 2\n}\n"))
        .isEqualTo(
            """
            The certificate differs from line 2 on:
              it says:  "cells": 1
              now:      "cells": 2
            """);
    assertThat(CertificateDifference.of("{\n", "{\n}\n")).contains("line 2", "nothing more");
  }

  @Test
  void casesAreNeverWrittenOverOthersNorNamedAfterNothing() throws IOException {
    Path there = Files.writeString(folder.resolve("sleeve.csv"), "mine");

    assertRefused("is there already", "--save", there.toString());
    assertRefused("sleeve-found.csv", "--save", folder.resolve("slumber.csv").toString());
    assertRefused("are not named after", "--save", folder.resolve("sleeve.txt").toString());
    assertThat(there).hasContent("mine");
  }

  @Test
  void aCertificateIsRefusedAtOnceWhereItCannotBeWrittenOrReplacesAnInput() throws IOException {
    Path rules = new Workbench(folder).policyCopy().root().resolve("rules");
    Path funds = Planted.link(folder.resolve("funds.json"), rules.resolve("funds.csv"));
    Path cases = folder.resolve("sleeve-found.csv");

    assertRefused("is not a file", "--certificate", folder.toString());
    assertRefused("does not exist", "--certificate", folder.resolve("no/c.json").toString());
    assertRefused("is not a file", "--certificate", Planted.pipe(folder.resolve("p")).toString());
    assertRefused(
        "is an input too", "--policy", rules.toString(), "--certificate", funds.toString());
    assertRefused("an input too", "--save", cases.toString(), "--certificate", cases.toString());
    assertThat(cases).doesNotExist();
  }

  @Test
  void aDayBeforeThePolicyIsRefused() {
    assertRefused("The as-of date (2025-12-31) is before", "--as-of", "2025-12-31");
  }

  @Test
  void aFolderOrACertificateThatCannotBeReadIsRefused() {
    assertRefused("nowhere", "--policy", folder.resolve("nowhere").toString());
    assertRefused("nothing.json", "--check", folder.resolve("nothing.json").toString());
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource(
      delimiter = '|',
      value = {
        "x,Says,CLIENT,,,sleeve size <= 20,why    | the must (sleeve size) is no word of a line |"
            + " it is one of: ",
        "x,Says,CLIENT,,,size about 20,why         | the must (size about 20) is no claim | write"
            + " it like size <= 20",
        "x,Says,CLIENT,,,size <= twenty,why        | has no value of its word | write a plain"
            + " number, or none.",
        "x,Says,CLIENT,,,stance == LARGE,why       | has no value of its word | write one of [EXIT",
        "x,Says,CLIENT,,horizon > MID,size <= 20,why | the when (horizon > MID) compares sizes of"
            + " what has none | use == or !=.",
        "x,Says,CLIENT,,,size <= size beside,why   | has no such situation beside | fill in the"
            + " column beside.",
        "x,Says,CLIENT,age,,size <= 20,why         | the beside (age) is no term | risk profile",
        "x,Says,SAID,,,says evidence-1999,why      | names the rule (evidence-1999), which is not"
            + " there | disclosures-losses",
        "x,Says,CLIENT,,,says evidence-2020,why    | is not known yet | SAID or ADVICE",
        "stable,Says,CLIENT,,,size <= 20,why       | the id (stable) stands twice | an id of its"
            + " own",
      })
  void aLineOfTheInvariantsThatCannotBeReadIsRefused(String line, String what, String maybe) {
    EditedRules.in(folder.resolve("rules")).edit("invariants.csv", text -> text + line + "\n");

    Ran ran = Ran.of("prove", "--policy", folder.resolve("rules").toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .containsPattern("invariants.csv:\\d+:\\d+ invariant-row ")
        .contains(what)
        .containsPattern("\nMaybe .*" + java.util.regex.Pattern.quote(maybe));
  }

  private static void assertRefused(String naming, String... options) {
    Ran ran = prove(options);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(naming).contains("\nMaybe ");
  }
}
