package dev.smallcap.advisor.files;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads the texts of a zip archive in memory. One archive, once. */
final class Zip {
  private static final int MOST = 1_000;

  private final String file;
  private final List<NamedText> texts = new ArrayList<>();
  private int bytes;

  private Zip(String file) {
    this.file = file;
  }

  /**
   * The texts that are wanted, in the order of the archive.
   *
   * @throws InputException if it is damaged, encrypted, too large, or holds another archive
   */
  static List<NamedText> texts(Path file, Predicate<String> wanted) {
    if (!file.getFileSystem().equals(FileSystems.getDefault())) {
      throw TextFile.refused(file.toString(), FileKind.ZIP);
    }
    Zip zip = new Zip(file.toString());
    // A name that is not marked as UTF-8 is in the encoding of whoever packed it.
    try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
      if (archive.size() > MOST) {
        throw new InputException(
            "The file (" + zip.file + ") holds more than " + MOST + " files.",
            "it is not the file you meant.");
      }
      for (ZipEntry entry : Collections.list(archive.entries())) {
        if (!entry.isDirectory()) {
          zip.refuseArchive(entry.getName());
          if (wanted.test(entry.getName())) {
            zip.read(archive, entry);
          }
        }
      }
    } catch (IOException e) {
      throw Packed.damaged(
          zip.file, "it is damaged, encrypted or packed otherwise than zip usually is", e);
    }
    return zip.texts;
  }

  private void refuseArchive(String name) {
    if (name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|gz|tgz|tar|7z|rar|bz2|xz)")) {
      throw new InputException(
          "The file (" + file + ") holds another archive (" + Arguments.shown(name) + ").",
          "unpack it, and name the file that was in it.");
    }
  }

  private void read(ZipFile archive, ZipEntry entry) throws IOException {
    byte[] read;
    try (InputStream in = archive.getInputStream(entry)) {
      read = in.readNBytes(TextFile.LARGEST - bytes + 1);
    }
    bytes += read.length;
    if (bytes > TextFile.LARGEST) {
      throw Packed.tooMuch(file);
    }
    CRC32 sum = new CRC32();
    sum.update(read);
    if (sum.getValue() != entry.getCrc()) {
      throw new IOException("checksum");
    }
    String name = file + " (" + Arguments.shown(entry.getName()) + ")";
    texts.add(new NamedText(name, TextFile.decode(read, name)));
  }
}
