package dev.smallcap.advisor.files;

import dev.smallcap.advisor.terms.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Reads texts that may be packed by gzip or zip, all in memory. Stateless and thread-safe. */
public final class Packed {
  private Packed() {}

  /**
   * The texts of a file: of a zip archive those that are wanted, otherwise the one.
   *
   * @param wanted by the name of an entry, with forward slashes
   * @throws InputException if the file, or what it unpacks to, is larger than {@link
   *     TextFile#LARGEST}; if it is damaged, encrypted or packed once more; or if a text is not
   *     UTF-8
   */
  public static List<NamedText> read(Path file, Predicate<String> wanted) {
    byte[] bytes = TextFile.bytes(file);
    String name = file.toString();
    return switch (FileKind.of(bytes)) {
      case GZIP -> List.of(new NamedText(name, TextFile.decode(unpacked(bytes, name), name)));
      case ZIP -> Zip.texts(file, wanted);
      default -> List.of(new NamedText(name, TextFile.decode(bytes, name)));
    };
  }

  private static byte[] unpacked(byte[] packed, String name) {
    try (Gunzip gzip = new Gunzip(new ByteArrayInputStream(packed), name)) {
      byte[] bytes = gzip.readNBytes(TextFile.LARGEST + 1);
      if (bytes.length > TextFile.LARGEST) {
        throw tooMuch(name);
      }
      return bytes;
    } catch (IOException e) {
      throw TextStream.unreadable(name, e);
    }
  }

  static InputException tooMuch(String name) {
    return new InputException(
        "The file (" + name + ") unpacks to more than " + TextFile.LARGEST + " bytes.",
        "it is not the file you meant, or it can be split.");
  }

  static InputException damaged(String name, String what, Exception cause) {
    return new InputException(
        "The file (" + name + ") cannot be unpacked: " + what + ".",
        "get it again, or unpack it and name the file that was in it.",
        cause);
  }
}
