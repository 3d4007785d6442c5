package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a policy as a revision holds them, read as the bytes that were committed: no filter
 * and no attribute changes them, no link and no submodule is followed, and there is an end to how
 * much is read. One use.
 */
final class GitTree {
  private static final Pattern ENTRY =
      Pattern.compile(
          "([0-7]{6}) [a-z]+ ([0-9a-f]{40,64}) +(-|BAD|\\d{1,18})\\t(.+)", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("[0-9a-f]{40,64}");
  private static final String LINK = "120000";
  private static final String MODULE = "160000";
  private static final int DEEPEST = 4;
  private static final long MISSING = -1;

  private final String name;
  private final Path folder;
  private final SortedMap<String, Blob> blobs = new TreeMap<>();

  private GitTree(String name, Path folder) {
    this.name = name;
    this.folder = folder;
  }

  private record Blob(String id, long size) {}

  /**
   * Reads them.
   *
   * @param name the revision
   * @param folder the folder that is meant, as it stood there
   * @throws IOException if git cannot be run, or a file cannot be read
   * @throws PolicyException if there is no such revision or folder, or it is no policy's
   */
  static RuleFiles read(String name, Path folder, Duration patience) throws IOException {
    GitTree tree = new GitTree(name, folder);
    GitPlace place = GitPlace.of(folder);
    if (place == null) {
      throw tree.unknown("it lies in no git repository");
    }
    try (OwnGit own = OwnGit.of(place, patience)) {
      GitProgram git = own.git();
      String commit = tree.id(git, name);
      String root = tree.id(git, commit + "^{tree}");
      tree.list(git, place.inside().isEmpty() ? root : tree.id(git, root + ":" + place.inside()));
      return tree.files(git);
    }
  }

  private String id(GitProgram git, String asked) throws IOException {
    GitProgram.Output said = git.run("rev-parse", "--verify", asked);
    String id = said.text().strip();
    if (said.failed() || !ID.matcher(id).matches()) {
      throw unknown(said.err());
    }
    return id;
  }

  private void list(GitProgram git, String tree) throws IOException {
    GitProgram.Output said = git.run("ls-tree", "-r", "-z", "-l", "--full-tree", tree);
    if (said.failed()) {
      throw unknown(said.err());
    }
    int entries = 0;
    for (String entry : said.text().split("\0", 0)) {
      Matcher one = ENTRY.matcher(entry);
      if (entry.isEmpty()) {
        continue;
      }
      if (!one.matches()) {
        throw new IOException("git lists (" + Arguments.shown(entry) + ")");
      }
      String path = one.group(4);
      if (!isHidden(path)) {
        if (++entries > RuleFiles.MOST_FILES) {
          throw refused("holds more than " + RuleFiles.MOST_FILES + " files");
        }
        add(one.group(1), path, one);
      }
    }
  }

  /** As in a folder: hidden files are none of a policy's, nor what lies in a hidden folder. */
  private static boolean isHidden(String path) {
    return Arrays.stream(path.split("/", -1)).anyMatch(part -> part.startsWith("."));
  }

  private void add(String mode, String path, Matcher entry) {
    if (mode.equals(MODULE)) {
      return;
    }
    String shown = Arguments.shown(path);
    if (mode.equals(LINK)) {
      throw new PolicyException(
          "The rule file (" + shown + ") at (" + Arguments.shown(name) + ") is a symbolic link.",
          "put the file itself there.");
    }
    if (path.chars().filter(one -> one == '/').count() > DEEPEST) {
      throw new PolicyException(
          "The file (" + shown + ") lies deeper than " + DEEPEST + " folders.",
          "rules stand in folder/name.drl.");
    }
    String size = entry.group(3);
    long bytes = size.equals("BAD") ? MISSING : Long.parseLong(size);
    blobs.put(path, new Blob(entry.group(2), bytes));
  }

  /** Only what is a policy's is read. */
  private RuleFiles files(GitProgram git) throws IOException {
    SortedMap<String, String> names = new TreeMap<>();
    blobs.keySet().forEach(path -> names.put(path, ""));
    RuleFiles belonging = new RuleFiles(names);
    Set<String> paths = belonging.texts().keySet();
    long bytes = 0;
    for (String path : paths) {
      long size = blob(path).size();
      if (size == MISSING) {
        throw lacking(path);
      }
      bytes += size;
      if (size > RuleFiles.LARGEST_FILE || bytes > RuleFiles.MOST_BYTES) {
        throw refused(
            "has more bytes than a policy's can (" + Arguments.shown(path) + ": " + size + ")");
      }
    }
    if (paths.stream().noneMatch(path -> path.endsWith(".drl"))) {
      throw refused("holds no rules");
    }
    return new RuleFiles(texts(git, paths), belonging.strangers());
  }

  private SortedMap<String, String> texts(GitProgram git, Set<String> paths) throws IOException {
    List<String> ids = paths.stream().map(path -> blob(path).id()).toList();
    Path asked = Files.createTempFile(git.own(), "asked", "");
    Files.write(asked, ids);
    byte[] out = git.run(asked, "cat-file", "--batch").out();
    SortedMap<String, String> texts = new TreeMap<>();
    int at = 0;
    for (String path : paths) {
      Blob blob = blob(path);
      byte[] head = (blob.id() + " blob " + blob.size() + "\n").getBytes(StandardCharsets.US_ASCII);
      int from = at + head.length;
      int to = from + Math.toIntExact(blob.size());
      if (to >= out.length || !Arrays.equals(out, at, from, head, 0, head.length)) {
        throw lacking(path);
      }
      texts.put(path, text(Arrays.copyOfRange(out, from, to), path));
      at = to + 1;
    }
    return texts;
  }

  private static String text(byte[] bytes, String path) {
    try {
      return TextFile.decode(bytes, path);
    } catch (InputException e) {
      throw new PolicyException(e.what(), e.maybe(), e);
    }
  }

  private Blob blob(String path) {
    return Objects.requireNonNull(blobs.get(path));
  }

  private PolicyException lacking(String path) {
    return refused("lacks its file (" + Arguments.shown(path) + ")");
  }

  private PolicyException refused(String why) {
    return new PolicyException(
        "The policy (" + folder + " at " + Arguments.shown(name) + ") " + why + ".",
        "name a revision at which the folder is a copy of rules/.");
  }

  private PolicyException unknown(String said) {
    return new PolicyException(
        "The policy ("
            + Arguments.shown(name)
            + ") is no folder, no jar, and no revision that git knows in "
            + folder
            + ": "
            + Arguments.shown(said),
        "name one of these; the folder has to be in a git repository.");
  }
}
