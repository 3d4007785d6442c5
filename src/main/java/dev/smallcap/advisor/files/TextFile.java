package dev.smallcap.advisor.files;

import dev.smallcap.advisor.terms.FileFailure;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text files as UTF-8 and nothing else. Stateless and thread-safe. */
public final class TextFile {
  /** The largest file that is read, in bytes. */
  public static final int LARGEST = 16 * 1024 * 1024;

  private TextFile() {}

  /**
   * The text of a file, without its byte order mark.
   *
   * @throws InputException if it is missing, no regular file, larger than {@link #LARGEST}, or not
   *     UTF-8
   */
  public static String read(Path file) {
    return decode(bytes(file), file.toString());
  }

  /**
   * The bytes of a file.
   *
   * @throws InputException if it is missing, no regular file, or larger than {@link #LARGEST}
   */
  public static byte[] bytes(Path file) {
    if (!Files.exists(file)) {
      throw new InputException("The file (" + file + ") does not exist.", "check the path.");
    }
    if (!Files.isRegularFile(file)) {
      throw new InputException("The path (" + file + ") is not a file.", "name a single file.");
    }
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        throw new InputException(
            "The file (" + file + ") has " + size + " bytes, more than " + LARGEST + ".",
            "it is not the file you meant, or it can be split.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable("file", file, e);
    }
  }

  /**
   * Bytes as UTF-8 text, without its byte order mark.
   *
   * @param name what the bytes are, for the message
   * @throws InputException if they are not UTF-8, which says what they are instead, or hold a NUL
   */
  public static String decode(byte[] bytes, String name) {
    FileKind kind = FileKind.of(bytes);
    if (kind == FileKind.OTHER) {
      throw new InputException(
          "The file (" + name + ") " + kind.what() + ": " + Texts.firstFault(bytes) + ".",
          kind.wayOut());
    }
    if (kind != FileKind.UTF_8) {
      throw refused(name, kind);
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InputException(
          "The file (" + name + ") ends within a letter of UTF-8.",
          "it was cut off: get it again.",
          e);
    }
    if (text.indexOf('\0') >= 0) {
      throw new InputException(
          "The file (" + name + ") holds a NUL character.", "it is not a text file.");
    }
    return unmarked(text);
  }

  /** The refusal of a file or a folder, by what it is called, that the system does not let read. */
  public static InputException unreadable(String what, Path path, IOException e) {
    return new InputException(
        "The " + what + " (" + path + ") cannot be read: " + FileFailure.of(e),
        "check its rights.",
        e);
  }

  /** A text without the byte order mark that it may begin with. */
  public static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  static InputException refused(String name, FileKind kind) {
    return new InputException("The file (" + name + ") " + kind.what() + ".", kind.wayOut());
  }
}
