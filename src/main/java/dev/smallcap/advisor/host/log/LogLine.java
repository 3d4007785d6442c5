package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.rulebook.RuleFiles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one line, and what stands at their two ends: number, the hash of the line before,
 * kind and market in front after the form, the hash of all bytes before it at the end.
 */
final class LogLine {
  private static final int FRONT = 400;
  private static final String HASH = ",\"hash\":\"";
  private static final int END = HASH.length() + 64 + "\"}".length();
  private static final Pattern START =
      Pattern.compile(
          "\\{\"form\":(?:"
              + LogForm.BEFORE
              + "|"
              + LogForm.NUMBER
              + "),\"sequence\":(\\d{1,18}),\"previous\":\"([0-9a-f]{64})\",\"at\":\"([-+0-9T:.Z]+)\","
              + "\"kind\":\"(market|advice)\",\"market\":\"([0-9a-f]{64})\",");
  private static final Pattern OTHER =
      Pattern.compile("\\{(?:\"form\":(\\d{1,9}),)?\"sequence\":\\d");
  private static final Pattern LAST = Pattern.compile(HASH + "([0-9a-f]{64})\"\\}");

  private final byte[] bytes;
  private final int body;
  private final Matcher start;
  private final Instant at;
  private final String hash;

  private LogLine(byte[] bytes, int body, Matcher start, Instant at, String hash) {
    this.bytes = bytes;
    this.body = body;
    this.start = start;
    this.at = at;
    this.hash = hash;
  }

  /** A line after another, with its line feed. */
  static LogLine after(ChainHead head, Instant at, boolean advice, String market, String content) {
    String body =
        "{\"form\":"
            + LogForm.NUMBER
            + ",\"sequence\":"
            + (head.sequence() + 1)
            + ",\"previous\":\""
            + head.hash()
            + "\",\"at\":\""
            + at
            + "\",\"kind\":\""
            + (advice ? "advice" : "market")
            + "\",\"market\":\""
            + market
            + "\","
            + content.substring(1, content.length() - 1);
    byte[] hashed = body.getBytes(StandardCharsets.UTF_8);
    byte[] end = (HASH + hash(hashed, hashed.length) + "\"}\n").getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[hashed.length + end.length];
    System.arraycopy(hashed, 0, bytes, 0, hashed.length);
    System.arraycopy(end, 0, bytes, hashed.length, end.length);
    LogLine line = read(bytes, bytes.length - 1);
    if (line == null) {
      throw new IllegalStateException("A line is written in another form than it is read in.");
    }
    return line;
  }

  /** The line in these bytes, or null where they do not have the form of one. */
  static @Nullable LogLine read(byte[] bytes) {
    return read(bytes, bytes.length);
  }

  private static @Nullable LogLine read(byte[] bytes, int length) {
    if (length < END) {
      return null;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[i] >= 0 && bytes[i] < ' ') {
        return null;
      }
    }
    Matcher start = START.matcher(latin(bytes, 0, Math.min(FRONT, length)));
    Matcher last = LAST.matcher(latin(bytes, length - END, END));
    if (!start.lookingAt() || !last.matches()) {
      return null;
    }
    try {
      Instant at = Instant.parse(start.group(3));
      return new LogLine(bytes, length - END, start, at, last.group(1));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The form of a line that is whole in a form that is not read, or null. */
  static @Nullable Integer otherForm(byte[] bytes) {
    Matcher start = OTHER.matcher(latin(bytes, 0, Math.min(FRONT, bytes.length)));
    if (!start.lookingAt() || bytes.length < END) {
      return null;
    }
    int form = start.group(1) == null ? 1 : Integer.parseInt(start.group(1));
    Matcher last = LAST.matcher(latin(bytes, bytes.length - END, END));
    boolean whole = last.matches() && last.group(1).equals(hash(bytes, bytes.length - END));
    return whole && !LogForm.isRead(form) ? form : null;
  }

  private static String hash(byte[] bytes, int length) {
    MessageDigest digest = RuleFiles.sha256();
    digest.update(bytes, 0, length);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String latin(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  /** As they were read, or to be written. */
  byte[] bytes() {
    return bytes;
  }

  /** Whether it was written in the form before this one. */
  boolean isOfFormBefore() {
    String before = "{\"form\":" + LogForm.BEFORE + ",";
    return latin(bytes, 0, before.length()).equals(before);
  }

  long sequence() {
    return Long.parseLong(start.group(1));
  }

  String previous() {
    return start.group(2);
  }

  Instant at() {
    return at;
  }

  boolean isAdvice() {
    return start.group(4).equals("advice");
  }

  String market() {
    return start.group(5);
  }

  ChainHead head() {
    return new ChainHead(sequence(), hash);
  }

  /** Whether its hash is that of the bytes before it. */
  boolean isSound() {
    return hash.equals(hash(bytes, body));
  }

  /** What stands between its two ends, as an object of its own. */
  String content() {
    // the front is ASCII: as many bytes as characters
    return "{" + new String(bytes, start.end(), body - start.end(), StandardCharsets.UTF_8) + "}";
  }

  /** Whether it is the line of this content, byte by byte. */
  boolean holds(String content) {
    byte[] other = content.getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(bytes, start.end(), body, other, 1, other.length - 1);
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
  }
}
