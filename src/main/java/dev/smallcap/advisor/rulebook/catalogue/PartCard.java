package dev.smallcap.advisor.rulebook.catalogue;

/**
 * Which part a class plays, or what a part counts to, as its row stands in the file. Immutable and
 * thread-safe.
 *
 * @param name the class, index and leverage, separated by blanks, or the part
 * @param counts the part that is played, or what the part counts to
 * @param source what the row rests on
 * @param file the file, by its path in the folder
 * @param line the line of the file, from 1
 */
public record PartCard(String name, String counts, Source source, String file, int line) {}
