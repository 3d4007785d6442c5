package dev.smallcap.advisor.files;

import dev.smallcap.advisor.terms.InputException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses a text that is blank without an end: blank lines are no rows, so that a reader would pass
 * by them as long as they come. Looks at whole blocks, of which all but blank ones are left at
 * their first letter. Not thread-safe; closed after use.
 */
final class BlankRun extends FilterInputStream {
  private static final int MOST = 1_000_000;

  private final String file;
  private long run;

  BlankRun(InputStream in, String file) {
    super(in);
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int read = super.read(into, from, most);
    int blank = 0;
    while (blank < read && isBlank(into[from + blank])) {
      blank++;
    }
    run = blank < read ? 0 : run + blank;
    if (run > MOST) {
      throw new InputException(
          "The file (" + file + ") holds more than " + MOST + " blanks and blank lines in a row.",
          "it is not the file you meant; otherwise take them out.");
    }
    return read;
  }

  private static boolean isBlank(byte letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
