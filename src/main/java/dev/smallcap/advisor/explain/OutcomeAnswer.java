package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.Wording;
import java.util.List;

/**
 * Why an advice does not come to something, such as a fund or a larger sleeve. Immutable and
 * thread-safe.
 *
 * @param asked what was asked about: a fund's id, or {@code more}
 * @param given whether the advice comes to it after all
 * @param text the answer in a sentence
 * @param grounds what stands against it, or for it, the most weighty first
 * @param words the words that the whole answer is written in
 */
public record OutcomeAnswer(
    String asked, boolean given, Text text, List<ReasonNode> grounds, Wording words) {
  /** Copies the list. */
  public OutcomeAnswer {
    grounds = List.copyOf(grounds);
  }

  /** The whole answer as plain text: the sentence, and all that it rests on. */
  public String fullText(Lang lang) {
    ReasonNodeText out = new ReasonNodeText(words, lang);
    out.line(0, "", text);
    grounds.forEach(ground -> out.write(ground, 1));
    return out.toString();
  }
}
