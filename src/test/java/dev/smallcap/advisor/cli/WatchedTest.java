package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WatchedTest {
  private static Watched writtenTo(String failure) {
    Watched watched =
        new Watched(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                if (failure != null) {
                  throw new IOException(failure);
                }
              }
            });
    PrintStream out = new PrintStream(watched, false, StandardCharsets.UTF_8);
    out.print("advice");
    out.flush();
    return watched;
  }

  @Test
  void aFullDiskLosesTheAnswer() {
    assertThat(writtenTo("No space left on device").lost()).isEqualTo("No space left on device");
  }

  @Test
  void aReaderThatWentAwayLosesNothing() {
    assertThat(writtenTo("Broken pipe").lost()).isNull();
    assertThat(writtenTo(null).lost()).isNull();
  }
}
