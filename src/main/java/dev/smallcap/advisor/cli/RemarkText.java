package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.Severity;
import java.util.List;

/** Remarks for a terminal: a block each, and a line that counts them. */
final class RemarkText {
  private RemarkText() {}

  /**
   * The remarks in the order given.
   *
   * @param folder what stands before each file, such as {@code rules/}
   * @param files how many files were reviewed
   */
  static String of(List<Remark> remarks, String folder, int files, Style style) {
    StringBuilder out = new StringBuilder();
    for (Remark remark : remarks) {
      out.append(Wrapped.clean(folder + remark.file()))
          .append(':')
          .append(remark.at())
          .append("  ")
          .append(style.severity(remark.severity()))
          .append("  ")
          .append(remark.code().id())
          .append('\n')
          .append(Wrapped.after("  ", remark.what()))
          .append(Wrapped.after("  ", "Maybe " + remark.maybe()))
          .append('\n');
    }
    return out.append(counted(remarks, Severity.ERROR))
        .append(", ")
        .append(counted(remarks, Severity.WARNING))
        .append(" in " + files + (files == 1 ? " file" : " files"))
        .append('\n')
        .toString();
  }

  private static String counted(List<Remark> remarks, Severity severity) {
    long count = remarks.stream().filter(remark -> remark.severity() == severity).count();
    return count + " " + TextReport.words(severity) + (count == 1 ? "" : "s");
  }
}
