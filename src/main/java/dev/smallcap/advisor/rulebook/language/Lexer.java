package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/** Divides the text of a rule file into words; comments are left out and noted. One file, once. */
final class Lexer {
  private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Token> comments = new ArrayList<>();
  private int next;
  private int line = 1;
  private int lineStart;

  private Lexer(String text) {
    this.text = text;
  }

  /** The words of a text, an END last, and its comments. */
  static Lexer of(String text) {
    Lexer lexer = new Lexer(text);
    lexer.run();
    return lexer;
  }

  List<Token> tokens() {
    return tokens;
  }

  List<Token> comments() {
    return comments;
  }

  private void run() {
    while (next < text.length()) {
      char c = text.charAt(next);
      if (c == '\n') {
        next++;
        line++;
        lineStart = next;
      } else if (c == ' ' || c == '\t' || c == '\r') {
        next++;
      } else if (text.startsWith("//", next)) {
        comment(endOfLine());
      } else if (text.startsWith("/*", next)) {
        int end = text.indexOf("*/", next + 2);
        comment(end < 0 ? text.length() : end + 2);
      } else {
        word(c);
      }
    }
    tokens.add(new Token(Token.Kind.END, "", at(), next, next));
  }

  private void word(char c) {
    if (c == '"') {
      string();
    } else if (variable(c) || nameStart(c)) {
      int end = next + 1;
      while (end < text.length() && namePart(text.charAt(end))) {
        end++;
      }
      boolean variable = c == '$';
      add(
          variable ? Token.Kind.VARIABLE : Token.Kind.NAME,
          text.substring(variable ? next + 1 : next, end),
          end);
    } else if (digit(c)) {
      int end = next + 1;
      while (end < text.length() && (namePart(text.charAt(end)) || text.charAt(end) == '.')) {
        end++;
      }
      add(Token.Kind.NUMBER, text.substring(next, end), end);
    } else {
      String sign =
          LONG_SIGNS.stream()
              .filter(one -> text.startsWith(one, next))
              .findFirst()
              .orElse(text.substring(next, text.offsetByCodePoints(next, 1)));
      add(Token.Kind.SIGN, sign, next + sign.length());
    }
  }

  /** A string ends on its line; one that does not is a lone quote, which no rule has. */
  private void string() {
    int end = text.indexOf('"', next + 1);
    if (end < 0 || end > endOfLine()) {
      add(Token.Kind.SIGN, "\"", next + 1);
    } else {
      add(Token.Kind.STRING, text.substring(next + 1, end), end + 1);
    }
  }

  private void comment(int end) {
    comments.add(new Token(Token.Kind.SIGN, text.substring(next, end), at(), next, end));
    for (; next < end; next++) {
      if (text.charAt(next) == '\n') {
        line++;
        lineStart = next + 1;
      }
    }
  }

  private void add(Token.Kind kind, String word, int end) {
    tokens.add(new Token(kind, word, at(), next, end));
    next = end;
  }

  private SourcePosition at() {
    return new SourcePosition(line, next - lineStart + 1);
  }

  private int endOfLine() {
    int end = text.indexOf('\n', next);
    return end < 0 ? text.length() : end;
  }

  /** A dollar sign begins a name only where one follows. */
  private boolean variable(char c) {
    return c == '$' && next + 1 < text.length() && nameStart(text.charAt(next + 1));
  }

  private static boolean nameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean namePart(char c) {
    return nameStart(c) || digit(c);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
