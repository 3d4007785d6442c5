package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.terms.Decision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a checkpoint is written; anybody may have written what is read. Stateless and thread-safe.
 */
final class CheckpointForm {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final Pattern DECIDED = Pattern.compile("([A-Z_]{1,40}):(\\d{1,18})");
  private static final Pattern TRADED =
      Pattern.compile("([A-Z]{3}):(\\d{1,40}(?:\\.\\d{1,10})?):(\\d{1,40}(?:\\.\\d{1,10})?)");

  private CheckpointForm() {}

  /** A checkpoint as values by name. */
  static Map<String, String> values(Checkpoint one) {
    BookTally tally = one.tally();
    Map<String, String> values = new TreeMap<>();
    values.put("out", Long.toString(one.out()));
    values.put("rejections", Long.toString(one.rejections()));
    values.put("end", Boolean.toString(one.end()));
    if (one.cut()) {
      values.put("cut", "true");
    }
    values.put("advised", Long.toString(tally.advised()));
    values.put("rejected", Long.toString(tally.rejected()));
    values.put(
        "decisions",
        tally.decisions().entrySet().stream()
            .map(decided -> decided.getKey() + ":" + decided.getValue())
            .collect(Collectors.joining(",")));
    values.put(
        "traded",
        tally.traded().entrySet().stream()
            .map(
                sums ->
                    sums.getKey()
                        + ":"
                        + sums.getValue().buys().toPlainString()
                        + ":"
                        + sums.getValue().sales().toPlainString())
            .collect(Collectors.joining(",")));
    return values;
  }

  /** The same from values by name, or null if they are not those of a checkpoint. */
  static @Nullable Checkpoint of(Map<String, String> values) {
    Long out = number(values, "out");
    Long rejections = number(values, "rejections");
    BookTally tally = tally(values);
    String end = Objects.requireNonNullElse(values.get("end"), "");
    return out == null
            || rejections == null
            || tally == null
            || !(end.equals("true") || end.equals("false"))
        ? null
        : new Checkpoint(tally, out, rejections, end.equals("true"), values.containsKey("cut"));
  }

  private static @Nullable BookTally tally(Map<String, String> values) {
    Long advised = number(values, "advised");
    Long rejected = number(values, "rejected");
    List<Matcher> decisions = list(values, "decisions", DECIDED);
    List<Matcher> traded = list(values, "traded", TRADED);
    if (advised == null || rejected == null || decisions == null || traded == null) {
      return null;
    }
    BookTally tally = new BookTally();
    tally.add(advised, rejected);
    long decided = 0;
    for (Matcher one : decisions) {
      Decision decision = decision(one.group(1));
      if (decision == null) {
        return null;
      }
      long times = Long.parseLong(one.group(2));
      tally.decided(decision, times);
      decided += times;
    }
    traded.forEach(
        one ->
            tally.traded(
                one.group(1),
                new Traded(new BigDecimal(one.group(2)), new BigDecimal(one.group(3)))));
    return decided == advised ? tally : null;
  }

  private static @Nullable Decision decision(String name) {
    for (Decision decision : Decision.values()) {
      if (decision.name().equals(name)) {
        return decision;
      }
    }
    return null;
  }

  private static @Nullable Long number(Map<String, String> values, String name) {
    String text = values.get(name);
    return text == null || !NUMBER.matcher(text).matches() ? null : Long.valueOf(text);
  }

  private static @Nullable List<Matcher> list(
      Map<String, String> values, String name, Pattern form) {
    String text = values.get(name);
    if (text == null) {
      return null;
    }
    List<Matcher> list = new ArrayList<>();
    for (String one : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      Matcher matcher = form.matcher(one);
      if (!matcher.matches()) {
        return null;
      }
      list.add(matcher);
    }
    return list;
  }
}
