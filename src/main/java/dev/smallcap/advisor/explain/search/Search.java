package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.explain.counterfactual.Change;
import dev.smallcap.advisor.explain.counterfactual.CounterfactualAnswer;
import dev.smallcap.advisor.explain.counterfactual.Decider;
import dev.smallcap.advisor.explain.counterfactual.Move;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Searches the smallest changes by running the policy on changed situations: one input first; where
 * none by itself gives another answer, two, then three. One situation; not thread-safe.
 */
final class Search {
  private static final int MOST_INPUTS = 3;

  private final Counterfactual base;
  private final CounterfactualAnswer now;
  private final RuleDelta turnsOn;
  private final List<Tried> singles = new ArrayList<>();

  Search(
      Counterfactual base, CounterfactualAnswer now, RuleDelta turnsOn, List<Candidate> options) {
    this.base = base;
    this.now = now;
    this.turnsOn = turnsOn;
    for (Candidate option : options) {
      Tried tried = tried(List.of(option));
      if (tried != null) {
        singles.add(tried);
      }
    }
  }

  private record Tried(List<Candidate> options, Counterfactual then, CounterfactualAnswer answer) {
    List<Move> moves() {
      return options.stream().map(Candidate::move).toList();
    }
  }

  /** An answer that changes of some inputs reach. */
  private record Reached(List<String> inputs, CounterfactualAnswer answer) {
    static Reached by(Tried tried) {
      return new Reached(tried.moves().stream().map(Move::input).toList(), tried.answer());
    }
  }

  private @Nullable Tried tried(List<Candidate> options) {
    try {
      Counterfactual changed = base;
      for (Candidate option : options) {
        changed = option.in(changed);
      }
      return new Tried(options, changed, changed.answer());
    } catch (InputException | PolicyException e) {
      // there can be no such situation, or the policy has no answer there
      return null;
    }
  }

  /** The smallest changes of one input that is such a one's to change, for each of its answers. */
  List<Change> singles(Predicate<Decider> whose) {
    return smallest(
        singles.stream().filter(one -> whose.test(one.options().get(0).move().who())).toList());
  }

  /**
   * The smallest changes of two or three inputs that together take away what refuses; to be looked
   * for where no single one does.
   *
   * @param whose whose inputs may be changed
   * @param needed whose of them one at least has to be
   */
  List<Change> together(Predicate<Decider> whose, Decider needed) {
    Set<String> refusing = turnsOn.refusing(base, now.decision());
    if (refusing.isEmpty()) {
      return List.of();
    }
    Map<Candidate, Set<String>> silenced = new LinkedHashMap<>();
    for (Tried one : singles) {
      Candidate option = one.options().get(0);
      if (whose.test(option.move().who())) {
        Set<String> left = turnsOn.refusing(one.then(), now.decision());
        if (!left.containsAll(refusing)) {
          silenced.put(option, left);
        }
      }
    }
    for (int inputs = 2; inputs <= MOST_INPUTS; inputs++) {
      List<Tried> found = new ArrayList<>();
      choose(new ArrayList<>(silenced.keySet()), 0, inputs, List.of(), found);
      List<Change> changes =
          smallest(
              found.stream()
                  .filter(one -> one.moves().stream().anyMatch(move -> move.who() == needed))
                  .toList());
      if (!changes.isEmpty()) {
        return changes;
      }
    }
    return List.of();
  }

  private void choose(
      List<Candidate> from, int start, int left, List<Candidate> chosen, List<Tried> found) {
    if (left == 0) {
      Tried tried = tried(chosen);
      if (tried != null && !tried.answer().equals(now)) {
        found.add(tried);
      }
      return;
    }
    for (int i = start; i < from.size(); i++) {
      Candidate next = from.get(i);
      boolean same =
          chosen.stream().anyMatch(one -> one.move().reads().equals(next.move().reads()));
      if (!same) {
        List<Candidate> longer = new ArrayList<>(chosen);
        longer.add(next);
        choose(from, i + 1, left - 1, longer, found);
      }
    }
  }

  private List<Change> smallest(List<Tried> tried) {
    Map<Reached, Tried> nearest = new LinkedHashMap<>();
    tried.stream()
        .filter(one -> !one.answer().equals(now))
        .sorted((one, other) -> Integer.compare(steps(one), steps(other)))
        .forEach(one -> nearest.putIfAbsent(Reached.by(one), one));
    return nearest.values().stream()
        .map(
            one ->
                new Change(
                    one.moves(),
                    now,
                    one.answer(),
                    one.then().situation(),
                    turnsOn.of(
                        one.then(),
                        one.moves().stream()
                            .flatMap(move -> move.reads().stream())
                            .map(Input::parse)
                            .toList()),
                    told(one)))
        .sorted(Change.SMALLEST)
        .toList();
  }

  private Text told(Tried tried) {
    Wording words = base.policy().book().words();
    Text and = Text.same(" ").plus(words.say("explain.and")).plus(" ");
    Text moves =
        tried.moves().stream()
            .map(Move::text)
            .reduce((before, next) -> before.plus(and).plus(next))
            .orElseThrow();
    return moves.plus(": ").plus(new AnswerWords(words).difference(now, tried.answer()));
  }

  private static int steps(Tried tried) {
    return tried.moves().stream().mapToInt(Move::steps).sum();
  }
}
