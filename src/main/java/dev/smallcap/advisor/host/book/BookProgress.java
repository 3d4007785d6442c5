package dev.smallcap.advisor.host.book;

/**
 * How far a book has come. Immutable and thread-safe.
 *
 * @param rows how many rows are done, those of earlier runs among them
 * @param resumed how many of them an earlier run had done
 * @param share the share of the clients' file that was read, 0-1
 */
public record BookProgress(long rows, long resumed, double share) {}
