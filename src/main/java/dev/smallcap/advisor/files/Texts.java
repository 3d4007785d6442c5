package dev.smallcap.advisor.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the encoding of a text by its first bytes. Stateless and thread-safe. */
final class Texts {
  static final String SAVE = "save it again with encoding UTF-8.";

  /** What Java calls CP949; a runtime without the module jdk.charsets does not have it. */
  private static final String KOREAN = "x-windows-949";

  private static final int SOME = 8_192;
  private static final int MOST_OTHERS = 10;
  private static final int SHARE = 3;

  private Texts() {}

  /** Whether bytes are UTF-8, of which the last character may be cut off. */
  static boolean isUtf8(byte[] bytes) {
    return decoded(StandardCharsets.UTF_8, bytes) != null;
  }

  /** UTF-16 or UTF-32 with its mark, UTF-16 also without; otherwise null. */
  static @Nullable FileKind wide(byte[] bytes) {
    if (starts(bytes, 0xff, 0xfe, 0, 0) || starts(bytes, 0, 0, 0xfe, 0xff)) {
      return FileKind.UTF_32;
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return FileKind.UTF_16LE;
    }
    if (starts(bytes, 0xfe, 0xff)) {
      return FileKind.UTF_16BE;
    }
    int even = nuls(bytes, 0);
    int odd = nuls(bytes, 1);
    boolean many = even + odd > 1 && (even + odd) * SHARE > Math.min(SOME, bytes.length) / 2;
    if (!many || (even > 0 && odd > 0)) {
      return null;
    }
    return odd > 0 ? FileKind.UTF_16LE : FileKind.UTF_16BE;
  }

  private static int nuls(byte[] bytes, int from) {
    int nuls = 0;
    for (int i = from; i < Math.min(SOME, bytes.length); i += 2) {
      nuls += bytes[i] == 0 ? 1 : 0;
    }
    return nuls;
  }

  /** Whether bytes can be read as CP949, and what is not ASCII is Korean but for a tenth. */
  static boolean isKorean(byte[] bytes) {
    String text = Charset.isSupported(KOREAN) ? decoded(Charset.forName(KOREAN), bytes) : null;
    if (text == null) {
      return false;
    }
    long foreign = text.chars().filter(letter -> letter >= 0x80).count();
    long korean = text.chars().filter(letter -> letter >= '\uac00' && letter <= '\ud7a3').count();
    return korean > 0 && (foreign - korean) * MOST_OTHERS <= foreign;
  }

  /** The first byte that is not UTF-8, in hexadecimal, with its line; empty where there is none. */
  static String firstFault(byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    if (!StandardCharsets.UTF_8.newDecoder().decode(rest, text, true).isError()) {
      return "";
    }
    long line = 1 + text.flip().chars().filter(letter -> letter == '\n').count();
    return String.format(Locale.ROOT, "see the byte %02X in line %d", rest.get(), line);
  }

  private static @Nullable String decoded(Charset charset, byte[] bytes) {
    CharsetDecoder decoder = charset.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    boolean faulty = decoder.decode(ByteBuffer.wrap(bytes), text, false).isError();
    return faulty ? null : text.flip().toString();
  }

  /** Whether a text of ASCII stands among bytes. */
  static boolean holds(byte[] bytes, String wanted) {
    byte[] part = wanted.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether bytes start with these. */
  static boolean starts(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
