package dev.smallcap.advisor;

import dev.smallcap.advisor.rulebook.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of {@code rules/} that a test edits. */
public final class EditedRules {
  private static final Path RULES = Path.of("rules");

  private final Path folder;

  private EditedRules(Path folder) {
    this.folder = folder;
  }

  /** Copies the rules into an empty folder. */
  public static EditedRules in(Path folder) {
    try (Stream<Path> walk = Files.walk(RULES)) {
      for (Path path : walk.sorted().toList()) {
        Path copy = folder.resolve(RULES.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
      return new EditedRules(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Edits a file, which is empty where it is not there. */
  public EditedRules edit(String path, UnaryOperator<String> change) {
    try {
      Path file = folder.resolve(path);
      Files.writeString(file, change.apply(Files.exists(file) ? Files.readString(file) : ""));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes lines out of a file. */
  public EditedRules without(String path, String part) {
    return edit(
        path,
        text ->
            text.lines().filter(line -> !line.contains(part)).toList().stream()
                .reduce("", (all, line) -> all + line + "\n"));
  }

  /** Takes a rule out, with its words and the cases that name it. */
  public EditedRules withoutRule(String path, String id) {
    edit(
        path,
        text ->
            text.replaceFirst(
                "(?s)rule \"[^\"]*\"\\s+@id\\( " + Pattern.quote(id) + " \\).*?\\nend\\n", ""));
    without("words/en.properties", id + ".client");
    without("words/ko.properties", id);
    for (String cases : RuleFiles.of(folder).texts().keySet()) {
      if (cases.startsWith("cases/")) {
        without(cases, id);
      }
    }
    return this;
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** The policy that the folder holds. */
  public Policy policy() {
    return Policy.load(folder);
  }
}
