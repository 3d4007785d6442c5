package dev.smallcap.advisor.files;

import dev.smallcap.advisor.terms.InputException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952), member after member, until nothing follows. The JDK's own stream takes a
 * damaged second member, and whatever else follows the first, for the end of the file: clients
 * would be lost in silence. Not thread-safe; closed after use.
 */
final class Gunzip extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int FIRST = 0x1f;
  private static final int SECOND = 0x8b;
  private static final int DEFLATED = 8;
  private static final int HEADER_SUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;

  /** Text comes to 5 or 10 times of what it was packed to; rows that are all alike to 200. */
  private static final long MOST_TIMES = 400;

  private static final long FREE = 64L * 1024 * 1024;

  private final String file;
  private final InputStream packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final CRC32 headerSum = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int filled;
  private long taken;
  private long given;
  private int member;
  private boolean inside;
  private boolean ended;

  Gunzip(InputStream packed, String file) {
    this.packed = packed;
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (most == 0) {
      return 0;
    }
    while (!ended) {
      if (!inside) {
        begin();
      } else if (inflater.finished()) {
        end();
      } else {
        int read = inflated(into, from, most);
        if (read > 0) {
          return read;
        }
      }
    }
    return -1;
  }

  private int inflated(byte[] into, int from, int most) throws IOException {
    try {
      if (inflater.needsInput()) {
        require(fill());
        inflater.setInput(buffer, next, filled - next);
      }
      int read = inflater.inflate(into, from, most);
      next = filled - inflater.getRemaining();
      if (inflater.needsDictionary()) {
        throw damaged("asks for a dictionary");
      }
      sum.update(into, from, read);
      given += read;
      if (given > FREE && given / MOST_TIMES > taken) {
        throw new InputException(
            "The file (" + file + ") unpacks to more than " + MOST_TIMES + " times its size.",
            "it is not the file you meant; otherwise unpack it first.");
      }
      return read;
    } catch (DataFormatException e) {
      throw damaged(String.valueOf(e.getMessage()));
    }
  }

  /** Reads the header of a member, or finds the end of the file. */
  private void begin() throws IOException {
    if (!fill()) {
      require(member > 0);
      ended = true;
      return;
    }
    member++;
    headerSum.reset();
    if (byteOfHeader() != FIRST || byteOfHeader() != SECOND) {
      throw damaged("does not begin as gzip does: something else follows the one before");
    }
    int method = byteOfHeader();
    int flags = byteOfHeader();
    if (method != DEFLATED || (flags & RESERVED) != 0) {
      throw damaged("is packed in another way");
    }
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(byteOfHeader() | byteOfHeader() << 8);
    }
    skipText(flags & NAME);
    skipText(flags & COMMENT);
    if ((flags & HEADER_SUM) != 0) {
      int is = (int) headerSum.getValue() & 0xffff;
      if ((byteOfHeader() | byteOfHeader() << 8) != is) {
        throw damaged("has another header than was written");
      }
    }
    inflater.reset();
    sum.reset();
    inside = true;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      byteOfHeader();
    }
  }

  private void skipText(int there) throws IOException {
    while (there != 0 && byteOfHeader() != 0) {
      // a name and a comment end with a zero
    }
  }

  /** Compares the sum and the length behind a member. */
  private void end() throws IOException {
    if (number() != sum.getValue() || number() != (inflater.getBytesWritten() & 0xffff_ffffL)) {
      throw damaged("holds something else than was packed");
    }
    inside = false;
  }

  private long number() throws IOException {
    long number = 0;
    for (int i = 0; i < Integer.SIZE; i += Byte.SIZE) {
      number |= (long) oneByte() << i;
    }
    return number;
  }

  private int byteOfHeader() throws IOException {
    int read = oneByte();
    headerSum.update(read);
    return read;
  }

  private int oneByte() throws IOException {
    require(fill());
    return buffer[next++] & 0xff;
  }

  private boolean fill() throws IOException {
    if (next == filled) {
      next = 0;
      filled = Math.max(0, packed.read(buffer));
      taken += filled;
    }
    return next < filled;
  }

  private static void require(boolean there) throws EOFException {
    if (!there) {
      throw new EOFException("the file ends within a member of gzip");
    }
  }

  private ZipException damaged(String how) {
    return new ZipException("member " + member + " of gzip " + how);
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }
}
