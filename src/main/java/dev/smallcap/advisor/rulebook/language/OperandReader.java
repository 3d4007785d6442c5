package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.RemarkCode;
import java.util.Set;

/** Reads what a property is compared with, or what a conclusion is made of. */
record OperandReader(TokenReader words) {
  private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%", "^", "&", "|", "?");
  private static final Set<String> AFTER = Set.of(",", ")", "&&", "||");

  Operand operand() {
    Operand operand = first();
    Token after = words.peek();
    if (after.kind() == Token.Kind.SIGN && !AFTER.contains(after.text())) {
      throw inlineCode(words);
    }
    return operand;
  }

  private Operand first() {
    if (words.peek().kind() == Token.Kind.VARIABLE) {
      return new Operand.Variable(words.take().text());
    }
    if (words.peek().is("-") && words.peek(1).kind() == Token.Kind.NUMBER) {
      words.take();
    }
    if (words.peek().is("new") || words.peek().is("(")) {
      throw inlineCode(words);
    }
    Token name =
        words.expect(
            Token.Kind.NAME,
            "a property, a $variable or a constant",
            RemarkCode.CONSTRAINT_FORM,
            "compare with a parameter bound as $name, a constant such as Stage.ER1, or a"
                + " property.");
    if (name.text().equals("true") || name.text().equals("false")) {
      return new Operand.Truth(name.text().equals("true"));
    }
    if (name.text().equals("null")) {
      return new Operand.Missing();
    }
    if (!words.takeIf(".")) {
      return new Operand.Property(name.text());
    }
    Token constant =
        words.expect(
            Token.Kind.NAME, "a constant", RemarkCode.CONSTRAINT_FORM, "write it as Stage.ER1.");
    return new Operand.Constant(name.text(), constant.text());
  }

  /** Whether a sign computes something. */
  static boolean arithmetic(Token token) {
    return token.kind() == Token.Kind.SIGN && ARITHMETIC.contains(token.text());
  }

  static ParseFailure inlineCode(TokenReader words) {
    Token token = words.peek();
    return new ParseFailure(
        RemarkCode.INLINE_CODE,
        token.at(),
        "(" + token.shown() + ") begins code inside a rule.",
        "let Java measure it, and compare the property that holds the result.");
  }
}
