package dev.smallcap.advisor.host.bundle;

import dev.smallcap.advisor.rulebook.RuleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bundle of the shipped policy in the hands of somebody who has no key. */
record Forgery(
    SortedMap<String, byte[]> entries, Function<SortedMap<String, byte[]>, byte[]> packer) {
  static final String FILE = "rules/parameters.csv";

  static Forgery of(RuleFiles files, PrivateKey key) {
    return new Forgery(
        ZipEntries.read(Bundle.sign(files.texts(), key).bytes()),
        entries -> ZipLayout.of(entries).bytes());
  }

  Forgery put(String name, String text) {
    return change(entries -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  Forgery replaced(String name, String from, String to) {
    String text = new String(entries.get(name), StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(from);
    }
    return put(name, text.replace(from, to));
  }

  Forgery removed(String name) {
    return change(entries -> entries.remove(name));
  }

  Forgery renamed(String from, String to) {
    return change(entries -> entries.put(to, entries.remove(from)));
  }

  private Forgery change(Consumer<SortedMap<String, byte[]>> change) {
    SortedMap<String, byte[]> changed = new TreeMap<>(entries);
    change.accept(changed);
    return new Forgery(changed, packer);
  }

  /** Packed by the JDK's own zip, compressed. */
  Forgery compressed() {
    return new Forgery(entries, entries -> zip(entries, ZipEntry.DEFLATED));
  }

  /** Changes the bytes of the packed file. */
  Forgery bytes(UnaryOperator<byte[]> change) {
    return new Forgery(entries, packer.andThen(change));
  }

  byte[] packed() {
    return packer.apply(entries);
  }

  private static byte[] zip(Map<String, byte[]> entries, int method) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(method);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
