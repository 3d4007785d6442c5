package dev.smallcap.advisor.review;

import dev.smallcap.advisor.rulebook.Code;
import dev.smallcap.advisor.rulebook.Position;
import dev.smallcap.advisor.rulebook.Remark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What a review has found so far. One review, once. */
final class Findings {
  private final List<Remark> remarks = new ArrayList<>();

  void add(Code code, String file, Position at, String what, String maybe) {
    remarks.add(new Remark(code, file, at, what, maybe));
  }

  void addAll(Collection<Remark> others) {
    remarks.addAll(others);
  }

  List<Remark> remarks() {
    return Collections.unmodifiableList(remarks);
  }
}
