package dev.smallcap.advisor.change;

import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
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
  private final Answer now;
  private final TurnsOn turnsOn;
  private final List<Tried> singles = new ArrayList<>();

  Search(Counterfactual base, Answer now, TurnsOn turnsOn, List<Option> options) {
    this.base = base;
    this.now = now;
    this.turnsOn = turnsOn;
    for (Option option : options) {
      Tried tried = tried(List.of(option));
      if (tried != null) {
        singles.add(tried);
      }
    }
  }

  private record Tried(List<Option> options, Counterfactual then, Answer answer) {
    List<Move> moves() {
      return options.stream().map(Option::move).toList();
    }
  }

  /** An answer that changes of some inputs reach. */
  private record Reached(List<String> inputs, Answer answer) {
    static Reached by(Tried tried) {
      return new Reached(tried.moves().stream().map(Move::input).toList(), tried.answer());
    }
  }

  private @Nullable Tried tried(List<Option> options) {
    try {
      Counterfactual changed = base;
      for (Option option : options) {
        changed = option.in(changed);
      }
      return new Tried(options, changed, changed.answer());
    } catch (InputException | PolicyException e) {
      // there can be no such situation, or the policy has no answer there
      return null;
    }
  }

  /** The smallest changes of one input that is such a one's to change, for each of its answers. */
  List<Change> singles(Predicate<Who> whose) {
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
  List<Change> together(Predicate<Who> whose, Who needed) {
    Set<String> refusing = turnsOn.refusing(base, now.decision());
    if (refusing.isEmpty()) {
      return List.of();
    }
    Map<Option, Set<String>> silenced = new LinkedHashMap<>();
    for (Tried one : singles) {
      Option option = one.options().get(0);
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
      List<Option> from, int start, int left, List<Option> chosen, List<Tried> found) {
    if (left == 0) {
      Tried tried = tried(chosen);
      if (tried != null && !tried.answer().equals(now)) {
        found.add(tried);
      }
      return;
    }
    for (int i = start; i < from.size(); i++) {
      Option next = from.get(i);
      boolean same =
          chosen.stream().anyMatch(one -> one.move().reads().equals(next.move().reads()));
      if (!same) {
        List<Option> longer = new ArrayList<>(chosen);
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
                        one.moves().stream().flatMap(move -> move.reads().stream()).toList())))
        .sorted(Change.SMALLEST)
        .toList();
  }

  private static int steps(Tried tried) {
    return tried.moves().stream().mapToInt(Move::steps).sum();
  }
}
