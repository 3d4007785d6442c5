package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.terms.PolicyException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/** Reads a rule's annotations. */
final class HeaderReader {
  private final Rule rule;
  private final String group;
  private final String file;

  private HeaderReader(Rule rule) {
    this.rule = rule;
    String path = rule.getPackageName().substring(CompiledRules.PACKAGE.length() + 1);
    this.file = path.replace('.', '/') + ".drl";
    this.group = file.substring(0, file.indexOf('/'));
  }

  static RuleHeader read(Rule rule) {
    HeaderReader reader = new HeaderReader(rule);
    return new RuleHeader(
        reader.group,
        reader.file,
        rule.getName(),
        reader.required("id"),
        reader.date("since", reader.required("since")),
        reader.optionalDate("until"),
        reader.required("source"),
        reader.required("because"));
  }

  private String required(String name) {
    String value = text(name);
    if (value == null || value.isBlank()) {
      throw new PolicyException(
          "The rule (" + rule.getName() + ") in " + file + " has no @" + name + ".",
          "add @" + name + "( ... ) above its when.");
    }
    return value;
  }

  private @Nullable LocalDate optionalDate(String name) {
    String value = text(name);
    return value == null ? null : date(name, value);
  }

  private LocalDate date(String name, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new PolicyException(
          "The rule ("
              + rule.getName()
              + ") in "
              + file
              + " has ("
              + value
              + ") as @"
              + name
              + ", which is no date.",
          "write it as @" + name + "( \"2026-01-31\" ).",
          e);
    }
  }

  private @Nullable String text(String name) {
    Object value = rule.getMetaData().get(name);
    return value == null ? null : unquoted(value.toString().strip());
  }

  /** Annotation values keep their quotes and backslashes where MVEL is absent. */
  private static String unquoted(String value) {
    if (value.length() < 2 || !value.startsWith("\"") || !value.endsWith("\"")) {
      return value;
    }
    return value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1").strip();
  }
}
