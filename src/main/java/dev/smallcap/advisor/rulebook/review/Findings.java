package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What a review has found so far. One review, once. */
final class Findings {
  private final List<Remark> remarks = new ArrayList<>();

  void add(RemarkCode code, String file, SourcePosition at, String what, String maybe) {
    remarks.add(new Remark(code, file, at, what, maybe));
  }

  void addAll(Collection<Remark> others) {
    remarks.addAll(others);
  }

  List<Remark> remarks() {
    return Collections.unmodifiableList(remarks);
  }
}
