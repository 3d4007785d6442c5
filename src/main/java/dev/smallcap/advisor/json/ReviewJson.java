package dev.smallcap.advisor.json;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.Severity;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Remarks of a review as JSON, in the form of {@code review.schema.json}. The same remarks give the
 * same bytes. Stateless and thread-safe.
 */
public final class ReviewJson {
  private ReviewJson() {}

  /** The remarks in the order given, after their counts; indented, lines ending with LF. */
  public static String write(List<Remark> remarks) {
    ObjectNode tree = Jackson.laidOut().createObjectNode();
    tree.put("errors", count(remarks, Severity.ERROR));
    tree.put("warnings", count(remarks, Severity.WARNING));
    ArrayNode array = tree.putArray("remarks");
    for (Remark remark : remarks) {
      array
          .addObject()
          .put("code", remark.code().id())
          .put("severity", level(remark.severity()))
          .put("file", remark.file())
          .put("line", remark.at().line())
          .put("column", remark.at().column())
          .put("what", remark.what())
          .put("maybe", remark.maybe());
    }
    return Jackson.laidOut().writeValueAsString(tree) + "\n";
  }

  /** The published JSON Schema (2020-12) of a review. */
  public static String schema() {
    return PublishedSchema.text("review.schema.json");
  }

  static String level(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static long count(List<Remark> remarks, Severity severity) {
    return remarks.stream().filter(remark -> remark.severity() == severity).count();
  }
}
