package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.situation.Fund;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Writes situations as rows of cases: what differs from what is ordinary. Not thread-safe. */
public final class CaseRows {
  private final CaseFacts ordinary;
  private final NewRows rows = new NewRows(Expected.COLUMN);

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
    rows.begin(name, asOf, String.join("; ", concludes));
    for (Object fact : facts) {
      FactType type = Objects.requireNonNull(Vocabulary.type(fact.getClass().getSimpleName()));
      Object usual = ordinary.ordinary(type, values);
      if (fact instanceof Fund fund) {
        rows.put(CaseFacts.FUND, fund.id());
        usual = ordinary.listed(fund);
      }
      for (Property property : type.properties().values()) {
        Object value = property.of(fact);
        if (property.parameter() == null && !Objects.equals(value, property.of(usual))) {
          rows.put(Vocabulary.words(type.name()) + " " + Vocabulary.words(property.name()), value);
        }
      }
    }
  }

  /** The rows as CSV, lines ending with LF. */
  public String text() {
    return rows.text();
  }
}
