package dev.smallcap.advisor.review;

import dev.smallcap.advisor.rulebook.Code;
import dev.smallcap.advisor.rulebook.Position;
import java.util.regex.Pattern;

/** The form of a source: a section of the article, its end, or an assumption and why. */
final class Sources {
  private static final Pattern FORM =
      Pattern.compile("(^|.*; )(article( §\\d|[^;]*\\bend\\b).*|assumption: \\S.*)");

  private Sources() {}

  static boolean wellFormed(String source) {
    return FORM.matcher(source).matches();
  }

  static void refuse(String source, String file, Position at, Findings findings) {
    findings.add(
        Code.SOURCE_FORM,
        file,
        at,
        "The source (" + source + ") names neither the article nor an assumption.",
        "write article §5, or assumption: and the reason.");
  }
}
