package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import java.util.regex.Pattern;

/** The form of a source: a statement or section of the article, or an assumption and why. */
final class Sources {
  private static final Pattern FORM =
      Pattern.compile("(^|.*; )(article( §\\d| a(\\d|end)|[^;]*\\bend\\b).*|assumption: \\S.*)");

  private Sources() {}

  static boolean wellFormed(String source) {
    return FORM.matcher(source).matches();
  }

  static void refuse(String source, String file, SourcePosition at, Findings findings) {
    findings.add(
        RemarkCode.SOURCE_FORM,
        file,
        at,
        "The source (" + source + ") names neither the article nor an assumption.",
        "write article a5-2, or assumption: and the reason.");
  }
}
