package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a log by its number and hash. Kept elsewhere it is an anchor: whoever rewrites the log
 * up to it, or cuts it off before it, is found out. Immutable and thread-safe.
 *
 * @param sequence the number of the line in the whole log, from 1; 0 before the first
 * @param hash its hash, 64 hexadecimal digits; zeros before the first
 */
public record ChainHead(long sequence, String hash) {
  /** Before the first line. */
  public static final ChainHead NONE = new ChainHead(0, "0".repeat(64));

  private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

  /** The head that {@link #toString} wrote. */
  public static ChainHead parse(String text) {
    Matcher form = FORM.matcher(Arguments.given(text, "head"));
    if (!form.matches()) {
      throw new InputException(
          "The head (" + Arguments.shown(text) + ") is malformed.",
          "write it as it was told: the number of a line, a colon, its 64 hexadecimal digits.");
    }
    return new ChainHead(Long.parseLong(form.group(1)), form.group(2));
  }

  /** Number and hash, such as {@code 12:9f3c...}, to be kept and read again. */
  @Override
  public String toString() {
    return sequence + ":" + hash;
  }
}
