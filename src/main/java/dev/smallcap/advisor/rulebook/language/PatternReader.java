package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/** Reads what a rule looks for. One rule file, once. */
record PatternReader(TokenReader words) {

  private static final String COMPARE =
      "compare a property with a parameter, a constant or another property.";

  Pattern pattern() {
    if (words.peek().kind() == Token.Kind.VARIABLE) {
      throw words.unexpected(RemarkCode.BINDING_FORM, "a fact", "bind properties inside the fact.");
    }
    if (words.refused()) {
      throw words.unexpected(RemarkCode.CONSTRAINT_FORM, "a fact", "name a fact: Market( ... )");
    }
    Token type =
        words.expect(
            Token.Kind.NAME, "a fact", RemarkCode.CONSTRAINT_FORM, "name a fact: Market( ... )");
    if (!words.peek().is("(")) {
      throw words.peek().is(".") ? inlineCode() : notAFact(type);
    }
    words.take();
    List<Binding> bindings = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    if (!words.peek().is(")")) {
      do {
        if (words.peek().kind() == Token.Kind.VARIABLE && words.peek(1).is(":")) {
          bindings.add(binding());
        } else {
          conditions.add(any(0));
        }
      } while (words.takeIf(","));
    }
    words.expect(")", RemarkCode.CONSTRAINT_FORM, COMPARE);
    if (words.peek().is("from") || words.peek().is("over") || words.peek().is("[")) {
      throw words.unexpected(RemarkCode.FROM, "the next fact", "facts come from Java alone.");
    }
    return new Pattern(type.at(), type.text(), bindings, conditions);
  }

  private static ParseFailure notAFact(Token type) {
    return new ParseFailure(
        RemarkCode.CONSTRAINT_FORM,
        type.at(),
        "(" + type.shown() + ") where a fact was expected.",
        "name a fact: Market( ... ); facts that all have to hold stand one below the other.");
  }

  private Binding binding() {
    Token variable = words.take();
    words.take();
    if (words.peek().kind() != Token.Kind.NAME || words.refusedInside()) {
      throw words.unexpected(RemarkCode.BINDING_FORM, "a property", "bind a property alone.");
    }
    Token property = words.take();
    if (!words.peek().is(",") && !words.peek().is(")")) {
      throw new ParseFailure(
          RemarkCode.BINDING_FORM,
          words.peek().at(),
          "The binding of ($" + variable.text() + ") is more than a property.",
          "bind the property alone, and compare it after a comma.");
    }
    return new Binding(variable.at(), variable.text(), property.text());
  }

  private Condition any(int depth) {
    SourcePosition at = words.peek().at();
    List<Condition> parts = new ArrayList<>();
    do {
      parts.add(all(depth));
    } while (words.takeIf("||"));
    return parts.size() == 1 ? parts.get(0) : new Condition.AnyOf(at, parts);
  }

  private Condition all(int depth) {
    SourcePosition at = words.peek().at();
    List<Condition> parts = new ArrayList<>();
    do {
      parts.add(one(depth));
    } while (words.takeIf("&&"));
    return parts.size() == 1 ? parts.get(0) : new Condition.AllOf(at, parts);
  }

  private Condition one(int depth) {
    if (!words.peek().is("(")) {
      return comparison();
    }
    if (depth == SourceTextChecks.DEEPEST) {
      throw new ParseFailure(
          RemarkCode.FILE_SIZE,
          words.peek().at(),
          "Conditions are nested deeper than " + SourceTextChecks.DEEPEST + ".",
          "divide the rule.");
    }
    words.take();
    Condition inside = any(depth + 1);
    words.expect(")", RemarkCode.CONSTRAINT_FORM, COMPARE);
    return inside;
  }

  private Condition comparison() {
    if (words.refusedInside()) {
      throw words.unexpected(RemarkCode.CONSTRAINT_FORM, "a property", COMPARE);
    }
    Token property =
        words.expect(Token.Kind.NAME, "a property", RemarkCode.CONSTRAINT_FORM, COMPARE);
    if (words.peek().is("(") || words.peek().is(".")) {
      throw inlineCode();
    }
    Operator operator =
        words.peek().kind() == Token.Kind.SIGN ? Operator.of(words.peek().text()) : null;
    if (operator == null && OperandReader.arithmetic(words.peek())) {
      throw inlineCode();
    }
    if (operator == null) {
      Token sign = words.peek();
      throw new ParseFailure(
          RemarkCode.CONSTRAINT_FORM,
          sign.at(),
          "(" + sign.shown() + ") where a comparison was expected.",
          "use one of == != < <= > >=.");
    }
    words.take();
    return new Condition.Comparison(
        property.at(), property.text(), operator, new OperandReader(words).operand());
  }

  private ParseFailure inlineCode() {
    return OperandReader.inlineCode(words);
  }
}
