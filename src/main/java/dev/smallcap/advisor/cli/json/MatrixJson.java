package dev.smallcap.advisor.cli.json;

import dev.smallcap.advisor.advice.MatrixRow;
import dev.smallcap.advisor.decide.JudgedCell;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.host.json.ReportJson;
import dev.smallcap.advisor.rulebook.MatrixCell;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.SleeveRow;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.rulebook.cases.Expected;
import dev.smallcap.advisor.rulebook.language.ParameterRead;
import dev.smallcap.advisor.rulebook.language.Pattern;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The policy matrix with why each cell is what it is, in the form of {@code matrix.schema.json}:
 * the row of {@code sleeve.csv} and the rules behind each.
 */
public record MatrixJson(
    LocalDate asOf, Residency residency, String fingerprint, List<CellView> cells) {

  /**
   * The matrix as JSON.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the day is before the policy's first
   */
  public static String write(PolicyModel policy, LocalDate asOf, Residency residency) {
    return ReportJson.write(of(policy, asOf, residency));
  }

  /**
   * The matrix, for those who show it otherwise.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the day is before the policy's first
   */
  public static MatrixJson of(PolicyModel policy, LocalDate asOf, Residency residency) {
    Why why = new Why(policy, asOf);
    return new MatrixJson(
        asOf,
        residency,
        policy.fingerprint(),
        policy.matrixCells(asOf, residency).stream().map(why::cell).toList());
  }

  /** A cell; no size, split or row where there is none. */
  public record CellView(
      Stage stage,
      Horizon horizon,
      RiskProfile risk,
      String stance,
      @Nullable BigDecimal size,
      boolean inParts,
      @Nullable SplitView split,
      @Nullable RowView row,
      List<RuleView> rules) {}

  /** A row as it is written: a number may be the name of a parameter. */
  public record RowView(
      int line,
      LocalDate from,
      Stance stance,
      String size,
      String russell2000,
      String sp600,
      String sp400,
      String source) {
    static RowView of(SleeveRow row) {
      return new RowView(
          row.line(),
          row.from(),
          row.stance(),
          row.size(),
          row.russell(),
          row.sp600(),
          row.sp400(),
          row.source());
    }
  }

  /** How a sleeve divides, percent of it. */
  public record SplitView(BigDecimal russell2000, BigDecimal sp600, BigDecimal sp400) {}

  /** A rule behind a cell. */
  public record RuleView(
      String id, Text title, Text because, String concludes, List<ParameterView> parameters) {}

  /** A number that a rule read. */
  public record ParameterView(String name, Text title, BigDecimal value, String unit) {}

  /** Words a policy's findings. */
  private static final class Why {
    private final PolicyModel policy;
    private final Parameters parameters;
    private final ParameterValues values;
    private final WordSheet english;
    private final WordSheet korean;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<MatrixCell, SleeveRow> rows;

    Why(PolicyModel policy, LocalDate asOf) {
      this.policy = policy;
      this.parameters = policy.parameters();
      this.values = parameters.on(asOf);
      this.english = WordSheet.of(policy.files(), WordSheet.EN);
      this.korean = WordSheet.of(policy.files(), WordSheet.KO);
      policy.rules().forEach(rule -> rules.put(rule.id(), rule));
      this.rows = policy.sleeve().on(asOf);
    }

    CellView cell(JudgedCell cell) {
      MatrixRow row = cell.row();
      Stance stance = row.stance();
      SleeveRow written = rows.get(new MatrixCell(row.stage(), row.horizon(), row.risk()));
      return new CellView(
          row.stage(),
          row.horizon(),
          row.risk(),
          stance == null ? Decision.NOT_SUITABLE.name() : stance.name(),
          number(row.size()),
          row.inParts(),
          stance == Stance.BUILD ? split(row) : null,
          written == null ? null : RowView.of(written),
          cell.deciding().stream().map(finding -> rule(finding, cell.facts())).toList());
    }

    private static @Nullable SplitView split(MatrixRow row) {
      BigDecimal russell = number(row.russell());
      BigDecimal sp600 = number(row.sp600());
      BigDecimal sp400 = number(row.sp400());
      return russell == null || sp600 == null || sp400 == null
          ? null
          : new SplitView(russell, sp600, sp400);
    }

    private static @Nullable BigDecimal number(@Nullable Percent percent) {
      return percent == null ? null : percent.value();
    }

    private RuleView rule(Finding finding, List<Object> facts) {
      String id = finding.rule().id();
      return new RuleView(
          id,
          new Text(finding.rule().title(), korean.of(WordSheet.title(id))),
          policy.reason(finding).text(),
          Expected.text(finding.conclusion()),
          parameters(Objects.requireNonNull(rules.get(id)), facts));
    }

    /** The parameters that a rule read of these facts: of those kept by profile the client's. */
    private List<ParameterView> parameters(Rule rule, List<Object> facts) {
      TreeSet<String> names = new TreeSet<>();
      for (Pattern pattern : rule.patterns()) {
        pattern
            .properties()
            .map(property -> ParameterRead.of(pattern.type(), property, facts))
            .filter(Objects::nonNull)
            .filter(values::has)
            .forEach(names::add);
      }
      return names.stream().map(this::parameter).toList();
    }

    private ParameterView parameter(String name) {
      String key = WordSheet.parameter(name);
      return new ParameterView(
          name,
          new Text(english.of(key), korean.of(key)),
          values.decimal(name),
          parameters.unit(name));
    }
  }
}
