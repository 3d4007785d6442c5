package dev.smallcap.advisor.host.bundle;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads the entries of a file that may be anybody's, in memory: names are checked before contents
 * are read, nothing is inflated, and there is an end to how much is read. Stateless and
 * thread-safe.
 */
final class ZipEntries {
  private static final int MOST_ENTRIES = RuleFiles.MOST_FILES + 4;

  private ZipEntries() {}

  /**
   * The entries of a bundle.
   *
   * @throws InputException if the file is not laid out as bundles are
   */
  static SortedMap<String, byte[]> read(byte[] file) {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    String name = "";
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      EntryNames names = new EntryNames();
      ZipEntry entry;
      while ((entry = in.getNextEntry()) != null) {
        name = entry.getName();
        names.meet(name);
        refuseSize(entry, entries.size() + 1);
        entries.put(name, in.readNBytes(RuleFiles.LARGEST_FILE));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(
          "It is damaged at or after the entry (" + name + "): " + e.getMessage() + ".",
          EntryNames.ANEW,
          e);
    }
    refuseOtherLayout(entries, file);
    return entries;
  }

  private static void refuseSize(ZipEntry entry, int number) {
    String name = entry.getName();
    if (entry.getMethod() != ZipEntry.STORED) {
      throw new InputException(
          "The entry (" + name + ") is compressed, which no bundle's entries are.",
          "it was packed by another program: make it with the command bundle.");
    }
    if (entry.getSize() > RuleFiles.LARGEST_FILE) {
      throw new InputException(
          "The entry ("
              + name
              + ") has "
              + entry.getSize()
              + " bytes, more than "
              + RuleFiles.LARGEST_FILE
              + ".",
          "a policy needs no such file: " + EntryNames.ANEW);
    }
    if (number > MOST_ENTRIES) {
      throw new InputException(
          "It has more than " + MOST_ENTRIES + " entries.",
          "a policy needs fewer files: " + EntryNames.ANEW);
    }
  }

  /** Directory, order, times, what stands between and behind: none of it can say something else. */
  private static void refuseOtherLayout(SortedMap<String, byte[]> entries, byte[] file) {
    if (entries.isEmpty()) {
      throw new InputException("It is no bundle.", "name a file that the command bundle wrote.");
    }
    ZipLayout layout = ZipLayout.of(entries);
    if (!layout.is(file)) {
      throw new InputException(
          "It is not laid out as it was written: it differs " + layout.difference(file) + ".",
          "another program packed or changed it: " + EntryNames.ANEW);
    }
  }
}
