package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.catalogue.Grounds;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.Wording;
import java.util.List;

/**
 * What a number of rules rests on. Immutable and thread-safe.
 *
 * @param rules how many rules
 * @param name what they rest on
 */
record Ground(long rules, Text name) {
  static List<Ground> of(Grounds grounds) {
    Wording words = MessageCatalog.shipped();
    return List.of(
        new Ground(grounds.articleAlone(), words.say("catalogue.article-alone")),
        new Ground(grounds.articleAndData(), words.say("catalogue.article-and-data")),
        new Ground(grounds.articleAndAssumptions(), words.say("catalogue.article-and-assumptions")),
        new Ground(grounds.assumptionsAlone(), words.say("catalogue.assumptions-alone")));
  }
}
