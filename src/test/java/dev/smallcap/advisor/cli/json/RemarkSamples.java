package dev.smallcap.advisor.cli.json;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import java.util.Arrays;
import java.util.List;

/** Remarks as a review makes them, and as hostile files would have them. */
public final class RemarkSamples {
  /** An error at its place. */
  public static final Remark NUMBER =
      new Remark(
          RemarkCode.NUMBER,
          "client/sleeve.drl",
          new SourcePosition(12, 5),
          "The number (20) stands in a rule.",
          "put it into parameters.csv.");

  /** A warning at another. */
  public static final Remark STRAY =
      new Remark(
          RemarkCode.CASE_STRAY,
          "cases/sleeve.csv",
          new SourcePosition(3, 1),
          "The case speaks of (sleeve-gone).",
          "delete its row.");

  /** Signs that XML, JSON, URIs and terminals take for their own. */
  public static final Remark HOSTILE =
      new Remark(
          RemarkCode.FILE_CHARACTERS,
          "client/a b%<코>\"&'.drl",
          SourcePosition.START,
          "]]><failure/>&amp; \"'\\ \u001b[2J \u0001 \ud800 \ufffe \r\n\t 한글 \ud83d\ude00",
          "delete it.");

  private RemarkSamples() {}

  /** One of each code. */
  public static List<Remark> everyCode() {
    return Arrays.stream(RemarkCode.values())
        .map(code -> new Remark(code, "x.drl", new SourcePosition(7, 2), code.title(), "mend it."))
        .toList();
  }
}
