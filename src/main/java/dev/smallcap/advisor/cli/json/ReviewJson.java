package dev.smallcap.advisor.cli.json;

import dev.smallcap.advisor.host.json.ReportJson;
import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.Severity;
import java.util.List;

/** Remarks of a review in the form of {@code review.schema.json}, after their counts. */
public record ReviewJson(long errors, long warnings, List<RemarkView> remarks) {

  /** The remarks in the order given, as JSON. */
  public static String write(List<Remark> remarks) {
    return ReportJson.hyphened(
        new ReviewJson(
            count(remarks, Severity.ERROR),
            count(remarks, Severity.WARNING),
            remarks.stream().map(RemarkView::of).toList()));
  }

  private static long count(List<Remark> remarks, Severity severity) {
    return remarks.stream().filter(remark -> remark.severity() == severity).count();
  }

  record RemarkView(
      String code,
      Severity severity,
      String file,
      int line,
      int column,
      String what,
      String maybe) {
    static RemarkView of(Remark remark) {
      return new RemarkView(
          remark.code().id(),
          remark.severity(),
          remark.file(),
          remark.at().line(),
          remark.at().column(),
          remark.what(),
          remark.maybe());
    }
  }
}
