package dev.smallcap.advisor.author.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Trials;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Listing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A fault to put into a copy of the policy, and what is to be found of it.
 *
 * @param name what is wrong
 * @param copy the copy that it is put into, with others that do not hide it
 * @param edit puts it there
 * @param kind the kind of finding
 * @param subject what the finding is about
 * @param shown what its text or situation says
 */
record Seeded(
    String name,
    int copy,
    Consumer<Seeded.Copy> edit,
    ProofFault.Kind kind,
    String subject,
    List<String> shown) {

  @Override
  public String toString() {
    return name;
  }

  /** A fault in a number. */
  static Seeded number(
      String name, int copy, String parameter, String value, String broken, String... shown) {
    return new Seeded(
        name,
        copy,
        to -> to.numbers.put(parameter, value),
        ProofFault.Kind.BROKEN,
        broken,
        List.of(shown));
  }

  /** A fault in the size of a cell of the matrix. */
  static Seeded cell(
      String name, int copy, String cell, String size, String broken, String... shown) {
    return new Seeded(
        name, copy, to -> to.cells.put(cell, size), ProofFault.Kind.BROKEN, broken, List.of(shown));
  }

  /** A fault in a fund. */
  static Seeded fund(
      String name, int copy, String id, UnaryOperator<Fund> change, String broken, String shown) {
    return new Seeded(
        name,
        copy,
        to -> to.funds.merge(id, change, (one, other) -> fund -> other.apply(one.apply(fund))),
        ProofFault.Kind.BROKEN,
        broken,
        List.of(shown));
  }

  /** A fault in a rule: words replaced, {@code from -> to}, several divided by semicolons. */
  static Seeded rule(
      String name,
      int copy,
      String rule,
      String change,
      ProofFault.Kind kind,
      String subject,
      String... shown) {
    return new Seeded(name, copy, to -> to.rule(rule, change), kind, subject, List.of(shown));
  }

  /** Whether a finding is the one that the fault is to give. */
  boolean shownBy(ProofFault fault) {
    String words = fault.text() + " " + fault.situation();
    return fault.kind() == kind
        && fault.subject().equals(subject)
        && fault.cells() > 0
        && shown.stream().allMatch(words::contains);
  }

  /** A copy of the policy that faults are put into. */
  static final class Copy {
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> cells = new HashMap<>();
    private final Map<String, UnaryOperator<Fund>> funds = new HashMap<>();
    private final EditedRules rules;

    Copy(Path folder) {
      this.rules = EditedRules.in(folder);
    }

    private void rule(String id, String change) {
      String file = Files.of(id);
      rules.edit(
          file,
          text -> {
            int at = text.indexOf("@id( " + id + " )");
            int from = text.lastIndexOf("rule \"", at);
            int to = text.indexOf("\nend", at);
            String rule = text.substring(from, to);
            for (String one : change.split(" ;; ")) {
              String[] words = one.split(" -> ", -1);
              assertThat(rule).contains(words[0]);
              rule = rule.replace(words[0], words[1]);
            }
            return text.substring(0, from) + rule + text.substring(to);
          });
    }

    Policy policy() {
      Policy policy = Trials.assuming(rules.policy(), numbers);
      for (Map.Entry<String, String> cell : cells.entrySet()) {
        policy = Trials.sized(policy, cell.getKey(), cell.getValue());
      }
      List<Fund> changed = new ArrayList<>();
      for (Fund fund : PolicyModels.of(policy).funds().funds()) {
        changed.add(funds.getOrDefault(fund.id(), same -> same).apply(fund));
      }
      return policy.withFunds(FundList.of(changed));
    }
  }

  /** Where the rules of an id stand: its first word is the name of their file. */
  private static final class Files {
    private static final Map<String, String> FOLDERS =
        Map.ofEntries(
            Map.entry("signals", "market"),
            Map.entry("cycle", "market"),
            Map.entry("clock", "market"),
            Map.entry("reading", "market"),
            Map.entry("funds", "funds"),
            Map.entry("evidence", "advice"),
            Map.entry("disclosures", "advice"),
            Map.entry("alternatives", "advice"),
            Map.entry("review", "advice"));

    static String of(String id) {
      String file = id.substring(0, id.indexOf('-'));
      return FOLDERS.getOrDefault(file, "client") + "/" + file + ".drl";
    }
  }

  static Fund following(Fund fund, FundIndex index) {
    return made(fund, index, fund.listing(), fund.hedged(), fund.accounts());
  }

  static Fund listed(Fund fund, Listing listing) {
    return made(fund, fund.index(), listing, fund.hedged(), fund.accounts());
  }

  static Fund unhedged(Fund fund) {
    return made(fund, fund.index(), fund.listing(), false, fund.accounts());
  }

  static Fund heldIn(Fund fund, AccountType account) {
    return made(fund, fund.index(), fund.listing(), fund.hedged(), Set.of(account));
  }

  private static Fund made(
      Fund fund, FundIndex index, Listing listing, boolean hedged, Set<AccountType> accounts) {
    return new Fund(
        fund.id(),
        fund.isin(),
        fund.name(),
        fund.nameKo(),
        index,
        fund.assetClass(),
        fund.leverage(),
        hedged,
        listing,
        fund.currency(),
        fund.cost(),
        fund.costOn(),
        fund.costSource(),
        fund.riskGrade(),
        accounts);
  }
}
