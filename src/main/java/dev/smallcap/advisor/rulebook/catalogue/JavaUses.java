package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What Java uses parameters for: the table {@code used-for.csv} beside this class. A name there
 * that ends in a dot stands for all that begin so. Stateless and thread-safe.
 */
final class JavaUses {
  private static final String FILE = "used-for.csv";
  private static final Map<String, Text> USES = read();

  private JavaUses() {}

  /** What Java uses a parameter for, or null where the table does not say. */
  static @Nullable Text of(String parameter) {
    Text use = USES.get(parameter);
    return use == null ? USES.get(parameter.substring(0, parameter.lastIndexOf('.') + 1)) : use;
  }

  /** The names in the table. */
  static Set<String> names() {
    return USES.keySet();
  }

  private static Map<String, Text> read() {
    Map<String, Text> uses = new TreeMap<>();
    try (InputStream in = JavaUses.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the jar");
      }
      Table.parse(TextFile.decode(in.readAllBytes(), FILE), FILE)
          .expect(List.of("parameter", "en", "ko"), List.of())
          .rows()
          .forEach(
              row ->
                  uses.put(
                      row.required("parameter"), new Text(row.required("en"), row.required("ko"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(uses);
  }
}
