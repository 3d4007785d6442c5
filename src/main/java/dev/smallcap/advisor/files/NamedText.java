package dev.smallcap.advisor.files;

/**
 * A text with what to call it in messages. Immutable and thread-safe.
 *
 * @param name its file, and where it was packed its place in that
 * @param text the text
 */
public record NamedText(String name, String text) {}
