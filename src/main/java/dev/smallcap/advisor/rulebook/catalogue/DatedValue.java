package dev.smallcap.advisor.rulebook.catalogue;

/**
 * A value of a parameter from a day on. Immutable and thread-safe.
 *
 * @param from the first day, as it stands in the file
 * @param value a decimal, or the name of the parameter whose value it takes
 * @param resolved the number that it comes to on that day, or nothing where it comes to none
 * @param source what it rests on
 * @param line the line of the file, from 1
 */
public record DatedValue(String from, String value, String resolved, Source source, int line) {}
