package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.RemarkCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a rule concludes. One rule file, once. */
record InsertionReader(TokenReader words) {
  private static final String FORM = "write insert( SleeveSize.build( $size ) ); and nothing else.";

  Insertion insertion() {
    expect("insert");
    expect("(");
    Token at = words.peek();
    boolean made = words.takeIf("new");
    String type = expectName();
    String factory = made ? null : factory();
    expect("(");
    List<Operand> arguments = new ArrayList<>();
    if (!words.peek().is(")")) {
      do {
        arguments.add(new OperandReader(words).operand());
      } while (words.takeIf(","));
    }
    expect(")");
    expect(")");
    expect(";");
    if (!words.peek().is("end")) {
      throw new ParseFailure(
          RemarkCode.CONCLUSION_FORM,
          words.peek().at(),
          "(" + words.peek().shown() + ") follows the conclusion of the rule.",
          FORM);
    }
    return new Insertion(at.at(), type, factory, arguments);
  }

  private @Nullable String factory() {
    expect(".");
    return expectName();
  }

  private void expect(String expected) {
    if (!words.peek().is(expected)) {
      throw refuse(expected);
    }
    words.take();
  }

  private String expectName() {
    if (words.peek().kind() != Token.Kind.NAME) {
      throw refuse("a conclusion");
    }
    return words.take().text();
  }

  private ParseFailure refuse(String expected) {
    return new ParseFailure(
        RemarkCode.CONCLUSION_FORM,
        words.peek().at(),
        "(" + words.peek().shown() + ") where " + expected + " was expected.",
        FORM);
  }
}
