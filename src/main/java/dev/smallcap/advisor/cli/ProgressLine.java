package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.terms.Printable;
import java.io.PrintStream;
import java.time.LocalDate;

/** A line that says how far a long work has come: on a terminal alone. Thread-safe. */
final class ProgressLine {
  private static final int WIDTH = 60;
  private static final int BAR = 20;

  private final PrintStream err;
  private final boolean shown;
  private int lastTenth = -1;

  ProgressLine(PrintStream err, Style style) {
    this.err = err;
    this.shown = style == Style.COLOURED;
  }

  synchronized void mutants(int done, int all, int survived) {
    int tenth = done * 1000 / all;
    if (shown && tenth != lastTenth) {
      lastTenth = tenth;
      line(done + " of " + all + " mutants, " + survived + " survive");
    }
  }

  void day(LocalDate day, int number, int all) {
    doing("proving " + day + ", " + number + " of " + all);
  }

  void clients(long done) {
    doing(done + " clients");
  }

  /** Says what is being done, where nobody can say how far it has come. */
  synchronized void doing(String what) {
    if (shown) {
      lastTenth = 0;
      line(what);
    }
  }

  /** Lines done, of a number that is not known. */
  void lines(long done) {
    if (done % 100 == 0) {
      doing(done + " lines");
    }
  }

  /** How many of all situations were answered. */
  void situations(int done, int all) {
    doing(bar((double) done / all) + TextReport.number(done) + " situations");
  }

  /**
   * How far a book has come.
   *
   * @param left the seconds left, or less than 0 where they are not known
   */
  void book(long rows, double share, long rate, long left) {
    doing(
        bar(share)
            + TextReport.number(rows)
            + " rows, "
            + TextReport.number(rate)
            + " a second"
            + (left < 0 ? "" : ", " + BookText.time(left) + " left"));
  }

  /** How far the rows of a book are sorted. */
  void sorting(long rows, double share) {
    doing(bar(share) + "sorting, " + TextReport.number(rows) + " rows");
  }

  private static String bar(double share) {
    int full = (int) Math.round(share * BAR);
    return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
  }

  /** Takes the line away. */
  synchronized void clear() {
    if (shown && lastTenth >= 0) {
      line("");
      err.print('\r');
      err.flush();
    }
  }

  private void line(String text) {
    String shown = Printable.line(text);
    err.print("\r" + shown + " ".repeat(Math.max(0, WIDTH - shown.length())));
    err.flush();
  }
}
