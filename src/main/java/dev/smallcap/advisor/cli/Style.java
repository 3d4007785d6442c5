package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.rulebook.Severity;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Printable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/** How text looks: plain, or with colours on a terminal. An immutable constant. */
enum Style {
  PLAIN,
  COLOURED;

  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String GREEN = "\u001B[1;32m";
  private static final String YELLOW = "\u001B[1;33m";
  private static final String RED = "\u001B[1;31m";

  /** Between what this class wrote and all else; each text that it finds is one or the other. */
  private static final Pattern PAINT = Pattern.compile("\u001B\\[(?:0|1(?:;3[123])?)m");

  /** Coloured on a terminal that knows colours, unless NO_COLOR is set. */
  static Style ofTerminal() {
    return Ansi.AUTO.enabled() && !"dumb".equals(System.getenv("TERM")) ? COLOURED : PLAIN;
  }

  /** Text as it goes out: {@link Printable}, but for the colours of this class on a terminal. */
  String printed(String text) {
    if (this == PLAIN) {
      return Printable.lines(text);
    }
    StringBuilder out = new StringBuilder(text.length());
    Matcher paint = PAINT.matcher(text);
    int from = 0;
    while (paint.find()) {
      out.append(Printable.lines(text.substring(from, paint.start()))).append(paint.group());
      from = paint.end();
    }
    return out.append(Printable.lines(text.substring(from))).toString();
  }

  String heading(String text) {
    return painted(text, BOLD);
  }

  /** The name of a severity, in its colour. */
  String severity(Severity severity) {
    return painted(
        severity.name().toLowerCase(Locale.ROOT), severity == Severity.ERROR ? RED : YELLOW);
  }

  /** Failures with the lines that name their cases in red. */
  String failures(String text) {
    StringBuilder out = new StringBuilder();
    text.lines()
        .forEach(
            line ->
                out.append(line.startsWith("FAILED ") ? painted(line, RED) : line).append('\n'));
    return out.toString();
  }

  /** Advice with its headings bold and its answer, the first of them, in the decision's colour. */
  String advice(String text, Decision decision) {
    if (this == PLAIN) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 256);
    int headings = 0;
    boolean afterBlank = true;
    for (String line : text.split("\n", -1)) {
      boolean heads = afterBlank && !line.isEmpty();
      headings += heads ? 1 : 0;
      out.append(out.length() == 0 ? "" : "\n")
          .append(!heads ? line : painted(line, headings == 2 ? colour(decision) : BOLD));
      afterBlank = line.isEmpty();
    }
    return out.toString();
  }

  private String painted(String text, String colour) {
    return this == PLAIN || text.isEmpty() ? text : colour + text + RESET;
  }

  private static String colour(Decision decision) {
    return switch (decision) {
      case BUILD, ROTATE, HOLD -> GREEN;
      case EXIT, REDUCE, NO_ELIGIBLE_FUND -> YELLOW;
      case NEEDS_DATA, NOT_SUITABLE, NEEDS_HUMAN_REVIEW -> RED;
    };
  }
}
