package dev.smallcap.advisor.files;

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
   * The text of a file.
   *
   * @throws InputException if it is missing, no regular file, larger than {@link #LARGEST}, not
   *     UTF-8, or starts with a byte order mark
   */
  public static String read(Path file) {
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
      return decode(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new InputException(
          "The file (" + file + ") cannot be read: " + e.getMessage(), "check its rights.", e);
    }
  }

  /**
   * Bytes as UTF-8 text.
   *
   * @param name what the bytes are, for the message
   * @throws InputException if they are not UTF-8, hold a NUL, or start with a byte order mark
   */
  public static String decode(byte[] bytes, String name) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InputException(
          "The file (" + name + ") is not UTF-8 text.", "save it again with encoding UTF-8.", e);
    }
    if (text.startsWith("\uFEFF")) {
      throw new InputException(
          "The file (" + name + ") starts with a byte order mark.",
          "save it again as UTF-8 without a byte order mark (BOM).");
    }
    if (text.indexOf('\0') >= 0) {
      throw new InputException(
          "The file (" + name + ") holds a NUL character.", "it is not a text file.");
    }
    return text;
  }
}
