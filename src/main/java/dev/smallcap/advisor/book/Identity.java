package dev.smallcap.advisor.book;

import dev.smallcap.advisor.rulebook.RuleFiles;
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

/** What the advice of a run rests on: a run goes on only with the same. Immutable. */
record Identity(Map<String, String> values) {
  private static final int BUFFER = 1 << 16;

  /** Changes whenever the same inputs are written otherwise. */
  private static final String FORM = "2";

  /** What is compared, in the order in which one change can bring about another. */
  private static final List<String> NAMES =
      List.of("policy", "day", "market", "clients", "holdings", "format", "words");

  /** Copies the map. */
  Identity {
    values = Map.copyOf(values);
  }

  /**
   * Reads the files through, for their digests.
   *
   * @throws InputException if one cannot be read
   */
  static Identity of(BookRun run) {
    Map<String, String> values = new TreeMap<>();
    values.put("form", FORM);
    values.put("policy", run.policy().fingerprint());
    values.put("day", run.market().asOf().toString());
    values.put("market", run.market().digest());
    values.put("clients", digest(run.clients()));
    values.put("holdings", run.holdings() == null ? "none" : digest(run.holdings()));
    values.put("format", run.format().name());
    values.put("words", run.words() == null ? "none" : run.words().name());
    return new Identity(values);
  }

  private static String digest(Path file) {
    MessageDigest digest = RuleFiles.sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    } catch (IOException e) {
      throw new InputException(
          "The file (" + file + ") cannot be read: " + e.getMessage(), "check its rights.", e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Checks that a run that was stopped rested on the same.
   *
   * @throws InputException otherwise, naming what changed
   */
  void same(Map<String, String> before, Path log) {
    refuseOtherForm(before.get("form"), log);
    for (String name : NAMES) {
      String was = before.get(name);
      String is = values.get(name);
      if (!Objects.equals(was, is)) {
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

  private static void refuseOtherForm(@Nullable String form, Path log) {
    if (!FORM.equals(form)) {
      throw new InputException(
          "The run that is to be resumed was begun in form "
              + form
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
    return text.length() == 64 ? text.substring(0, 12) : text;
  }
}
