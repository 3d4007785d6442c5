package dev.smallcap.advisor.rulebook.fact;

/**
 * Figures that were handed in and do not count yet. Immutable and thread-safe.
 *
 * @param vintageHelps whether they would count now if the day of the file were known: their months
 *     have ended, and only the usual delay holds them back
 * @param count how many there are
 * @param next the next of each series with the day it counts from and, where others of it follow,
 *     their number, such as {@code UNRATE 2025-12 (2026-01-10) +2}, divided by commas
 */
public record AwaitedFigures(boolean vintageHelps, int count, String next) {}
