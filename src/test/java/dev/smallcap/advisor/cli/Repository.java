package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A git repository that a test makes; where git is not installed, the test is skipped. */
record Repository(Path folder) {
  static Repository in(Path folder, String... options) {
    List<String> command = new ArrayList<>(List.of("init", "-q", "-b", "main"));
    command.addAll(List.of(options));
    Repository made = new Repository(folder);
    made.git(command.toArray(String[]::new));
    made.git("config", "user.name", "test");
    made.git("config", "user.email", "test@example.com");
    made.git("config", "commit.gpgsign", "false");
    return made;
  }

  Repository write(String path, String text) {
    try {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Repository commit(String message) {
    git("add", "-A");
    git("commit", "-q", "-m", message);
    return this;
  }

  /** What git says. */
  String git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(command + ": " + said).isZero();
      return said.strip();
    } catch (IOException e) {
      assumeTrue(false, "git is not installed, so that no revision can be read");
      return "";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
