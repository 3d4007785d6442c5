package dev.smallcap.advisor.host.bundle;

import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle holds, as it is signed: plain lines, which name the policy and each file with its
 * size and SHA-256. Immutable and thread-safe.
 *
 * @param version the latest version that the policy's parameters name
 * @param fingerprint the policy's fingerprint
 * @param release who wrote it, and on what, or null where it is not said
 * @param files each file's hash and size, by its path in the folder
 */
record Manifest(
    String version,
    String fingerprint,
    @Nullable Release release,
    SortedMap<String, Content> files) {
  private static final String PLAIN = "smallcap-advisor bundle 1";
  private static final String RELEASED = "smallcap-advisor bundle 2";
  private static final Pattern HEAD =
      Pattern.compile("version ([0-9.]{1,40})\nfingerprint ([0-9a-f]{64})");
  private static final Pattern RELEASE =
      Pattern.compile(
          "written (\\d{4}-\\d{2}-\\d{2})\nauthor (\\P{Cntrl}+)\n"
              + "certificate ([0-9a-f]{64})\ncoverage (\\d{1,3})");
  private static final int HEAD_LINES = 3;
  private static final int RELEASE_LINES = 4;
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) ([0-9]{1,9}) (\\P{Cntrl}+)");

  /**
   * What a file holds.
   *
   * @param sha256 in hexadecimal
   * @param size in bytes
   */
  record Content(String sha256, long size) {
    static Content of(byte[] bytes) {
      return new Content(HexFormat.of().formatHex(RuleFiles.sha256().digest(bytes)), bytes.length);
    }
  }

  /** Copies the map. */
  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * The manifest of a policy's files.
   *
   * @param release who wrote them, and on what, or null
   * @throws dev.smallcap.advisor.terms.PolicyException if their parameters cannot be read
   */
  static Manifest of(RuleFiles files, @Nullable Release release) {
    SortedMap<String, Content> contents = new TreeMap<>();
    files
        .texts()
        .forEach(
            (path, text) -> contents.put(path, Content.of(text.getBytes(StandardCharsets.UTF_8))));
    return new Manifest(
        Parameters.parse(files.text("parameters.csv")).latestVersion().toPlainString(),
        files.fingerprint(),
        release,
        contents);
  }

  /**
   * Reads a manifest.
   *
   * @throws InputException if this version of the library did not write it
   */
  static Manifest parse(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    String format = lines.isEmpty() ? "" : lines.get(0);
    boolean released = format.equals(RELEASED);
    int first = HEAD_LINES + (released ? RELEASE_LINES : 0);
    Matcher head = HEAD.matcher(joined(lines, 1, HEAD_LINES));
    Matcher release = RELEASE.matcher(joined(lines, HEAD_LINES, first));
    if ((!released && !format.equals(PLAIN))
        || !head.matches()
        || (released && !release.matches())) {
      throw new InputException(
          "Its format (" + Arguments.shown(format) + ") is not known here.",
          "it was made by a later version of the library: use that one.");
    }
    SortedMap<String, Content> files = new TreeMap<>();
    for (String line : lines.subList(first, lines.size())) {
      Matcher file = LINE.matcher(line);
      if (!file.matches()) {
        throw new InputException(
            "Its manifest has a line (" + Arguments.shown(line) + ") that names no file.",
            "it was made by a later version of the library: use that one.");
      }
      files.put(file.group(3), new Content(file.group(1), Long.parseLong(file.group(2))));
    }
    Manifest manifest =
        new Manifest(head.group(1), head.group(2), released ? release(release) : null, files);
    if (!Arrays.equals(bytes, manifest.text().getBytes(StandardCharsets.UTF_8))) {
      throw new InputException(
          "Its manifest is not spelt as the command bundle writes it.",
          "it was made by a later version of the library: use that one.");
    }
    return manifest;
  }

  /** Some of the lines; empty where there are fewer. */
  private static String joined(List<String> lines, int from, int to) {
    return lines.size() < to ? "" : String.join("\n", lines.subList(from, to));
  }

  private static Release release(Matcher form) {
    try {
      return new Release(
          form.group(2),
          LocalDate.parse(form.group(1)),
          form.group(3),
          Integer.parseInt(form.group(4)));
    } catch (DateTimeParseException e) {
      throw new InputException(
          "Its manifest has a day (" + form.group(1) + ") that no calendar has.",
          EntryNames.ANEW,
          e);
    }
  }

  /** The text that is signed. */
  String text() {
    StringBuilder text = new StringBuilder(release == null ? PLAIN : RELEASED);
    text.append("\nversion ").append(version).append("\nfingerprint ").append(fingerprint);
    if (release != null) {
      text.append("\nwritten ").append(release.writtenOn());
      text.append("\nauthor ").append(release.author());
      text.append("\ncertificate ").append(release.certificate());
      text.append("\ncoverage ").append(release.coverage());
    }
    files.forEach(
        (path, content) ->
            text.append('\n')
                .append(content.sha256())
                .append(' ')
                .append(content.size())
                .append(' ')
                .append(path));
    return text.append('\n').toString();
  }
}
