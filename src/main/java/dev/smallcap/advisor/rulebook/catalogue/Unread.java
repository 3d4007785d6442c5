package dev.smallcap.advisor.rulebook.catalogue;

/**
 * Something of a folder that the catalogue could not read, and left out. Immutable and thread-safe.
 *
 * @param file the file, by its path in the folder
 * @param line the line, from 1; 1 where the whole file could not be read
 * @param what what is wrong
 */
public record Unread(String file, int line, String what) {}
