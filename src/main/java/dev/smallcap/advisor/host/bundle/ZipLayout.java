package dev.smallcap.advisor.host.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The one way in which a bundle's entries are laid out as a zip file: in order, not compressed,
 * with one constant time. So the same entries are the same bytes under every JDK, which {@code
 * ZipOutputStream} does not promise, and a file that is not these bytes is no bundle. Any zip
 * program reads it. Confined to the thread that makes it.
 */
final class ZipLayout {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final short VERSION = 10;
  private static final short UTF_8_NAMES = 1 << 11;
  private static final short STORED = 0;
  private static final short MIDNIGHT = 0;
  private static final short FIRST_OF_1980 = 1 << 5 | 1;
  private static final int LOCAL_SIZE = 30;
  private static final int CENTRAL_SIZE = 46;
  private static final int END_SIZE = 22;

  private final ByteBuffer out;
  private final NavigableMap<Integer, String> places = new TreeMap<>();

  private ZipLayout(int size) {
    out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Lays out entries. */
  static ZipLayout of(SortedMap<String, byte[]> entries) {
    int size = END_SIZE;
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      size += LOCAL_SIZE + CENTRAL_SIZE + 2 * utf8(entry.getKey()).length + entry.getValue().length;
    }
    ZipLayout layout = new ZipLayout(size);
    layout.write(entries);
    return layout;
  }

  private void write(SortedMap<String, byte[]> entries) {
    int[] offsets = new int[entries.size()];
    int number = 0;
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      places.put(out.position(), "at its entry (" + entry.getKey() + ")");
      offsets[number++] = out.position();
      out.putInt(LOCAL);
      header(entry);
      out.put(utf8(entry.getKey())).put(entry.getValue());
    }
    int directory = out.position();
    number = 0;
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      places.put(out.position(), "in its directory at the entry (" + entry.getKey() + ")");
      out.putInt(CENTRAL).putShort(VERSION);
      header(entry);
      // no comment, first disk, no attributes
      out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
      out.putInt(offsets[number++]).put(utf8(entry.getKey()));
    }
    places.put(out.position(), "at its end");
    int length = out.position() - directory;
    out.putInt(END).putShort((short) 0).putShort((short) 0);
    out.putShort((short) entries.size()).putShort((short) entries.size());
    out.putInt(length).putInt(directory).putShort((short) 0);
  }

  /** What the header before an entry and its line in the directory share. */
  private void header(Map.Entry<String, byte[]> entry) {
    CRC32 crc = new CRC32();
    crc.update(entry.getValue());
    out.putShort(VERSION).putShort(UTF_8_NAMES).putShort(STORED);
    out.putShort(MIDNIGHT).putShort(FIRST_OF_1980).putInt((int) crc.getValue());
    out.putInt(entry.getValue().length).putInt(entry.getValue().length);
    out.putShort((short) utf8(entry.getKey()).length).putShort((short) 0);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    return out.array().clone();
  }

  /** Whether a file is laid out like this. */
  boolean is(byte[] file) {
    return Arrays.equals(out.array(), file);
  }

  /** Where a file that is not laid out like this first differs, in words. */
  String difference(byte[] file) {
    int at = Arrays.mismatch(out.array(), file);
    return places.floorEntry(Math.max(at, 0)).getValue();
  }
}
