package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.rulebook.catalogue.Grounds;
import dev.smallcap.advisor.terms.Text;
import java.util.List;

/**
 * What a number of rules rests on. Immutable and thread-safe.
 *
 * @param rules how many rules
 * @param name what they rest on
 */
record Ground(long rules, Text name) {
  static List<Ground> of(Grounds grounds) {
    return List.of(
        new Ground(
            grounds.articleAlone(), new Text("rules rest on the article alone", "기사에만 근거한 규칙")),
        new Ground(
            grounds.articleAndData(),
            new Text("rules rest on the article and public data", "기사와 공개 자료에 근거한 규칙")),
        new Ground(
            grounds.articleAndAssumptions(),
            new Text("rules rest on the article and assumptions", "기사와 가정에 근거한 규칙")),
        new Ground(
            grounds.assumptionsAlone(),
            new Text("rules rest on assumptions alone", "가정에만 근거한 규칙")));
  }
}
