package dev.smallcap.advisor.files.layout;

import dev.smallcap.advisor.files.FileKind;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text in whatever encoding an export has. Immutable and thread-safe.
 *
 * @param text the text, without a byte order mark
 * @param encoding the charset it was read in, as people know it
 */
public record Encoded(String text, String encoding) {
  private static final Map<FileKind, String> CHARSETS =
      Map.of(
          FileKind.UTF_8,
          "UTF-8",
          FileKind.UTF_16LE,
          "UTF-16LE",
          FileKind.UTF_16BE,
          "UTF-16BE",
          FileKind.CP949,
          "x-windows-949");

  /**
   * Reads a file.
   *
   * @param encoding the charset, or null where it is to be found out: UTF-8, UTF-16 or CP949
   * @throws InputException if it cannot be read, is too large, or is no text in any of these
   */
  public static Encoded read(Path file, @Nullable String encoding) {
    return of(TextFile.bytes(file), file.toString(), encoding);
  }

  /**
   * Reads bytes.
   *
   * @param name what to call them in messages
   * @param encoding the charset, or null where it is to be found out
   * @throws InputException if they are no text in it
   */
  public static Encoded of(byte[] bytes, String name, @Nullable String encoding) {
    FileKind kind = FileKind.of(bytes);
    String charset = CHARSETS.get(kind);
    if (charset == null && (encoding == null || kind != FileKind.OTHER)) {
      throw new InputException(
          "The file (" + name + ") " + kind.what() + ".",
          kind == FileKind.OTHER
              ? "say its encoding with --encoding, such as windows-1252 where a Western Windows"
                  + " wrote it."
              : kind.wayOut());
    }
    String read = encoding == null ? charset : encoding;
    String text = read == null ? null : decoded(bytes, charset(read));
    if (text == null || text.indexOf('\0') >= 0) {
      throw new InputException(
          "The file (" + name + ") is no text in " + read + ".",
          "say its encoding with --encoding, or save it as CSV UTF-8.");
    }
    return new Encoded(TextFile.unmarked(text), shown(kind, encoding));
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InputException(
          "The encoding (" + Arguments.shown(name) + ") is not known here.",
          "write one like UTF-8, UTF-16, MS949 or windows-1252.",
          e);
    }
  }

  /** A charset as people know it. */
  private static String shown(FileKind kind, @Nullable String encoding) {
    if (encoding != null) {
      return encoding;
    }
    return switch (kind) {
      case UTF_16LE, UTF_16BE -> "UTF-16";
      case CP949 -> "CP949";
      default -> "UTF-8";
    };
  }

  private static @Nullable String decoded(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
