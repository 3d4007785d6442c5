package dev.smallcap.advisor.rulebook.invariant;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.rulebook.language.Operator;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads claims joined by "and": {@code stance == BUILD and size <= 20}. Stateless. */
final class AssertionReader {
  private static final Pattern COMPARED = Pattern.compile("(.+?) *(==|!=|<=|>=|<|>) *(.+)");
  private static final Pattern SAYS = Pattern.compile("(says|silent) +(\\S+)");
  private static final String BESIDE = " beside";
  private static final String NONE = "none";

  private AssertionReader() {}

  static List<Assertion> of(Row row, String column, InvariantSubject about) {
    List<Assertion> claims = new ArrayList<>();
    for (String part : row.required(column).split(" and ", -1)) {
      claims.add(claim(part.strip(), row, column, about));
    }
    return claims;
  }

  private static Assertion claim(String text, Row row, String column, InvariantSubject about) {
    Matcher says = SAYS.matcher(text);
    if (says.matches()) {
      if (about == InvariantSubject.CLIENT || about == InvariantSubject.FUND) {
        throw row.refuse(column, text, "is not known yet", "make the line about SAID or ADVICE.");
      }
      return new Assertion.Says(says.group(2), says.group(1).equals("says"));
    }
    Matcher compared = COMPARED.matcher(text);
    if (!compared.matches()) {
      throw row.refuse(
          column, text, "is no claim", "write it like size <= 20, or says disclosures-losses.");
    }
    String word = compared.group(1).strip();
    Class<?> type = type(word, row, column, about);
    Operator operator = Objects.requireNonNull(Operator.of(compared.group(2)));
    String value = compared.group(3).strip();
    if (operator.ordered() && (type.isEnum() || type == Boolean.class || type == String.class)) {
      throw row.refuse(column, text, "compares sizes of what has none", "use == or !=.");
    }
    if (value.endsWith(BESIDE)) {
      String other = value.substring(0, value.length() - BESIDE.length());
      if (type(other, row, column, about) != type || row.optional("beside") == null) {
        throw row.refuse(
            column, text, "has no such situation beside", "fill in the column beside.");
      }
      return new Assertion.Beside(word, operator, other);
    }
    if (about.words().get(value) == type) {
      return new Assertion.Two(word, operator, value);
    }
    return new Assertion.Compared(word, operator, value(value, type, text, row, column));
  }

  private static Class<?> type(String word, Row row, String column, InvariantSubject about) {
    Class<?> type = about.words().get(word);
    if (type == null) {
      throw row.refuse(
          column,
          word,
          "is no word of a line about " + about,
          "it is one of: " + String.join(", ", about.words().keySet()) + ".");
    }
    return type;
  }

  private static @Nullable Object value(
      String value, Class<?> type, String text, Row row, String column) {
    if (value.equals(NONE)) {
      return null;
    }
    try {
      return of(value, type);
    } catch (IllegalArgumentException e) {
      throw wrong(text, type, row, column);
    }
  }

  private static Object of(String value, Class<?> type) {
    if (type == Boolean.class && (value.equals("yes") || value.equals("no"))) {
      return value.equals("yes");
    }
    if (type == Integer.class) {
      return Integer.valueOf(value);
    }
    if (type == Long.class) {
      return Long.valueOf(value);
    }
    if (type == Percent.class) {
      return Percent.parse(value);
    }
    if (type == BigDecimal.class) {
      return new BigDecimal(value);
    }
    if (type == String.class) {
      return value;
    }
    return Arrays.stream(type.isEnum() ? type.getEnumConstants() : new Object[0])
        .filter(constant -> ((Enum<?>) constant).name().equals(value))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static RowException wrong(String text, Class<?> type, Row row, String column) {
    return row.refuse(
        column,
        text,
        "has no value of its word",
        type.isEnum()
            ? "write one of " + Arrays.toString(type.getEnumConstants()) + "."
            : type == Boolean.class ? "write yes or no." : "write a plain number, or none.");
  }
}
