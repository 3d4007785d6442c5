package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.cli.json.AnswersJson;
import dev.smallcap.advisor.cli.json.MatrixJson;
import dev.smallcap.advisor.cli.json.MatrixJson.CellView;
import dev.smallcap.advisor.cli.json.MatrixJson.ParameterView;
import dev.smallcap.advisor.cli.json.MatrixJson.RowView;
import dev.smallcap.advisor.cli.json.MatrixJson.RuleView;
import dev.smallcap.advisor.cli.json.MatrixJson.SplitView;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the script of the page looks up: the folded answers, the matrix of each residency, and the
 * words around them. Texts are pairs, English first.
 */
final class RulebookData {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<List<String>> sentences = new ArrayList<>();
  private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

  private RulebookData() {}

  /**
   * The data as JSON that can stand in a script element.
   *
   * @param sizes the sizes that any matrix builds
   * @param shown the residency whose matrix is shown first
   * @param before what a cell said in the older policy where it says something else, by its key
   * @param order the ids of the rules, in the order in which they judge
   */
  static String of(
      AnswersJson answers,
      Map<Residency, MatrixJson> matrices,
      List<BigDecimal> sizes,
      Residency shown,
      Map<String, Text> before,
      WhatIfView whatIf,
      FundList funds,
      List<String> order,
      String version) {
    RulebookData data = new RulebookData();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("version", version);
    all.put("answers", answers);
    Map<Residency, Map<String, Object>> matrix = new TreeMap<>();
    matrices.forEach(
        (residency, one) -> matrix.put(residency, data.matrix(new MatrixView(one, sizes), one)));
    // what all residences have in common stands once
    Map<String, Object> common = new LinkedHashMap<>(matrix.getOrDefault(shown, Map.of()));
    matrix.values().forEach(one -> one.entrySet().removeAll(common.entrySet()));
    all.put("common", common);
    all.put("shown", shown);
    all.put("matrix", matrix);
    all.put("sentences", data.sentences);
    Map<String, List<String>> was = new TreeMap<>();
    before.forEach((key, text) -> was.put(key, pair(text)));
    all.put("before", was);
    all.put("terms", terms(whatIf));
    all.put("funds", funds(funds));
    all.put("order", order);
    Map<String, List<String>> ui = new TreeMap<>();
    RulebookWords.all()
        .forEach(
            (key, text) -> {
              if (key.matches("(cell|whatif|role|rules|matrix|title)\\b.*")) {
                ui.put(key, pair(text));
              }
            });
    all.put("ui", ui);
    return JSON.writeValueAsString(all).replace("<", "\\u003c");
  }

  private Map<String, Object> matrix(MatrixView view, MatrixJson matrix) {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (CellView cell : matrix.cells()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("css", view.css(cell));
      one.put("shown", pair(MatrixView.shown(cell)));
      one.put("says", pair(MatrixView.sentence(cell)));
      one.put("stance", cell.stance());
      SplitView split = cell.split();
      if (split != null) {
        one.put(
            "split",
            List.of(
                MatrixView.number(split.russell2000()),
                MatrixView.number(split.sp600()),
                MatrixView.number(split.sp400())));
      }
      if (cell.inParts()) {
        one.put("parts", true);
      }
      RowView row = cell.row();
      if (row != null) {
        one.put("row", List.of(String.valueOf(row.line()), row.from().toString(), row.source()));
      }
      one.put("rules", cell.rules().stream().map(this::rule).toList());
      cells.put(MatrixView.key(cell), one);
    }
    return cells;
  }

  private List<Object> rule(RuleView rule) {
    List<Object> one = new ArrayList<>(List.of(rule.id(), sentence(rule.because())));
    for (ParameterView parameter : rule.parameters()) {
      one.add(List.of(parameter.name(), MatrixView.number(parameter.value())));
    }
    return one;
  }

  private int sentence(Text text) {
    return numbers.computeIfAbsent(
        pair(text),
        added -> {
          sentences.add(added);
          return sentences.size() - 1;
        });
  }

  /** Stages and horizons are called as at the head of the matrix. */
  private static Map<String, List<String>> terms(WhatIfView whatIf) {
    Map<String, List<String>> terms = new LinkedHashMap<>();
    for (Decision one : Decision.values()) {
      terms.put("Decision." + one, pair(whatIf.words().term(one)));
    }
    for (RiskProfile one : RiskProfile.values()) {
      terms.put("RiskProfile." + one, pair(whatIf.words().term(one)));
    }
    for (Stage one : Stage.values()) {
      terms.put("Stage." + one, pair(whatIf.stage(one)));
    }
    for (Horizon one : Horizon.values()) {
      terms.put("Horizon." + one, pair(whatIf.horizon(one)));
    }
    return terms;
  }

  private static Map<String, List<String>> funds(FundList list) {
    Map<String, List<String>> funds = new LinkedHashMap<>();
    for (Fund fund : list.funds()) {
      funds.put(fund.id(), List.of(fund.name(), fund.nameKo()));
    }
    return funds;
  }

  /** Both languages. */
  private static List<String> pair(@Nullable Text text) {
    return text == null ? List.of("", "") : List.of(text.en(), text.ko());
  }
}
