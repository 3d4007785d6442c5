package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.terms.Seen;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Inputs made from a good one by a few changes each; the same seed makes the same. */
final class Mutator {
  /**
   * What readers stumble over: signs, numbers and days that nobody means, words that are obeyed.
   */
  private static final List<String> BAIT =
      List.of(
          Seen.HOSTILE,
          "\u202e",
          "\u200b",
          "\u0000",
          "\u009b31m",
          "\n::error::x\n",
          "\ufeff",
          "\u3164",
          "\ud83d\ude00",
          "\\ud800",
          "\\u202e\\n::error::x",
          "\\u0000",
          "=cmd|' /C calc'!A0",
          "'",
          "\"",
          "\"\"",
          ",",
          ";",
          "\t",
          "\r",
          "\n\n",
          "{",
          "}",
          "[",
          "]",
          ":",
          "null",
          "true",
          "NaN",
          "Infinity",
          "-0",
          "1E999999999",
          "1E-999999999",
          "99999999999999999999",
          "-99999999999999999999999",
          "0.00000000000000000001",
          "2147483648",
          "-2147483649",
          "9223372036854775808",
          "\u0661\u0662",
          "9999-12-31",
          "+999999999-12-31",
          "-999999999-01-01",
          "0000-00-00",
          "2026-02-30",
          "9999-12",
          "..",
          "/",
          "\\",
          "%",
          "-----BEGIN PUBLIC KEY-----");

  private static final Pattern WORD = Pattern.compile("[\\w.+-]+");
  private static final int MOST_CHANGES = 3;

  private final byte[] good;
  private final Random random;

  Mutator(byte[] good, Random random) {
    this.good = good.clone();
    this.random = random;
  }

  /** The next input. */
  byte[] next() {
    byte[] bytes = good;
    for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
      bytes = random.nextInt(3) == 0 ? ofBytes(bytes) : ofText(bytes);
    }
    return bytes;
  }

  private byte[] ofBytes(byte[] bytes) {
    if (bytes.length == 0) {
      return new byte[] {(byte) random.nextInt()};
    }
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 4));
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(bytes, from);
      case 1 -> joined(bytes, from, new byte[0], to);
      case 2 -> joined(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
      case 3 -> joined(bytes, from, new byte[] {(byte) random.nextInt()}, from + 1);
      default -> {
        byte[] flipped = bytes.clone();
        flipped[from] ^= (byte) (1 << random.nextInt(8));
        yield flipped;
      }
    };
  }

  private static byte[] joined(byte[] bytes, int from, byte[] between, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.writeBytes(between);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  private byte[] ofText(byte[] bytes) {
    // as Latin letters, so that every byte stays what it was
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String bait = latin(BAIT.get(random.nextInt(BAIT.size())));
    List<MatchResult> words = WORD.matcher(text).results().toList();
    int at = random.nextInt(text.length() + 1);
    if (words.isEmpty() || random.nextInt(4) == 0) {
      return bytes(text.substring(0, at) + bait + text.substring(at));
    }
    MatchResult word = words.get(random.nextInt(words.size()));
    MatchResult other = words.get(random.nextInt(words.size()));
    return bytes(
        switch (random.nextInt(4)) {
          case 0 -> text.substring(0, word.start()) + bait + text.substring(word.end());
          case 1 -> text.substring(0, word.start()) + other.group() + text.substring(word.end());
          case 2 -> text.substring(0, word.start()) + text.substring(word.end());
          default -> lines(text);
        });
  }

  /** Two lines change places, or one stands twice. */
  private String lines(String text) {
    String[] lines = text.split("\n", -1);
    int one = random.nextInt(lines.length);
    int other = random.nextInt(lines.length);
    String kept = lines[one];
    lines[one] = lines[other];
    if (random.nextBoolean()) {
      lines[other] = kept;
    }
    return String.join("\n", lines);
  }

  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}
