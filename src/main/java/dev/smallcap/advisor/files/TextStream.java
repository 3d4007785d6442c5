package dev.smallcap.advisor.files;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A text file of any length, read once from its beginning: UTF-8 and nothing else, and unpacked on
 * the way where its first bytes are those of gzip. Not thread-safe; closed after use.
 */
public final class TextStream implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;
  private static final char MARK = '\uFEFF';

  private final String file;
  private final CountingInputStream counted;
  private final BufferedReader reader;
  private final char[] buffer = new char[BUFFER];
  private int next;
  private int filled;

  private TextStream(String file, CountingInputStream counted, BufferedReader reader) {
    this.file = file;
    this.counted = counted;
    this.reader = reader;
  }

  /**
   * Opens a file.
   *
   * @throws InputException if it cannot be read, or is no text, which says what it is instead
   */
  public static TextStream open(Path path) {
    String file = path.toString();
    if (!Files.isRegularFile(path)) {
      throw new InputException("The path (" + path + ") is not a file.", "name a single file.");
    }
    CountingInputStream counted = null;
    try {
      counted = new CountingInputStream(Files.newInputStream(path));
      BufferedInputStream bytes = new BufferedInputStream(unpacked(counted, file), BUFFER);
      refuseOther(bytes, file);
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), BUFFER);
      TextStream stream = new TextStream(file, counted, reader);
      stream.skipMark();
      return stream;
    } catch (IOException | InputException e) {
      close(counted);
      throw e instanceof InputException refused ? refused : unreadable(file, e);
    }
  }

  private static InputStream unpacked(InputStream in, String file) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, BUFFER);
    bytes.mark(2);
    boolean packed = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
    bytes.reset();
    return new BlankRun(packed ? new Gunzip(bytes, file) : bytes, file);
  }

  /** Refuses what is no text by its beginning, of which nothing is taken. */
  private static void refuseOther(BufferedInputStream bytes, String file) throws IOException {
    bytes.mark(BUFFER);
    FileKind kind = FileKind.of(bytes.readNBytes(BUFFER));
    bytes.reset();
    if (kind != FileKind.UTF_8) {
      throw TextFile.refused(file, kind);
    }
  }

  private void skipMark() throws IOException {
    if (peek() == MARK) {
      reader.skip(1);
    }
  }

  private int peek() throws IOException {
    reader.mark(1);
    int first = reader.read();
    reader.reset();
    return first;
  }

  /** Whether the text begins with a character. */
  public boolean startsWith(char first) {
    try {
      return peek() == first;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** The file, for messages. */
  public String file() {
    return file;
  }

  /** How many bytes of the file were read, packed as they are. */
  public long bytes() {
    return counted.bytes();
  }

  /**
   * The next line without its line feed, or null where there is none.
   *
   * @throws InputException if it is longer than {@link TextFile#LARGEST} characters, or the file
   *     cannot be read
   */
  public @Nullable String line() {
    StringBuilder line = new StringBuilder();
    try {
      while (true) {
        if (next == filled) {
          next = 0;
          filled = Math.max(0, reader.read(buffer));
          if (filled == 0) {
            return line.length() == 0 ? null : line.toString();
          }
        }
        int end = next;
        while (end < filled && buffer[end] != '\n') {
          end++;
        }
        line.append(buffer, next, end - next);
        next = Math.min(end + 1, filled);
        if (line.length() > TextFile.LARGEST) {
          throw new InputException(
              "A line of " + file + " has more than " + TextFile.LARGEST + " characters.",
              "it is not the file you meant.");
        }
        if (end < filled) {
          return line.toString();
        }
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  public Reader reader() {
    return reader;
  }

  /** A file that cannot be read to its end. */
  public static InputException unreadable(String file, Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return new InputException(
            "The file (" + file + ") is not UTF-8 text.", "save it again with encoding UTF-8.", e);
      }
      if (cause instanceof ZipException) {
        return new InputException(
            "The file (" + file + ") is damaged: " + cause.getMessage() + ".", "get it again.", e);
      }
      if (cause instanceof EOFException) {
        return new InputException(
            "The file (" + file + ") was cut off: " + cause.getMessage() + ".",
            "get it again, whole.",
            e);
      }
    }
    return new InputException(
        "The file ("
            + file
            + ") cannot be read: "
            + Arguments.shown(String.valueOf(e.getMessage())),
        "it was cut off, or its rights do not allow it.",
        e);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static void close(@Nullable InputStream file) {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      // the file could not be read, which is what is told
    }
  }
}
