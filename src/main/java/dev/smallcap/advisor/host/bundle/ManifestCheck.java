package dev.smallcap.advisor.host.bundle;

import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares the files of a bundle with its manifest. Stateless and thread-safe. */
final class ManifestCheck {
  private ManifestCheck() {}

  /**
   * Does nothing where they are the same.
   *
   * @param files the files' bytes, by path in the folder
   * @throws InputException otherwise, naming each file that differs
   */
  static void check(Manifest manifest, SortedMap<String, byte[]> files) {
    SortedMap<String, Manifest.Content> added = new TreeMap<>();
    files.forEach((path, bytes) -> added.put(path, Manifest.Content.of(bytes)));
    SortedMap<String, Manifest.Content> gone = new TreeMap<>(manifest.files());
    gone.entrySet().removeIf(entry -> entry.getValue().equals(added.get(entry.getKey())));
    added.entrySet().removeIf(e -> e.getValue().equals(manifest.files().get(e.getKey())));
    List<String> told = new ArrayList<>();
    gone.forEach((path, content) -> told.add(told(path, content, added)));
    added.keySet().removeIf(path -> gone.containsKey(path) || isRenamed(path, gone, added));
    added.keySet().forEach(path -> told.add("(" + path + ") was added"));
    if (!told.isEmpty()) {
      throw new InputException(
          "Its files are not those that were signed: " + String.join("; ", told) + ".",
          EntryNames.ANEW);
    }
  }

  private static String told(
      String path, Manifest.Content content, Map<String, Manifest.Content> added) {
    if (added.containsKey(path)) {
      return "(" + path + ") was changed";
    }
    return added.entrySet().stream()
        .filter(other -> other.getValue().equals(content))
        .findFirst()
        .map(other -> "(" + path + ") was renamed to (" + other.getKey() + ")")
        .orElse("(" + path + ") was removed");
  }

  private static boolean isRenamed(
      String path, Map<String, Manifest.Content> gone, Map<String, Manifest.Content> added) {
    return gone.containsValue(added.get(path));
  }
}
