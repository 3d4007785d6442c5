package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.rulebook.language.Metadata;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks that everything which is said is said in both languages, with the same values. */
record WordChecks(
    WordSheet en, WordSheet ko, WordSheet shipped, ReadRules read, Findings findings) {
  private static final String EN = WordSheet.EN;
  private static final String KO = WordSheet.KO;

  static void check(Sheets sheets, Sheets before, ReadRules read, Findings findings) {
    String en = sheets.text(EN, RemarkCode.WORDS_MISSING, findings);
    String ko = sheets.text(KO, RemarkCode.WORDS_MISSING, findings);
    if (en == null || ko == null) {
      return;
    }
    String shipped = before.texts().getOrDefault(EN, "");
    WordChecks checks =
        new WordChecks(
            WordSheet.of(EN, en), WordSheet.of(KO, ko), WordSheet.of(EN, shipped), read, findings);
    checks.repeated(checks.en);
    checks.repeated(checks.ko);
    read.rules().stream().filter(RuleChecks::named).forEach(checks::rule);
    List<Translation> all = Translation.all(read.rules(), checks.en);
    Translations.check(all, checks.ko, findings);
    Comparison.check(sheets, all, checks.ko, findings);
    StyleChecks.check(sheets, all, checks.ko, findings);
    checks.besideTheRules();
    checks.stray();
  }

  private void repeated(WordSheet sheet) {
    for (WordSheet.Repeated one : sheet.repeated()) {
      findings.add(
          RemarkCode.WORDS_DUPLICATE,
          sheet.file(),
          one.at(),
          "The words of (" + one.key() + ") stand in line " + one.before().line() + " already.",
          "keep one of them: the later would count silently.");
    }
  }

  private void rule(Rule rule) {
    Metadata id = rule.metadata("id");
    Metadata because = rule.metadata("because");
    String key = rule.id();
    if (id == null || because == null) {
      return;
    }
    for (String needed : Set.of(key, WordSheet.source(key))) {
      if (!ko.has(needed)) {
        missing(rule.file(), id.at(), needed, KO);
      }
    }
    if (ko.has(key)) {
      samePlaceholders(key, because.value(), ko.of(key));
    }
    Placeholders.refuseBraces(ko.of(key), KO, ko.place(key), findings);
    DateChecks.check(rule, ko, findings);
  }

  private void besideTheRules() {
    Set<String> needed = new TreeSet<>(shipped.keys());
    for (Rule rule : read.rules()) {
      for (Class<?> term : RuleChecks.shownTerms(rule)) {
        for (Object constant : term.getEnumConstants()) {
          needed.add(term.getSimpleName() + "." + ((Enum<?>) constant).name());
        }
      }
    }
    needed.removeIf(key -> WordSheet.isOptional(key) && !en.has(key) && !ko.has(key));
    for (String key : needed) {
      if (!en.has(key) && !WordSheet.isHeading(key)) {
        missing(EN, en.place(key), key, EN);
      }
    }
    needed.addAll(en.keys());
    for (String key : needed) {
      if (!ko.has(key)) {
        if (!WordSheet.isHeading(key) && (en.has(key) || shipped.has(key))) {
          missing(en.has(key) ? EN : KO, en.place(key), key, KO);
        }
      } else if (en.has(key)) {
        samePlaceholders(key, en.of(key), ko.of(key));
      }
    }
    en.keys().forEach(this::english);
    read.rules().stream().filter(RuleChecks::named).forEach(this::client);
  }

  /** The sentence for the client says nothing that the rule does not. */
  private void client(Rule rule) {
    String key = WordSheet.client(rule.id());
    Set<String> unbound = new TreeSet<>(Placeholders.of(en.of(key)));
    unbound.removeAll(Placeholders.of(rule.value("because")));
    for (String name : unbound) {
      findings.add(
          RemarkCode.PLACEHOLDER_UNBOUND,
          EN,
          en.place(key),
          "The placeholder ({" + name + "}) of (" + key + ") stands in no @because of its rule.",
          "use those of its @because: " + Placeholders.of(rule.value("because")) + ".");
    }
  }

  private void english(String key) {
    Placeholders.refuseBraces(en.of(key), EN, en.place(key), findings);
    if (shipped.has(key)) {
      Set<String> unbound = new TreeSet<>(Placeholders.of(en.of(key)));
      unbound.removeAll(Placeholders.of(shipped.of(key)));
      for (String name : unbound) {
        findings.add(
            RemarkCode.PLACEHOLDER_UNBOUND,
            EN,
            en.place(key),
            "The placeholder ({" + name + "}) of (" + key + ") has no value.",
            "use those of the shipped words: " + Placeholders.of(shipped.of(key)) + ".");
      }
    }
  }

  private void samePlaceholders(String key, String english, String korean) {
    Set<String> one = Placeholders.of(english);
    Set<String> other = Placeholders.of(korean);
    if (!one.equals(other)) {
      findings.add(
          RemarkCode.PLACEHOLDER_DIFFERS,
          KO,
          ko.place(key),
          "The words of (%s) have the placeholders %s in English and %s in Korean."
              .formatted(key, one, other),
          "say the same values in both languages.");
    }
  }

  private void stray() {
    Set<String> ids = new TreeSet<>();
    for (Rule rule : read.rules()) {
      if (!RuleChecks.named(rule)) {
        return;
      }
      ids.add(rule.id());
      ids.add(WordSheet.source(rule.id()));
      ids.add(WordSheet.title(rule.id()));
      if (en.keys().contains(rule.id())) {
        findings.add(
            RemarkCode.ID_REUSED,
            rule.file(),
            rule.at(),
            "The words of (" + rule.id() + ") stand in " + EN + " too.",
            "delete them there: a rule holds its own English.");
      }
    }
    if (!read.whole()) {
      return;
    }
    for (String key : en.keys()) {
      String id = WordSheet.ruleOfClient(key);
      if (id != null && !ids.contains(id) && !shipped.has(key)) {
        findings.add(
            RemarkCode.WORDS_STRAY,
            EN,
            en.place(key),
            "The words of (" + key + ") belong to no rule.",
            "delete them, or correct the id.");
      }
    }
    for (String key : ko.keys()) {
      if (!ids.contains(key) && !en.keys().contains(key) && !shipped.keys().contains(key)) {
        findings.add(
            RemarkCode.WORDS_STRAY,
            KO,
            ko.place(key),
            "The words of (" + key + ") belong to no rule.",
            "delete them, or correct the id.");
      }
    }
  }

  private void missing(String file, SourcePosition at, String key, String where) {
    findings.add(
        RemarkCode.WORDS_MISSING,
        file,
        at,
        "The words of (" + key + ") are missing in " + where + ".",
        "add " + key + "=... to " + where + ".");
  }
}
