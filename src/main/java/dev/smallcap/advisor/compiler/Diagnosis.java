package dev.smallcap.advisor.compiler;

import dev.smallcap.advisor.compiler.DroolsBuild.Failure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Finds out which rules a failed build is due to.
 *
 * <p>Drools stops at its first error, may name generated Java or no line, and may just crash. So
 * each file is built alone, then each rule of a file that fails.
 */
final class Diagnosis {
  private final Problems problems = new Problems();

  private Diagnosis() {}

  static Problems of(Collection<RuleFile> files, List<Failure> errors) {
    Diagnosis diagnosis = new Diagnosis();
    files.forEach(diagnosis::file);
    if (diagnosis.problems.none()) {
      errors.forEach(
          error -> diagnosis.problems.add(error.file(), error.line(), null, error.text()));
    }
    return diagnosis.problems;
  }

  private void file(RuleFile file) {
    List<Failure> errors = DroolsBuild.of(List.of(file)).errors();
    List<Failure> placed = errors.stream().filter(error -> isPlaced(file, error)).toList();
    if (!placed.isEmpty()) {
      for (Failure error : placed) {
        problems.add(file.path(), error.line(), file.ruleAt(error.line()), error.text());
      }
    } else if (!errors.isEmpty()) {
      rules(file, errors);
    }
  }

  private void rules(RuleFile file, List<Failure> errors) {
    List<RuleDescr> rules = parse(file);
    boolean found = false;
    for (RuleDescr rule : rules) {
      List<RuleDescr> others = new ArrayList<>(rules);
      others.remove(rule);
      List<Failure> own = DroolsBuild.of(List.of(without(others, file))).errors();
      if (!own.isEmpty()) {
        found = true;
        // The later ones follow from the first, or repeat the generated source.
        String text = own.get(0).text();
        problems.add(file.path(), line(file, rule, text), rule.getName(), text);
      }
    }
    if (!found) {
      problems.add(file.path(), 0, null, errors.get(0).text());
    }
  }

  private static List<RuleDescr> parse(RuleFile file) {
    try {
      @Nullable PackageDescr parsed =
          new DrlParser(LanguageLevelOption.DRL6).parse(false, file.text());
      return parsed == null ? List.of() : parsed.getRules();
    } catch (DroolsParserException | StackOverflowError e) {
      return List.of();
    }
  }

  /** Blanks rules, so that what is left keeps its lines. */
  private static RuleFile without(List<RuleDescr> rules, RuleFile file) {
    StringBuilder text = new StringBuilder(file.text());
    for (RuleDescr rule : rules) {
      for (int i = rule.getStartCharacter(); i < rule.getEndCharacter(); i++) {
        if (text.charAt(i) != '\n') {
          text.setCharAt(i, ' ');
        }
      }
    }
    return new RuleFile(file.path(), text.toString());
  }

  /** The line of the rule that holds what the message ends with, or else the rule's first. */
  private static int line(RuleFile file, RuleDescr rule, String message) {
    String quoted = message.substring(message.lastIndexOf(": ") + 1).strip();
    List<String> lines = file.text().lines().toList();
    for (int i = rule.getLine(); i <= Math.min(rule.getEndLine(), lines.size()); i++) {
      if (lines.get(i - 1).contains(quoted)) {
        return i;
      }
    }
    return rule.getLine();
  }

  private static boolean isPlaced(RuleFile file, Failure error) {
    return error.line() > 0
        && error.file() != null
        && error.file().equals(file.folder() + "/rules.drl");
  }
}
