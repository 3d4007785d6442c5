package dev.smallcap.advisor.layout;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.terms.Checks;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text in whatever encoding an export has. Immutable and thread-safe.
 *
 * @param text the text, without a byte order mark
 * @param encoding the charset it was read in, as people know it
 */
public record Encoded(String text, String encoding) {
  /** The charset that Korean systems call CP949. */
  private static final String KOREAN = "MS949";

  private static final char MARK = '\uFEFF';
  private static final Pattern USUAL_KOREAN =
      Pattern.compile(
          "[\\x00-\\x7F\\u00B7\\uAC00-\\uD7A3\\u2010-\\u203B\\u20A9\\u2190-\\u25FF\\u3000-\\u33FF\\uFF01-\\uFFE6]");
  private static final int SAMPLE = 4_096;

  /**
   * Reads a file.
   *
   * @param encoding the charset, or null where it is to be found out: UTF-8, UTF-16 or CP949
   * @throws InputException if it cannot be read, is too large, or is no text in any of these
   */
  public static Encoded read(Path file, @Nullable String encoding) {
    if (!Files.isRegularFile(file)) {
      throw new InputException(
          "The file (" + file + ") does not exist, or is no file.", "check the path.");
    }
    try {
      long size = Files.size(file);
      if (size > TextFile.LARGEST) {
        throw new InputException(
            "The file (" + file + ") has " + size + " bytes, more than " + TextFile.LARGEST + ".",
            "it is not the file you meant.");
      }
      return of(Files.readAllBytes(file), file.toString(), encoding);
    } catch (IOException e) {
      throw new InputException(
          "The file (" + file + ") cannot be read: " + Checks.shown(String.valueOf(e.getMessage())),
          "check its rights.",
          e);
    }
  }

  /**
   * Reads bytes.
   *
   * @param name what to call them in messages
   * @param encoding the charset, or null where it is to be found out
   * @throws InputException if they are no text in it
   */
  public static Encoded of(byte[] bytes, String name, @Nullable String encoding) {
    refuseSpreadsheet(bytes, name);
    Encoded read = encoding == null ? found(bytes) : in(bytes, Charset.forName(encoding), encoding);
    if (read == null || read.text.indexOf('\0') >= 0) {
      throw new InputException(
          "The file ("
              + name
              + ") is no text in "
              + (encoding == null ? "UTF-8, UTF-16 or CP949." : encoding + "."),
          "say its encoding with --encoding, or save it as CSV UTF-8.");
    }
    return read;
  }

  private static void refuseSpreadsheet(byte[] bytes, String name) {
    boolean newer = begins(bytes, 'P', 'K', 3, 4);
    if (newer || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new InputException(
          "The file ("
              + name
              + ") is "
              + (newer ? "an Excel file (.xlsx) or another archive." : "an Excel file (.xls)."),
          "open it and save the sheet as CSV UTF-8.");
    }
  }

  private static boolean begins(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Encoded found(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return in(bytes, StandardCharsets.UTF_16, "UTF-16");
    }
    int[] zeros = zeros(bytes);
    int seen = Math.min(SAMPLE, bytes.length) / 4;
    if (zeros[1] > seen && zeros[0] == 0) {
      return in(bytes, StandardCharsets.UTF_16LE, "UTF-16");
    }
    if (zeros[0] > seen && zeros[1] == 0) {
      return in(bytes, StandardCharsets.UTF_16BE, "UTF-16");
    }
    Encoded plain = in(bytes, StandardCharsets.UTF_8, "UTF-8");
    return plain == null ? korean(bytes) : plain;
  }

  /** How many of the first bytes are zero, at even and at odd places. */
  private static int[] zeros(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < Math.min(SAMPLE, bytes.length); i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** Text in CP949: most bytes could be that, so it has to look Korean throughout. */
  private static @Nullable Encoded korean(byte[] bytes) {
    if (!Charset.isSupported(KOREAN)) {
      return null;
    }
    Encoded read = in(bytes, Charset.forName(KOREAN), "CP949");
    return read != null && USUAL_KOREAN.matcher(read.text).replaceAll("").isEmpty() ? read : null;
  }

  private static @Nullable Encoded in(byte[] bytes, Charset charset, String name) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      int start = !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
      return new Encoded(text.substring(start), name);
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
