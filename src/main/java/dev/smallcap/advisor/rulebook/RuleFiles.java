package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.terms.FileFailure;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a rules folder, by their path in it; equal where their texts are. Immutable and
 * thread-safe.
 *
 * @param texts the text of each file that is a policy's, by its path with forward slashes; every
 *     line ends with a line feed, whatever the system that wrote it
 * @param strangers what else lies in the folder: paths of files, and of folders that hold nothing
 *     of a policy, which end with a slash; nothing of them is read
 */
public record RuleFiles(SortedMap<String, String> texts, SortedSet<String> strangers) {
  /** The most bytes that one file of a policy can have. */
  public static final int LARGEST_FILE = 2 * 1024 * 1024;

  /** The most bytes that the files of a policy can have together. */
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  /** The most files and folders that a policy can have. */
  public static final int MOST_FILES = 1_000;

  private static final String SHIPPED = "/dev/smallcap/advisor/rules/";

  private static final MadeOnce<RuleFiles> SHIPPED_FILES = new MadeOnce<>(RuleFiles::readShipped);

  /** Copies both, and leaves out of the texts what is none of a policy's. */
  public RuleFiles {
    SortedMap<String, String> own = new TreeMap<>();
    List<String> others = new ArrayList<>(strangers);
    texts.forEach(
        (path, text) -> {
          if (Belonging.belongs(path)) {
            own.put(path, lines(text));
          } else {
            others.add(path);
          }
        });
    texts = Collections.unmodifiableSortedMap(own);
    strangers = Collections.unmodifiableSortedSet(Belonging.named(others, own.keySet()));
  }

  /** Files by their path; those that are none of a policy's are its strangers. */
  public RuleFiles(SortedMap<String, String> texts) {
    this(texts, Collections.emptySortedSet());
  }

  private static String lines(String text) {
    String unmarked = TextFile.unmarked(text);
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * The rules folder that this library ships, read once.
   *
   * @throws PolicyException if this copy of the library is damaged
   */
  public static RuleFiles standard() {
    return SHIPPED_FILES.get();
  }

  private static RuleFiles readShipped() {
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
   * The files of a folder: rules, tables, words, cases and documents. Symbolic links are refused
   * but for those by which Kubernetes mounts files, as long as they stay in the folder.
   *
   * @throws PolicyException if it is no folder, holds no rules, links or more than a policy can
   *     need, or a file cannot be read
   */
  public static RuleFiles of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new PolicyException(
          "The policy (" + folder + ") is not a folder.", "name an edited copy of rules/.");
    }
    RuleFiles files;
    try {
      files = FolderReader.read(folder);
    } catch (IOException e) {
      throw new PolicyException(
          "The policy (" + folder + ") cannot be read: " + FileFailure.of(e),
          "check its files.",
          e);
    }
    if (files.texts().keySet().stream().noneMatch(name -> name.endsWith(".drl"))) {
      throw new PolicyException(
          "The policy (" + folder + ") holds no rules.", "copy the .drl files of rules/ there.");
    }
    return files;
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
   * A fingerprint of everything that decides: rules, parameters, the matrix, funds, release days,
   * closed days and words. Documents, the article's statements, the facts behind evidence,
   * invariants and cases do not count. Nor do line ends, a byte order mark or a missing end of the
   * last line. SHA-256, in hexadecimal.
   */
  public String fingerprint() {
    MessageDigest digest = sha256();
    texts.forEach(
        (name, text) -> {
          if (Belonging.decides(name)) {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(ended(text).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
          }
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String ended(String text) {
    return text.endsWith("\n") ? text : text + "\n";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleFiles files && texts.equals(files.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
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
