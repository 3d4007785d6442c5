package dev.smallcap.advisor.host.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Changes of a packed file, byte by byte. Names are replaced by such of the same length. */
final class Forged {
  private Forged() {}

  /** Everywhere. */
  static UnaryOperator<byte[]> nameFrom(String from, String to) {
    return bytes -> latin1(latin1(bytes).replace(from, to));
  }

  /** In the header before the entry alone. */
  static UnaryOperator<byte[]> firstName(String from, String to) {
    return bytes -> {
      String text = latin1(bytes);
      return at(text, text.indexOf(from), from, to);
    };
  }

  /** In the directory alone. */
  static UnaryOperator<byte[]> lastName(String from, String to) {
    return bytes -> {
      String text = latin1(bytes);
      return at(text, text.lastIndexOf(from), from, to);
    };
  }

  private static byte[] at(String text, int at, String from, String to) {
    return latin1(text.substring(0, at) + to + text.substring(at + from.length()));
  }

  static UnaryOperator<byte[]> comment(String comment) {
    return bytes -> {
      byte[] longer = joined(bytes, latin1(comment));
      longer[bytes.length - 2] = (byte) comment.length();
      return longer;
    };
  }

  static byte[] joined(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  /** With so many more files of a size. */
  static Forgery more(Forgery good, int files, int size) {
    SortedMap<String, byte[]> more = new TreeMap<>(good.entries());
    for (int i = 0; i < files; i++) {
      more.put("rules/a/" + i + ".md", new byte[size]);
    }
    return new Forgery(more, good.packer());
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
