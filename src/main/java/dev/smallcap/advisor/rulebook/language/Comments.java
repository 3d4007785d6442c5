package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What comments may not do: hold rules, so that a reader takes them for rules, or never end. */
final class Comments {
  private static final Pattern CODE =
      Pattern.compile(
          "(?m)^[ \t\r/*]*+(rule\\s*\"|import\\s|(?:when|then|end)[ \t\r]*+$|insert\\s*\\()");

  private Comments() {}

  static List<Remark> remarks(String path, List<Token> comments) {
    List<Remark> remarks = new ArrayList<>();
    for (Token comment : comments) {
      String text = comment.text();
      if (text.startsWith("/*") && (text.length() < 4 || !text.endsWith("*/"))) {
        remarks.add(remark(path, comment, "The comment never ends.", "close it with */."));
      } else if (CODE.matcher(text).find()) {
        remarks.add(
            remark(
                path,
                comment,
                "The comment hides rules.",
                "delete them, or give the rule an @until."));
      }
    }
    return remarks;
  }

  private static Remark remark(String path, Token at, String what, String maybe) {
    return new Remark(RemarkCode.COMMENT, path, at.at(), what, maybe);
  }
}
