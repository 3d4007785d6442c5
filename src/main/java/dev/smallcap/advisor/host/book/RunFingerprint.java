package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the advice of a run rests on: a run goes on only with the same. Immutable.
 *
 * @param values what it is, by name
 * @param files the inputs, by the names of their digests
 */
record RunFingerprint(Map<String, String> values, Map<String, Path> files) {
  /** Beside the name of an input: how many bytes it has. */
  private static final String BYTES = ".bytes";

  private static final int BUFFER = 1 << 16;

  /** Changes whenever the same inputs are written otherwise. */
  private static final String FORM = "3";

  /** What is compared, in the order in which one change can bring about another. */
  private static final List<String> NAMES =
      List.of("policy", "day", "market", "clients", "holdings", "format", "words");

  /** Said where the rows were sorted, so that a run which goes on sorts them at once. */
  private static final String SORTED = "sorted";

  /** Copies the maps. */
  RunFingerprint {
    values = Map.copyOf(values);
    files = Map.copyOf(files);
  }

  /**
   * Reads the files through, for their digests.
   *
   * @throws InputException if one cannot be read
   */
  static RunFingerprint of(BookRun run) {
    Map<String, String> values = new TreeMap<>();
    Map<String, Path> files = new TreeMap<>();
    files.put("clients", run.clients());
    if (run.holdings() != null) {
      files.put("holdings", run.holdings());
    }
    values.put("form", FORM);
    values.put("policy", run.policy().fingerprint());
    values.put("day", run.market().asOf().toString());
    values.put("market", run.market().digest());
    values.put("holdings", "none");
    files.forEach((name, file) -> digest(name, file, values));
    values.put("format", run.format().name());
    values.put("words", run.words() == null ? "none" : run.words().name());
    return new RunFingerprint(values, files);
  }

  private static void digest(String name, Path file, Map<String, String> values) {
    Read read = read(file, Long.MAX_VALUE);
    values.put(name, read.digest());
    values.put(name + BYTES, Long.toString(read.bytes()));
  }

  private record Read(String digest, long bytes) {}

  private static Read read(Path file, long most) {
    MessageDigest digest = RuleFiles.sha256();
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    try (InputStream in = Files.newInputStream(file)) {
      while (bytes < most) {
        int read = in.read(buffer, 0, (int) Math.min(BUFFER, most - bytes));
        if (read < 0) {
          break;
        }
        digest.update(buffer, 0, read);
        bytes += read;
      }
    } catch (IOException e) {
      throw TextFile.unreadable("file", file, e);
    }
    return new Read(HexFormat.of().formatHex(digest.digest()), bytes);
  }

  /**
   * Checks that a run that was stopped rested on the same, or on less of it where an input was cut
   * off: what was advised from its beginning is then what is advised from the whole.
   *
   * @param cut whether that run found an input to be cut off
   * @throws InputException otherwise, naming what changed
   */
  void same(Map<String, String> before, boolean cut, Path log) {
    for (String name : NAMES) {
      String was = before.get(name);
      String is = values.get(name);
      if (!Objects.equals(was, is) && !(cut && isBeginning(name, was, before.get(name + BYTES)))) {
        throw new InputException(
            "The "
                + said(name)
                + " ("
                + brief(is)
                + ") is not that of the run that is to be resumed ("
                + brief(was)
                + ", by "
                + log
                + ").",
            "resume with what it began with, or begin anew with --force.");
      }
    }
  }

  /** The same, of rows that are sorted. */
  RunFingerprint sorted() {
    Map<String, String> all = new TreeMap<>(values);
    all.put(SORTED, "true");
    return new RunFingerprint(all, files);
  }

  /** Whether values are those of a run whose rows were sorted. */
  static boolean isSorted(Map<String, String> values) {
    return values.containsKey(SORTED);
  }

  /** Whether an input goes on where it was cut off. */
  private boolean isBeginning(String name, @Nullable String digest, @Nullable String bytes) {
    Path file = files.get(name);
    if (file == null || digest == null || bytes == null || !bytes.matches("\\d{1,18}")) {
      return false;
    }
    long length = Long.parseLong(bytes);
    return read(file, length).equals(new Read(digest, length));
  }

  /**
   * Refuses a run that was begun in another form.
   *
   * @throws InputException naming both
   */
  static void refuseOtherForm(@Nullable String form, Path log) {
    if (!FORM.equals(form)) {
      throw new InputException(
          "The run that is to be resumed was begun in form "
              + brief(form)
              + " (by "
              + log
              + "), this version of the library writes form "
              + FORM
              + ".",
          "resume with the version that began it, or begin anew with --force: ids of advice differ"
              + " between the two.");
    }
  }

  private static String said(String name) {
    return switch (name) {
      case "clients", "holdings" -> "content of the " + name;
      default -> name;
    };
  }

  private static String brief(@Nullable String value) {
    String text = String.valueOf(value);
    return Arguments.shown(text.length() == 64 ? text.substring(0, 12) : text);
  }
}
