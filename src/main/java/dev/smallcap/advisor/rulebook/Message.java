package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.Text;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of one reason in both languages: its sentence for an auditor, one for the client where
 * the two differ, and its source. Immutable and thread-safe.
 */
public final class Message {
  private final BilingualTemplate sentence;
  private final @Nullable BilingualTemplate client;
  private final Text source;

  Message(BilingualTemplate sentence, @Nullable BilingualTemplate client, Text source) {
    this.sentence = sentence;
    this.client = client;
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

  /**
   * The sentence for the client with its values, or null where the other serves both.
   *
   * @param names what an id is called, or null of what has no name
   * @throws dev.smallcap.advisor.terms.PolicyException if a placeholder has no value
   */
  public @Nullable Text forClient(Map<String, ?> values, Function<String, @Nullable Text> names) {
    return client == null ? null : client.fill(values, names);
  }
}
