package dev.smallcap.advisor.book;

import dev.smallcap.advisor.terms.Decision;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far a run has come, as its files hold it. Not changed once made.
 *
 * @param tally what came of the rows that are done
 * @param out how many bytes of advice are written
 * @param rejections how many bytes of rejected rows are written
 * @param end whether all rows are done
 */
record Checkpoint(Tally tally, long out, long rejections, boolean end) {
  /** As values by name. */
  Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    values.put("out", Long.toString(out));
    values.put("rejections", Long.toString(rejections));
    values.put("end", Boolean.toString(end));
    values.put("advised", Long.toString(tally.advised()));
    values.put("rejected", Long.toString(tally.rejected()));
    values.put(
        "decisions",
        tally.decisions().entrySet().stream()
            .map(one -> one.getKey() + ":" + one.getValue())
            .collect(Collectors.joining(",")));
    values.put(
        "traded",
        tally.traded().entrySet().stream()
            .map(
                one ->
                    one.getKey()
                        + ":"
                        + one.getValue().buys().toPlainString()
                        + ":"
                        + one.getValue().sales().toPlainString())
            .collect(Collectors.joining(",")));
    return values;
  }

  /**
   * The same from values by name.
   *
   * @throws RuntimeException if they are not those of a checkpoint
   */
  static Checkpoint of(Map<String, String> values) {
    Tally tally = new Tally();
    tally.add(number(values, "advised"), number(values, "rejected"));
    for (String one : list(values, "decisions")) {
      int colon = one.indexOf(':');
      tally.decided(
          Decision.valueOf(one.substring(0, colon)), Long.parseLong(one.substring(colon + 1)));
    }
    for (String one : list(values, "traded")) {
      String[] parts = one.split(":", -1);
      tally.traded(parts[0], new Traded(new BigDecimal(parts[1]), new BigDecimal(parts[2])));
    }
    return new Checkpoint(
        tally,
        number(values, "out"),
        number(values, "rejections"),
        Boolean.parseBoolean(text(values, "end")));
  }

  private static long number(Map<String, String> values, String name) {
    return Long.parseLong(text(values, name));
  }

  private static String[] list(Map<String, String> values, String name) {
    String text = text(values, name);
    return text.isEmpty() ? new String[0] : text.split(",", -1);
  }

  private static String text(Map<String, String> values, String name) {
    String text = values.get(name);
    if (text == null) {
      throw new IllegalArgumentException(name);
    }
    return text;
  }
}
