package dev.smallcap.advisor.picture;

import dev.smallcap.advisor.terms.Text;

/**
 * What a paint means, in the key of a picture. Immutable.
 *
 * @param paint its class in the style sheet
 * @param name what it paints
 * @param shown its figure; empty where it has none
 */
public record KeyEntry(String paint, Text name, String shown) {
  /** An entry without a figure. */
  public static KeyEntry of(String paint, Text name) {
    return new KeyEntry(paint, name, "");
  }
}
