package dev.smallcap.advisor.host.book;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A line of values by name that says whether it is whole: {@code end=false out=120 sum=3d2f1c44}.
 * Stateless and thread-safe.
 */
final class BookLogLine {
  private static final String SUM = " sum=";

  private BookLogLine() {}

  /** The line, with its line feed; the values hold no blanks. */
  static String write(Map<String, String> values) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(values)
        .forEach(
            (name, value) ->
                text.append(text.length() == 0 ? "" : " ").append(name).append('=').append(value));
    return text + SUM + sum(text.toString()) + "\n";
  }

  /** The values of a line without its line feed, or null where it is not whole. */
  static @Nullable Map<String, String> read(String line) {
    int end = line.lastIndexOf(SUM);
    if (end < 0 || !line.substring(end + SUM.length()).equals(sum(line.substring(0, end)))) {
      return null;
    }
    Map<String, String> values = new TreeMap<>();
    for (String one : line.substring(0, end).split(" ", -1)) {
      int sign = one.indexOf('=');
      if (sign < 0) {
        return null;
      }
      values.put(one.substring(0, sign), one.substring(sign + 1));
    }
    return values;
  }

  private static String sum(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }
}
