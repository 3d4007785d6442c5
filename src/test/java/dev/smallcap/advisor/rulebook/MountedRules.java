package dev.smallcap.advisor.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Rules as the kubelet lays out a ConfigMap or projected volume, and exchanges it. */
public final class MountedRules {
  private final Path folder;
  private int stamp;

  private MountedRules(Path folder) {
    this.folder = folder;
  }

  /** Mounts files. */
  public static MountedRules in(Path folder, RuleFiles files) {
    MountedRules mount = new MountedRules(folder);
    try {
      Files.createDirectories(folder);
      mount.exchange(files);
      for (String path : new TreeSet<>(files.texts().keySet())) {
        Path link = folder.resolve(path.split("/", -1)[0]);
        if (!Files.exists(link)) {
          Files.createSymbolicLink(link, Path.of("..data").resolve(link.getFileName()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return mount;
  }

  /** Files with other texts, by path and text in turn. */
  public static RuleFiles edited(RuleFiles files, String... edits) {
    SortedMap<String, String> texts = new TreeMap<>(files.texts());
    for (int i = 0; i < edits.length; i += 2) {
      texts.put(edits[i], edits[i + 1]);
    }
    return new RuleFiles(texts);
  }

  /** The folder that a host names. */
  public Path folder() {
    return folder;
  }

  /**
   * Writes files into a folder of their own, then has the one link name it, then removes the old.
   */
  public void exchange(RuleFiles files) {
    try {
      Path fresh = folder.resolve("..2026_01_16_10_00_" + stamp++);
      for (Map.Entry<String, String> file : files.texts().entrySet()) {
        Path path = fresh.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      Path data = folder.resolve("..data");
      Path before = Files.exists(data) ? data.toRealPath() : null;
      Path half = folder.resolve("..data_tmp");
      Files.createSymbolicLink(half, fresh.getFileName());
      Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
      if (before != null) {
        delete(before);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path old) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(old)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
