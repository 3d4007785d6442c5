package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.files.table.RowStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A row that is put aside to be sorted: by whom it is about, and by its line where it is the same.
 * Not changed once made.
 */
final class Aside implements Comparable<Aside> {
  /** What a row takes beside its letters. */
  private static final int OBJECTS = 220;

  private final Key key;
  private final long line;
  private final byte[] content;

  /**
   * A row.
   *
   * @param key whom it is about; ids that are missing are empty, and come first
   * @param line the line that it starts on
   * @param content the rest
   */
  Aside(Key key, long line, byte[] content) {
    this.key = key;
    this.line = line;
    this.content = content;
  }

  static Aside of(Key key, RowStream.Raw raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(raw.fields().size());
      for (String field : raw.fields()) {
        text(field, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Aside(key, raw.line(), bytes.toByteArray());
  }

  /** The row again. */
  RowStream.Raw raw() {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
      int many = in.readInt();
      List<String> fields = new ArrayList<>(many);
      for (int i = 0; i < many; i++) {
        fields.add(text(in));
      }
      return new RowStream.Raw(line, fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long line() {
    return line;
  }

  byte[] content() {
    return content;
  }

  /** Roughly how many bytes of memory it takes. */
  long size() {
    return OBJECTS + content.length + 2L * (key.client().length() + key.account().length());
  }

  void write(DataOutputStream out) throws IOException {
    text(key.client(), out);
    text(key.account(), out);
    out.writeLong(line);
    out.writeInt(content.length);
    out.write(content);
  }

  static Aside read(DataInputStream in) throws IOException {
    Key key = new Key(text(in), text(in));
    long line = in.readLong();
    return new Aside(key, line, in.readNBytes(in.readInt()));
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  @Override
  public int compareTo(Aside other) {
    int byKey = key.compareTo(other.key);
    return byKey == 0 ? Long.compare(line, other.line) : byKey;
  }
}
