package dev.smallcap.advisor.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers why writing failed, which a print stream keeps to itself. Not thread-safe. */
final class Watched extends FilterOutputStream {
  private @Nullable IOException failure;

  Watched(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** Why an answer was lost; null where it was not, or where its reader went away. */
  @Nullable String lost() {
    String why = failure == null ? null : String.valueOf(failure.getMessage());
    return why == null || why.contains("pipe") ? null : why;
  }
}
