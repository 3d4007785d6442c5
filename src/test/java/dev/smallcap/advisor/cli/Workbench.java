package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with good input of one advice, and its command, both to be broken. */
final class Workbench {
  private final Path folder;
  private final Map<String, String> options = new LinkedHashMap<>();
  private final List<String> more = new ArrayList<>();
  private String command = "advise";

  Workbench(Path folder) {
    this.folder = folder;
    for (String file : List.of("client.json", "holdings.csv", "market.csv")) {
      write(file, read(Path.of("src/examples/article", file)));
    }
    option("--client", "client.json");
    option("--holdings", "holdings.csv");
    option("--market", "market.csv");
    options.put("--as-of", "2026-01-26");
  }

  Ran run() {
    List<String> args = new ArrayList<>(List.of(command));
    options.forEach((name, value) -> args.addAll(List.of(name, value)));
    args.addAll(more);
    return Ran.of(args);
  }

  Workbench command(String name) {
    command = name;
    return this;
  }

  /** Points an option at a file of the folder. */
  Workbench option(String name, String file) {
    options.put(name, folder.resolve(file).toString());
    return this;
  }

  Workbench set(String name, String value) {
    options.put(name, value);
    return this;
  }

  /** Declares a phase, with its author and its reason. */
  Workbench declare(String phase) {
    return set("--declare", phase)
        .set("--declared-by", "the committee")
        .set("--declared-because", "house view");
  }

  Workbench without(String... names) {
    List.of(names).forEach(options::remove);
    return this;
  }

  Workbench more(String... args) {
    more.addAll(List.of(args));
    return this;
  }

  Workbench replace(String file, String from, String to) {
    String text = read(folder.resolve(file));
    assertThat(text).contains(from);
    return write(file, text.replace(from, to));
  }

  /** Cuts a file off after some characters. */
  Workbench cut(String file, int length) {
    return write(file, read(folder.resolve(file)).substring(0, length));
  }

  Workbench encode(String file, Charset charset) {
    return write(file, read(folder.resolve(file)).getBytes(charset));
  }

  Workbench write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private Workbench write(String file, byte[] bytes) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.write(folder.resolve(file), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets a file grow to 100 MB without a line break. */
  Workbench huge(String file) {
    try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve(file).toFile(), "rw")) {
      sparse.setLength(100_000_000);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty folder in the folder. */
  Workbench folder(String name) {
    try {
      Files.createDirectories(folder.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy of the rules, to be edited, as the policy. */
  Workbench policyCopy() {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> write(file.toString().replace('\\', '/'), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return option("--policy", "rules");
  }

  Path root() {
    return folder;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
