package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.RemarkCode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tokens of a rule file, read one after another. One file, once. */
final class TokenReader {
  /** Words of the rule language that this library does not read, by what they stand for. */
  private static final Map<String, RemarkCode> REFUSED =
      Map.ofEntries(
          Map.entry("global", RemarkCode.GLOBAL),
          Map.entry("function", RemarkCode.FUNCTION),
          Map.entry("declare", RemarkCode.DECLARE),
          Map.entry("query", RemarkCode.QUERY),
          Map.entry("eval", RemarkCode.EVAL),
          Map.entry("from", RemarkCode.FROM),
          Map.entry("accumulate", RemarkCode.ACCUMULATE),
          Map.entry("acc", RemarkCode.ACCUMULATE),
          Map.entry("collect", RemarkCode.ACCUMULATE),
          Map.entry("groupby", RemarkCode.ACCUMULATE),
          Map.entry("not", RemarkCode.NEGATION),
          Map.entry("exists", RemarkCode.NEGATION),
          Map.entry("forall", RemarkCode.NEGATION));

  /** Of these, the words that can stand where a property is expected. */
  private static final Set<String> REFUSED_INSIDE =
      Set.of("eval", "accumulate", "acc", "collect", "not", "exists", "forall");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "salience",
          "agenda",
          "activation",
          "ruleflow",
          "no",
          "lock",
          "auto",
          "date",
          "dialect",
          "duration",
          "timer",
          "calendars",
          "enabled",
          "refract",
          "direct",
          "extends",
          "attributes");

  private final List<Token> tokens;
  private int next;

  TokenReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(next);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(next + ahead, tokens.size() - 1));
  }

  Token take() {
    Token token = peek();
    if (token.kind() != Token.Kind.END) {
      next++;
    }
    return token;
  }

  boolean takeIf(String expected) {
    if (peek().is(expected)) {
      next++;
      return true;
    }
    return false;
  }

  Token expect(String expected, RemarkCode code, String maybe) {
    if (!peek().is(expected)) {
      throw unexpected(code, expected, maybe);
    }
    return take();
  }

  Token expect(Token.Kind kind, String called, RemarkCode code, String maybe) {
    if (peek().kind() != kind) {
      throw unexpected(code, called, maybe);
    }
    return take();
  }

  /** A refusal of the next word, by its own kind where it is a word of the rule language. */
  ParseFailure unexpected(RemarkCode code, String expected, String maybe) {
    Token token = peek();
    RemarkCode known = token.kind() == Token.Kind.NAME ? REFUSED.get(token.text()) : null;
    if (known != null) {
      return new ParseFailure(
          known,
          token.at(),
          "(" + token.shown() + ") is not part of a rule here: " + known.title() + ".",
          "say it with facts that Java measures, and compare their properties.");
    }
    boolean number = token.kind() == Token.Kind.NUMBER;
    if (number || (token.is(".") && peek(1).kind() == Token.Kind.NUMBER)) {
      return new ParseFailure(
          RemarkCode.NUMBER,
          token.at(),
          "The number (" + token.shown() + ") stands in a rule.",
          "put it into parameters.csv with its date and source, and compare with the parameter.");
    }
    if (token.kind() == Token.Kind.STRING || token.is("'")) {
      return new ParseFailure(
          RemarkCode.NUMBER,
          token.at(),
          "The text (" + token.shown() + ") stands in a rule.",
          "compare with a constant of a term.");
    }
    return new ParseFailure(
        code, token.at(), "(" + token.shown() + ") where " + expected + " was expected.", maybe);
  }

  /** Whether the next word begins something that no rule holds, rather than a fact. */
  boolean refused() {
    return peek().kind() == Token.Kind.NAME && REFUSED.containsKey(peek().text());
  }

  /** Whether the next word begins something that no condition holds, rather than a property. */
  boolean refusedInside() {
    return peek().kind() == Token.Kind.NAME && REFUSED_INSIDE.contains(peek().text());
  }

  boolean attribute() {
    return peek().kind() == Token.Kind.NAME && ATTRIBUTES.contains(peek().text());
  }

  /** Skips what is left of a rule: up to its end, or to the next rule. */
  void skipRule() {
    while (peek().kind() != Token.Kind.END) {
      if (peek().is("rule") && peek(1).kind() == Token.Kind.STRING) {
        return;
      }
      if (take().is("end") && !peek().is(";") && !peek().is("(")) {
        return;
      }
    }
  }

  /** Skips to the next rule. */
  void skipToRule() {
    while (peek().kind() != Token.Kind.END
        && !(peek().is("rule") && peek(1).kind() == Token.Kind.STRING)) {
      take();
    }
  }
}
