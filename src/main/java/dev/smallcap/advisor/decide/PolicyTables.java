package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.decide.words.ReasonTexts;
import dev.smallcap.advisor.engine.RuleEngine;
import dev.smallcap.advisor.engine.RuleHeader;
import dev.smallcap.advisor.rulebook.ParameterSpan;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.rulebook.ReasonWeights;
import dev.smallcap.advisor.rulebook.Releases;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.SleeveRow;
import dev.smallcap.advisor.rulebook.SleeveTable;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleBook;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.TradingCalendars;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that a policy decides by. Each change gives other tables under another fingerprint. Immutable
 * and thread-safe.
 *
 * @param book the folder as it was read
 * @param rules the rules that are run
 * @param engine what runs them
 */
record PolicyTables(
    RuleBook book,
    List<Rule> rules,
    RuleEngine engine,
    Parameters parameters,
    SleeveTable sleeve,
    FundList funds,
    PartTable parts,
    Releases releases,
    ReasonTexts texts,
    String fingerprint) {

  /**
   * The tables of a folder.
   *
   * @throws PolicyException if a number cannot be meant, or words are missing
   */
  static PolicyTables of(RuleBook book) {
    Parameters parameters = book.parameters().checked();
    RuleEngine engine = RuleEngine.of(book.rules());
    return new PolicyTables(
        book,
        book.rules(),
        engine,
        parameters,
        book.sleeve().checked(parameters),
        book.funds(),
        book.parts(),
        book.releases(),
        ReasonTexts.of(engine.rules(), book.words(), ReasonWeights.of(book.files()))
            .naming(book.funds()),
        book.files().fingerprint());
  }

  PolicyTables withFunds(FundList list) {
    return with(parameters, sleeve, list.dealtBy(funds.calendars()), parts, releases, list.funds());
  }

  PolicyTables withCalendars(TradingCalendars calendars) {
    return with(parameters, sleeve, funds.dealtBy(calendars), parts, releases, calendars);
  }

  PolicyTables withReleases(Releases days) {
    return with(parameters, sleeve, funds, parts, days, days);
  }

  PolicyTables withParts(PartTable other) {
    return with(parameters, sleeve, funds, other, releases, other);
  }

  PolicyTables assuming(Map<String, String> values) {
    return assuming(parameters.assuming(values), new TreeMap<>(values));
  }

  PolicyTables assuming(ParameterSpan span, String value) {
    return assuming(parameters.assuming(span, value), span + "=" + value);
  }

  private PolicyTables assuming(Parameters numbers, Object changed) {
    return with(numbers.checked(), sleeve, funds, parts, releases, changed);
  }

  PolicyTables assuming(SleeveRow row, SleeveRow other) {
    SleeveTable changed = sleeve.assuming(row, other).checked(parameters);
    return with(parameters, changed, funds, parts, releases, row + "=" + other.written());
  }

  private PolicyTables with(
      Parameters numbers,
      SleeveTable matrix,
      FundList list,
      PartTable members,
      Releases days,
      Object changed) {
    return new PolicyTables(
        book,
        rules,
        engine,
        numbers,
        matrix,
        list,
        members,
        days,
        texts.naming(list),
        fingerprinted(changed));
  }

  PolicyTables replacing(Rule rule, @Nullable Rule changed) {
    List<Rule> others = new ArrayList<>(rules);
    int place = others.indexOf(rule);
    if (changed == null) {
      others.remove(place);
    } else {
      others.set(place, changed);
    }
    return new PolicyTables(
        book,
        others,
        engine.replacing(rule, changed),
        parameters,
        sleeve,
        funds,
        parts,
        releases,
        texts,
        fingerprinted(rule.id() + " " + changed));
  }

  private String fingerprinted(Object changed) {
    return RuleFiles.digest(fingerprint + changed);
  }

  /** The latest date of the folder: what is assumed does not move the day that cases ask for. */
  LocalDate latestDay() {
    LocalDate latest = book.parameters().latest();
    for (LocalDate day : book.sleeve().days()) {
      latest = day.isAfter(latest) ? day : latest;
    }
    for (Rule rule : book.rules()) {
      latest = rule.since().isAfter(latest) ? rule.since() : latest;
    }
    return latest;
  }

  /** The days from which other rules or numbers are in force, in order. */
  SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>(parameters.days());
    days.addAll(sleeve.days());
    for (RuleHeader rule : engine.rules()) {
      days.add(rule.since());
      if (rule.until() != null) {
        days.add(rule.until());
      }
    }
    return new TreeSet<>(days.tailSet(parameters.first()));
  }
}
