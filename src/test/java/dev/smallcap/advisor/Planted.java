package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What somebody else may have put into a folder; where a system knows no such thing, no test. */
public final class Planted {
  private Planted() {}

  /** A symbolic link. */
  public static Path link(Path link, Path target) {
    try {
      return Files.createSymbolicLink(link, target);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "this system makes no links for this user");
      return link;
    }
  }

  /** A named pipe: who opens it waits for the other end, which never comes. */
  public static Path pipe(Path pipe) {
    try {
      Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
      assertThat(made.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(pipe).exists();
    } catch (IOException e) {
      assumeTrue(false, "this system has no named pipes");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return pipe;
  }
}
