package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.language.Metadata;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what stands above a rule's conditions. One rule, once. */
record MetadataChecks(Rule rule, Findings findings) {
  private static final List<String> NEEDED = List.of("id", "since", "source", "because");
  private static final List<String> KNOWN = List.of("id", "since", "until", "source", "because");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  static void check(Rule rule, Findings findings) {
    MetadataChecks checks = new MetadataChecks(rule, findings);
    checks.missing();
    Set<String> seen = new HashSet<>();
    for (Metadata one : rule.metadata()) {
      if (!KNOWN.contains(one.name())) {
        checks.add(
            RemarkCode.METADATA_UNKNOWN,
            one.at(),
            "Nothing reads (@" + one.name() + ").",
            "it is misspelt: a rule has @id, @since, @until, @source and @because.");
      } else if (!seen.add(one.name())) {
        checks.add(
            RemarkCode.METADATA_DUPLICATE,
            one.at(),
            "The rule has (@" + one.name() + ") twice, and one would count silently.",
            "keep one of them.");
      } else if (!one.value().isBlank()) {
        checks.value(one);
      }
    }
    checks.order();
  }

  private void missing() {
    List<String> missing = new ArrayList<>();
    if (rule.title().isBlank()) {
      missing.add("title");
    }
    for (String name : NEEDED) {
      if (rule.value(name).isBlank()) {
        missing.add("@" + name);
      }
    }
    Metadata until = rule.metadata("until");
    if (until != null && until.value().isBlank()) {
      missing.add("day of its @until");
    }
    if (!missing.isEmpty()) {
      add(
          RemarkCode.METADATA_MISSING,
          rule.at(),
          "The rule (" + rule.title() + ") has no " + String.join(", no ", missing) + ".",
          "write it above when, as the other rules do.");
    }
  }

  private void value(Metadata one) {
    if (one.quoted() == one.name().equals("id") || one.value().indexOf('"') >= 0) {
      add(
          RemarkCode.METADATA_QUOTES,
          one.at(),
          "(@%s) has its value %s quotes."
              .formatted(one.name(), one.name().equals("id") ? "in" : "not whole in"),
          "write @id( file-word ) without quotes, and every other value in one pair of them.");
    } else if (one.name().equals("id") && !wellFormed(rule, one.value())) {
      add(
          RemarkCode.ID_FORM,
          one.at(),
          "The id (" + one.value() + ") is not " + rule.topic() + "- and a word.",
          "start it with the name of its file: " + rule.topic() + "-word.");
    } else if (one.name().equals("source") && !Sources.wellFormed(one.value())) {
      Sources.refuse(one.value(), rule.file(), one.at(), findings);
    } else if ((one.name().equals("since") || one.name().equals("until")) && date(one) == null) {
      add(
          RemarkCode.METADATA_DATE,
          one.at(),
          "(" + one.value() + ") is no date from 1900 to 2199.",
          "write it as @" + one.name() + "( \"2026-01-31\" ).");
    }
  }

  static boolean wellFormed(Rule rule, String id) {
    return Stream.of(rule.topic(), rule.group())
        .map(name -> name + "-")
        .anyMatch(
            start -> id.startsWith(start) && WORD.matcher(id.substring(start.length())).matches());
  }

  private void order() {
    Metadata until = rule.metadata("until");
    LocalDate first = date(rule.metadata("since"));
    LocalDate end = date(until);
    if (until != null && first != null && end != null && !end.isAfter(first)) {
      add(
          RemarkCode.METADATA_DATE,
          until.at(),
          "The rule ends on " + end + ", not after its first day, " + first + ".",
          "@until is the first day on which the rule no longer holds.");
    }
  }

  /** The day that a piece of metadata names, or null. */
  static @Nullable LocalDate date(@Nullable Metadata one) {
    if (one == null || !DATE.matcher(one.value()).matches()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(one.value());
      return FarDates.isMeant(day) ? day : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private void add(RemarkCode code, SourcePosition at, String what, String maybe) {
    findings.add(code, rule.file(), at, what, maybe);
  }
}
