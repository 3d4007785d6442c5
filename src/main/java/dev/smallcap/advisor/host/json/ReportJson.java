package dev.smallcap.advisor.host.json;

/**
 * Reports as JSON, indented, lines ending with LF: records with their components in order, of which
 * what is null is left out. Stateless and thread-safe.
 */
public final class ReportJson {
  private ReportJson() {}

  /** A report whose constants stand as in Java. */
  public static String write(Object report) {
    return Jackson.laidOut().writeValueAsString(report) + "\n";
  }

  /** A report whose constants are words with hyphens, such as {@code never-fires}. */
  public static String hyphened(Object report) {
    return Jackson.hyphened().writeValueAsString(report) + "\n";
  }
}
