package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a rules folder, by their path in it. Immutable and thread-safe.
 *
 * @param texts the text of each file, by its path with forward slashes
 */
public record RuleFiles(SortedMap<String, String> texts) {
  /** The most bytes that one file of a policy can have. */
  public static final int LARGEST_FILE = 2 * 1024 * 1024;

  /** The most bytes that the files of a policy can have together. */
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  /** The most files and folders that a policy can have. */
  public static final int MOST_FILES = 1_000;

  private static final String SHIPPED = "/dev/smallcap/advisor/rules/";
  private static final List<String> DECIDING = List.of(".drl", ".csv", ".properties");

  /** What documents or checks the policy and decides nothing. */
  private static final Set<String> BESIDE = Set.of("article.csv", "invariants.csv", "accepted.csv");

  /** Copies the map. */
  public RuleFiles {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  /** The rules folder that this library ships. */
  public static RuleFiles standard() {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String path : shipped("files.index").lines().toList()) {
      texts.put(path, shipped(path));
    }
    return new RuleFiles(texts);
  }

  private static String shipped(String path) {
    try (InputStream in = RuleFiles.class.getResourceAsStream(SHIPPED + path)) {
      if (in == null) {
        throw new PolicyException(
            "The library lacks its rule file (" + path + ").", "it was packed without rules/.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files of a folder: rules, tables, words and documents; hidden files are left out and
   * symbolic links refused.
   *
   * @throws PolicyException if it is no folder, holds no rules, links or more than a policy can
   *     need, or a file cannot be read
   */
  public static RuleFiles of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new PolicyException(
          "The policy (" + folder + ") is not a folder.", "name an edited copy of rules/.");
    }
    SortedMap<String, String> texts;
    try {
      texts = FolderReader.read(folder);
    } catch (IOException e) {
      throw new PolicyException(
          "The policy (" + folder + ") cannot be read: " + e.getMessage(), "check its files.", e);
    }
    if (texts.keySet().stream().noneMatch(name -> name.endsWith(".drl"))) {
      throw new PolicyException(
          "The policy (" + folder + ") holds no rules.", "copy the .drl files of rules/ there.");
    }
    return new RuleFiles(texts);
  }

  /**
   * The text of a file.
   *
   * @throws PolicyException if there is no such file
   */
  public String text(String path) {
    String text = texts.get(path);
    if (text == null) {
      throw new PolicyException(
          "The policy lacks the file (rules/" + path + ").", "copy it from the shipped rules.");
    }
    return text;
  }

  /** The rule files alone, by path. */
  public Map<String, String> rules() {
    SortedMap<String, String> rules = new TreeMap<>(texts);
    rules.keySet().removeIf(name -> !name.endsWith(".drl"));
    return rules;
  }

  /**
   * A fingerprint of everything that decides: rules, parameters, funds and words; documents, the
   * article's statements, invariants and cases do not count. SHA-256, in hexadecimal.
   */
  public String fingerprint() {
    MessageDigest digest = sha256();
    texts.forEach(
        (name, text) -> {
          if (decides(name)) {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
          }
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean decides(String name) {
    return !name.startsWith("cases/")
        && !BESIDE.contains(name)
        && DECIDING.stream().anyMatch(name::endsWith);
  }

  /** SHA-256 of a text, in hexadecimal. */
  public static String digest(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A new SHA-256 digest, which every JDK has. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
