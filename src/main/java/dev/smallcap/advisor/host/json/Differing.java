package dev.smallcap.advisor.host.json;

/**
 * The first place in which two JSON documents differ. Immutable and thread-safe.
 *
 * @param pointer the place as a JSON pointer, such as {@code /advice/sleeve/target}
 * @param first what stands there in the first, or "nothing"
 * @param second what stands there in the second, or "nothing"
 */
public record Differing(String pointer, String first, String second) {}
