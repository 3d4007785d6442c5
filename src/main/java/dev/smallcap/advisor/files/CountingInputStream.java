package dev.smallcap.advisor.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read. Not thread-safe. */
final class CountingInputStream extends FilterInputStream {
  private long bytes;

  CountingInputStream(InputStream in) {
    super(in);
  }

  long bytes() {
    return bytes;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    bytes += read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] buffer, int from, int most) throws IOException {
    int read = super.read(buffer, from, most);
    bytes += Math.max(0, read);
    return read;
  }
}
