package dev.smallcap.advisor.rulebook.catalogue;

/**
 * A case that expects a rule to speak. Immutable and thread-safe.
 *
 * @param file its file, by the path in the folder
 * @param line the line on which it begins, from 1
 * @param sentence the sentence that names it
 */
public record RuleCase(String file, int line, String sentence) {}
