package dev.smallcap.advisor.host.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a logged decision says of its own keeping. Immutable and thread-safe.
 *
 * @param library the version of this library that gave the advice
 * @param reference what the id of the advice is found by where the log hides it, or null
 * @param hashed the facts that stand as keyed hashes, such as {@code client.id}
 * @param leftOut the facts that were left out, such as {@code client.age}
 */
public record LineMetadata(
    String library, @Nullable String reference, List<String> hashed, List<String> leftOut) {
  /** Copies the lists. */
  public LineMetadata {
    hashed = List.copyOf(hashed);
    leftOut = List.copyOf(leftOut);
  }
}
