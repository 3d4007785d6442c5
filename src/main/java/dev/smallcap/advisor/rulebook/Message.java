package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.Text;
import java.util.Map;

/** The words of one reason in both languages, and its source. Immutable and thread-safe. */
public final class Message {
  private final BilingualTemplate sentence;
  private final Text source;

  Message(BilingualTemplate sentence, Text source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where the reason comes from. */
  public Text source() {
    return source;
  }

  /**
   * The sentence with its values.
   *
   * @throws dev.smallcap.advisor.terms.PolicyException if a placeholder has no value
   */
  public Text fill(Map<String, ?> values) {
    return sentence.fill(values);
  }
}
