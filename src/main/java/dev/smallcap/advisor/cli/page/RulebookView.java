package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.author.coverage.Coverage;
import dev.smallcap.advisor.author.coverage.CoverageTarget;
import dev.smallcap.advisor.author.diff.PolicyEntry;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.partition.answers.AnswerChoice;
import dev.smallcap.advisor.partition.answers.AnswerInput;
import dev.smallcap.advisor.partition.answers.AnswerQuestions;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.catalogue.Citation;
import dev.smallcap.advisor.rulebook.catalogue.ParameterCard;
import dev.smallcap.advisor.rulebook.catalogue.RuleCard;
import dev.smallcap.advisor.rulebook.catalogue.RuleCase;
import dev.smallcap.advisor.rulebook.catalogue.Source;
import dev.smallcap.advisor.rulebook.invariant.Invariant;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the templates show. Immutable and thread-safe.
 *
 * @param policy the policy
 * @param version its version on the day
 * @param day the day that is shown
 * @param catalogue what stands in its folder
 * @param coverage what its cases have seen
 * @param proof what its certificate says
 * @param invariants what has to hold of every answer
 * @param words the words of the policy
 * @param matrix the matrix that is shown first
 * @param glides the Russell share over a recovery, by horizon
 * @param cycle the phases of the cycle, or null without figures
 * @param questions what is asked in the what-if
 * @param marks what changed since an older policy
 * @param old a short name of that policy, or null where there is none
 * @param script the script
 * @param style the style sheet
 * @param contentPolicy what the page may load and run
 */
record RulebookView(
    PolicyModel policy,
    String version,
    LocalDate day,
    Catalogue catalogue,
    Coverage coverage,
    ProofSummary proof,
    List<Invariant> invariants,
    MessageCatalog words,
    MatrixView matrix,
    List<GlideChart> glides,
    @Nullable CycleStrips cycle,
    AnswerQuestions questions,
    PolicyMarks marks,
    @Nullable String old,
    String script,
    String style,
    String contentPolicy) {

  /** As many cases of a file are told of a rule. */
  private static final int CASES = 8;

  /** The inputs in the order in which a reader is asked. */
  private static final List<AnswerInput> ASKED =
      List.of(
          AnswerInput.STAGE,
          AnswerInput.HORIZON,
          AnswerInput.RISK,
          AnswerInput.RESIDENCY,
          AnswerInput.AGE,
          AnswerInput.ACCOUNT,
          AnswerInput.WITHDRAWALS,
          AnswerInput.NEED,
          AnswerInput.HELD,
          AnswerInput.HEDGE,
          AnswerInput.MARGIN,
          AnswerInput.DATA);

  /** Inputs whose choices have long names. */
  private static final List<AnswerInput> WIDE =
      List.of(AnswerInput.STAGE, AnswerInput.ACCOUNT, AnswerInput.HELD, AnswerInput.DATA);

  /** An input as a list to choose from. */
  record AskedInput(int number, Text name, List<Text> choices, int first, boolean wide) {}

  /** The rules of a file. */
  record FileRules(String file, List<RuleCard> rules) {}

  /** The cases of a file that expect a rule to speak: the first, and how many there are besides. */
  record FileCases(String file, List<RuleCase> cases, int more) {}

  /** The rules of a folder. */
  record FolderRules(Text name, List<FileRules> files) {}

  Text say(String key) {
    return RulebookWords.say(key);
  }

  Text say(String key, String name, Object value) {
    return RulebookWords.say(key, Map.of(name, value));
  }

  Text say(String key, String name, Object value, String other, Object second) {
    return RulebookWords.say(key, Map.of(name, value, other, second));
  }

  Text say(Map<String, Object> values, String key) {
    return RulebookWords.say(key, values);
  }

  Text term(Enum<?> constant) {
    return words.term(constant);
  }

  /** The title of the page, as the browser names it until the script does. */
  String title() {
    return say("title", "version", version).en();
  }

  // facts

  Text proofStands() {
    return switch (proof.standing()) {
      case PROVED -> say("facts.proved");
      case FINDINGS -> say("facts.findings", "n", proof.findings());
      case OTHER, NONE -> say("facts.unproved");
    };
  }

  Text proofSays() {
    return switch (proof.standing()) {
      case PROVED, FINDINGS ->
          say(
              Map.of(
                  "cells", grouped(proof.cells()),
                  "invariants", proof.invariants(),
                  "findings", proof.findings()),
              "facts.cells");
      case OTHER -> say("facts.other-certificate");
      case NONE -> say("facts.no-certificate");
    };
  }

  /** The lowest share of sides of any kind that a case has seen. */
  int covered() {
    return Arrays.stream(CoverageTarget.Kind.values()).mapToInt(coverage::percent).min().orElse(0);
  }

  Text cases() {
    return say(
        Map.of(
            "cases", grouped(coverage.cases()),
            "rules", catalogue.rules().size(),
            "conditions", coverage.of(CoverageTarget.Kind.CONDITION).size()),
        "facts.cases");
  }

  long grounded() {
    return catalogue.grounds().articleAlone() + catalogue.grounds().articleAndData();
  }

  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  // matrix

  List<Stage> stages() {
    return List.of(Stage.values());
  }

  List<Horizon> horizons() {
    return List.of(Horizon.values());
  }

  List<RiskProfile> risks() {
    return MatrixView.risks();
  }

  List<Residency> residencies() {
    return List.of(Residency.values());
  }

  /** A stage as the months or the phase that it is. */
  Text stage(Stage stage) {
    return choice(AnswerInput.STAGE, questionOf(AnswerInput.STAGE, stage.name()));
  }

  Text horizon(Horizon horizon) {
    return choice(AnswerInput.HORIZON, questionOf(AnswerInput.HORIZON, horizon.name()));
  }

  private AnswerChoice questionOf(AnswerInput input, String code) {
    return questions.choices(input).stream()
        .filter(choice -> choice.code().equals(code))
        .findFirst()
        .orElse(new AnswerChoice(code, List.of()));
  }

  boolean changedCell(String key) {
    return marks.cells().containsKey(key);
  }

  // what if

  List<AskedInput> asked() {
    return ASKED.stream()
        .map(
            input ->
                new AskedInput(
                    input.number(),
                    say("input." + input),
                    questions.choices(input).stream().map(one -> choice(input, one)).toList(),
                    input == AnswerInput.RISK
                        ? Math.max(0, questions.choices(input).size() - 2)
                        : 0,
                    WIDE.contains(input)))
        .toList();
  }

  private Text choice(AnswerInput input, AnswerChoice choice) {
    Map<String, String> numbers = new HashMap<>();
    for (int i = 0; i < choice.numbers().size(); i++) {
      numbers.put(i == 0 ? "a" : "b", choice.numbers().get(i));
    }
    String key = "choice." + input + "." + choice.code();
    return RulebookWords.all().containsKey(key) && numbers.size() == holes(key)
        ? RulebookWords.say(key, numbers)
        : term(input, choice.code());
  }

  private static int holes(String key) {
    return (int) RulebookWords.say(key).en().chars().filter(one -> one == '{').count();
  }

  private Text term(AnswerInput input, String code) {
    return switch (input) {
      case STAGE -> words.term(Stage.valueOf(code));
      case HORIZON -> words.term(Horizon.valueOf(code));
      case RISK -> words.term(RiskProfile.valueOf(code));
      case RESIDENCY -> words.term(Residency.valueOf(code));
      case ACCOUNT -> words.term(AccountType.valueOf(code));
      case AGE, DATA, HEDGE, HELD, MARGIN, NEED, WITHDRAWALS -> Text.same(code);
    };
  }

  // rules

  /** The rules by folder, in the order in which they judge, and by file. */
  List<FolderRules> folders() {
    List<FolderRules> folders = new ArrayList<>();
    Map<String, Map<String, List<RuleCard>>> all = new LinkedHashMap<>();
    for (RuleCard rule : ordered()) {
      all.computeIfAbsent(folder(rule), one -> new LinkedHashMap<>())
          .computeIfAbsent(rule.file(), one -> new ArrayList<>())
          .add(rule);
    }
    all.forEach(
        (folder, files) ->
            folders.add(
                new FolderRules(
                    RulebookWords.sayOr("group." + folder, Text.same(folder)),
                    files.entrySet().stream()
                        .map(file -> new FileRules(file.getKey(), file.getValue()))
                        .toList())));
    return folders;
  }

  /** The rules in the order in which they judge. */
  List<RuleCard> ordered() {
    List<String> order = Arrays.stream(RuleFolder.values()).map(RuleFolder::id).toList();
    return catalogue.rules().stream()
        .sorted(Comparator.comparingInt(rule -> order.indexOf(folder(rule))))
        .toList();
  }

  private static String folder(RuleCard rule) {
    return rule.file().replaceAll("/.*", "");
  }

  List<String> files() {
    return folders().stream()
        .flatMap(folder -> folder.files().stream())
        .map(FileRules::file)
        .toList();
  }

  List<FileCases> cases(RuleCard rule) {
    Map<String, List<RuleCase>> files = new LinkedHashMap<>();
    rule.cases().forEach(one -> files.computeIfAbsent(one.file(), f -> new ArrayList<>()).add(one));
    return files.entrySet().stream()
        .map(
            file -> {
              List<RuleCase> all = file.getValue();
              List<RuleCase> shown = all.subList(0, Math.min(CASES, all.size()));
              return new FileCases(file.getKey(), shown, all.size() - shown.size());
            })
        .toList();
  }

  Text inForce(RuleCard rule) {
    return rule.until() == null
        ? say("rule.since", "since", rule.since())
        : say("rule.until", "since", rule.since(), "until", rule.until());
  }

  Text title(RuleCard rule) {
    return new Text(rule.title(), rule.titleKo());
  }

  Text source(RuleCard rule) {
    return new Text(rule.source().text(), rule.sourceKo());
  }

  /** The sections of the article that a source names, each once. */
  List<String> sections(Source source) {
    SortedSet<String> sections = new TreeSet<>();
    source.article().forEach(cited -> sections.add(cited.section()));
    return List.copyOf(sections);
  }

  Text section(String section) {
    return section.equals("end") ? say("article.end") : Text.same(Citation.shown(section));
  }

  /** How far a rule rests on assumptions. */
  String ground(RuleCard rule) {
    return rule.source().article().isEmpty()
        ? "only"
        : rule.source().assumptions().isEmpty() ? "none" : "some";
  }

  @Nullable Text mark(PolicyEntry.@Nullable Change change) {
    return change == null
        ? null
        : say(
            change == PolicyEntry.Change.ADDED ? "rule.added" : "rule.changed",
            "old",
            old == null ? "" : old);
  }

  @Nullable Text ruleMark(RuleCard rule) {
    return mark(marks.rules().get(rule.id()));
  }

  @Nullable Text numberMark(ParameterCard number) {
    return mark(marks.numbers().get(number.name()));
  }

  /** The value of a number on the day, as it comes to. */
  String value(String parameter) {
    return policy.parameters().on(day).has(parameter)
        ? MatrixView.number(policy.parameters().on(day).decimal(parameter))
        : "";
  }

  Text unit(String unit) {
    return RulebookWords.sayOr("unit." + unit, Text.same(unit));
  }

  /** The sections of the page, in order. */
  List<String> sectionIds() {
    List<String> ids =
        new ArrayList<>(
            List.of("matrix", "whatif", "glide", "cycle", "article", "rules", "numbers", "proof"));
    if (old != null) {
      ids.add(0, "changes");
    }
    return ids;
  }

  boolean isNumber(String id) {
    return catalogue.parameters().stream().anyMatch(number -> number.name().equals(id));
  }

  boolean isCell(String id) {
    return catalogue.cells().stream().anyMatch(cell -> cell.cell().equals(id));
  }

  boolean isRule(String id) {
    return catalogue.rules().stream().anyMatch(rule -> rule.id().equals(id));
  }

  /** How often an invariant was looked at, or null where nothing says so. */
  @Nullable String lookedAt(Invariant invariant) {
    Long times = proof.lookedAt().get(invariant.id());
    return times == null ? null : grouped(times);
  }
}
