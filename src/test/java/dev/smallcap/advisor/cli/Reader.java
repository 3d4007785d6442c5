package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.files.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/** Something that reads what others wrote. */
final class Reader {
  private final String name;
  private final byte[] good;
  private final int share;
  private final boolean log;
  private final Function<byte[], String> read;

  private Reader(String name, byte[] good, int share, boolean log, Function<byte[], String> read) {
    this.name = name;
    this.good = good.clone();
    this.share = share;
    this.log = log;
    this.read = read;
  }

  /** One of a text. */
  static Reader ofText(String name, String good, Function<String, ?> read) {
    return new Reader(
        name,
        good.getBytes(StandardCharsets.UTF_8),
        100,
        false,
        bytes -> {
          Object shown = read.apply(TextFile.decode(bytes, name));
          return shown instanceof String text ? text : "";
        });
  }

  /** One of a file, which is written before. */
  static Reader ofFile(String name, Path file, byte[] good, Consumer<Path> read) {
    return new Reader(
        name,
        good,
        100,
        false,
        bytes -> {
          try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          read.accept(file);
          return "";
        });
  }

  /** The same, for a reader that takes long. */
  Reader share(int other) {
    return new Reader(name, good, other, log, read);
  }

  /** The same, which may also refuse by a {@code LogException}. */
  Reader ofLog() {
    return new Reader(name, good, share, true, read);
  }

  /** What it reads. */
  String name() {
    return name;
  }

  /** An input that it takes. */
  byte[] good() {
    return good.clone();
  }

  /** How many inputs it gets where the quickest gets a hundred. */
  int share() {
    return share;
  }

  /** Whether it may also refuse by a {@code LogException}. */
  boolean log() {
    return log;
  }

  /** Reads bytes, and gives the text that is shown of them; throws where it refuses them. */
  Function<byte[], String> read() {
    return read;
  }

  @Override
  public String toString() {
    return name;
  }
}
