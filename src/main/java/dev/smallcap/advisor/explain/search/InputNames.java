package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.explain.counterfactual.Decider;
import dev.smallcap.advisor.explain.counterfactual.Move;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.Wording;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names inputs and their values for people. Immutable and thread-safe. */
record InputNames(Wording words) {
  /** The inputs that are counted, by the key of one of their unit. */
  private static final Map<String, String> UNITS =
      Map.of("horizonMonths", "explain.month", "age", "explain.year");

  /** An amount of which only matters that it is not nothing. */
  Text some() {
    return words.say("explain.some");
  }

  /** A number of days. */
  Text days(long days) {
    return counted("explain.day", days);
  }

  /** A number of a unit, which has a form of its own where it is one. */
  private Text counted(String unit, Object number) {
    return words.say(number.toString().equals("1") ? unit : unit + "s", Map.of("n", number));
  }

  /** A move of an input, which and its values are put into words. */
  Move move(
      String input,
      Decider who,
      @Nullable Object from,
      @Nullable Object to,
      @Nullable Text distance,
      double relative,
      int steps,
      Collection<Input> reads) {
    Text name = words.say("explain.input." + input);
    Text before = value(input, from);
    Text then = value(input, to);
    return new Move(
        input,
        who,
        name,
        before,
        then,
        distance,
        relative,
        steps,
        Input.names(reads),
        words.say("explain.move", Map.of("name", name, "to", then, "from", before)));
  }

  Text value(String input, @Nullable Object value) {
    if (value == null) {
      return words.say("explain.none");
    }
    String unit = UNITS.get(input);
    return unit == null || value instanceof Text ? words.shown(value) : counted(unit, value);
  }
}
