package dev.smallcap.advisor.host.bundle;

import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a bundle holds, as it is signed: plain lines, which name the policy and each file with its
 * size and SHA-256. Immutable and thread-safe.
 *
 * @param version the latest version that the policy's parameters name
 * @param fingerprint the policy's fingerprint
 * @param files each file's hash and size, by its path in the folder
 */
record Manifest(String version, String fingerprint, SortedMap<String, Content> files) {
  private static final String FORMAT = "smallcap-advisor bundle 1";
  private static final Pattern HEAD =
      Pattern.compile("version ([0-9.]{1,40})\nfingerprint ([0-9a-f]{64})");
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
   * @throws dev.smallcap.advisor.terms.PolicyException if their parameters cannot be read
   */
  static Manifest of(RuleFiles files) {
    SortedMap<String, Content> contents = new TreeMap<>();
    files
        .texts()
        .forEach(
            (path, text) -> contents.put(path, Content.of(text.getBytes(StandardCharsets.UTF_8))));
    return new Manifest(
        Parameters.parse(files.text("parameters.csv")).latestVersion().toPlainString(),
        files.fingerprint(),
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
    Matcher head = HEAD.matcher(lines.size() < 3 ? "" : String.join("\n", lines.subList(1, 3)));
    if (!format.equals(FORMAT) || !head.matches()) {
      throw new InputException(
          "Its format (" + Arguments.shown(format) + ") is not known here.",
          "it was made by a later version of the library: use that one.");
    }
    SortedMap<String, Content> files = new TreeMap<>();
    for (String line : lines.subList(3, lines.size())) {
      Matcher file = LINE.matcher(line);
      if (!file.matches()) {
        throw new InputException(
            "Its manifest has a line (" + Arguments.shown(line) + ") that names no file.",
            "it was made by a later version of the library: use that one.");
      }
      files.put(file.group(3), new Content(file.group(1), Long.parseLong(file.group(2))));
    }
    Manifest manifest = new Manifest(head.group(1), head.group(2), files);
    if (!Arrays.equals(bytes, manifest.text().getBytes(StandardCharsets.UTF_8))) {
      throw new InputException(
          "Its manifest is not spelt as the command bundle writes it.",
          "it was made by a later version of the library: use that one.");
    }
    return manifest;
  }

  /** The text that is signed. */
  String text() {
    StringBuilder text = new StringBuilder(FORMAT);
    text.append("\nversion ").append(version).append("\nfingerprint ").append(fingerprint);
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
