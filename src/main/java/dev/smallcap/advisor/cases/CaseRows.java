package dev.smallcap.advisor.cases;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.smallcap.advisor.conclusion.Conclusion;
import dev.smallcap.advisor.rule.FactType;
import dev.smallcap.advisor.rule.Property;
import dev.smallcap.advisor.rule.Vocabulary;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.Percent;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes situations as rows of cases: what differs from what is ordinary. Not thread-safe. */
public final class CaseRows {
  private final CaseFacts ordinary;
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final SortedSet<String> columns = new TreeSet<>();

  private CaseRows(CaseFacts ordinary) {
    this.ordinary = ordinary;
  }

  /**
   * Rows beside the ordinary values of a folder.
   *
   * @throws dev.smallcap.advisor.terms.InputException if these cannot be read
   */
  public static CaseRows of(RuleFiles files) {
    return new CaseRows(CaseFacts.of(files));
  }

  /** Whether all these facts are ones that the rules of a folder are given. */
  public static boolean fits(String group, Collection<?> facts) {
    List<String> given = Vocabulary.given(group).values().stream().map(FactType::name).toList();
    return facts.stream().allMatch(fact -> given.contains(fact.getClass().getSimpleName()));
  }

  /** A conclusion as the column of what is expected names it. */
  public static String concluded(String rule, Conclusion conclusion) {
    return new Expected(rule, Expected.text(conclusion)).toString();
  }

  /**
   * Adds a row.
   *
   * @param name the sentence that names it
   * @param concludes what the rules conclude in it
   */
  public void add(
      String name,
      LocalDate asOf,
      Collection<?> facts,
      List<String> concludes,
      ParameterValues values) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("case", name);
    row.put("as-of", asOf.toString());
    row.put(Expected.COLUMN, String.join("; ", concludes));
    for (Object fact : facts) {
      FactType type = Objects.requireNonNull(Vocabulary.type(fact.getClass().getSimpleName()));
      Object usual = ordinary.ordinary(type, values);
      if (fact instanceof Fund fund) {
        row.put(CaseFacts.FUND, fund.id());
        columns.add(CaseFacts.FUND);
        usual = ordinary.listed(fund);
      }
      for (Property property : type.properties().values()) {
        Object value = property.of(fact);
        if (property.parameter() == null && !Objects.equals(value, property.of(usual))) {
          String column = Columns.words(type.name()) + " " + Columns.words(property.name());
          row.put(column, cell(value));
          columns.add(column);
        }
      }
    }
    rows.add(row);
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "-";
    }
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value instanceof Percent percent) {
      return percent.value().toPlainString();
    }
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  /** The rows as CSV, lines ending with LF. */
  public String text() {
    List<String> header = new ArrayList<>(List.of("case", "as-of"));
    header.addAll(columns);
    header.add(Expected.COLUMN);
    StringWriter out = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(header);
    rows.forEach(
        row -> csv.writeRecord(header.stream().map(one -> row.getOrDefault(one, "")).toList()));
    return out.toString();
  }
}
