package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rules compiled to classes: where the classes are found, and which of them hold the rules of each
 * group.
 *
 * <p>Immutable and thread-safe.
 */
public final class CompiledRules {
  /** The Java package above every rule file's own: {@code <this>.<group>.<file>}. */
  public static final String PACKAGE = "dev.smallcap.rules";

  /** The resource that lists the shipped rules' classes by group. */
  public static final String INDEX = "dev/smallcap/advisor/rules/models.index";

  /** The resource that lists what the shipped rules read. */
  public static final String READS = "dev/smallcap/advisor/rules/reads.index";

  private final ClassLoader loader;
  private final SortedMap<String, List<String>> models;
  private final List<RuleReads> reads;

  private CompiledRules(
      ClassLoader loader, SortedMap<String, List<String>> models, List<RuleReads> reads) {
    this.loader = loader;
    this.reads = List.copyOf(reads);
    SortedMap<String, List<String>> copy = new TreeMap<>();
    models.forEach((group, names) -> copy.put(group, names.stream().sorted().toList()));
    this.models = Collections.unmodifiableSortedMap(copy);
  }

  /**
   * The rules compiled into this library.
   *
   * @return the shipped rules
   * @throws PolicyException if this copy of the library holds none
   */
  public static CompiledRules standard() {
    return new CompiledRules(
        CompiledRules.class.getClassLoader(),
        parse(resource(INDEX)),
        resource(READS).lines().map(RuleReads::parse).toList());
  }

  /** Through the class, since a module keeps its resources from class loaders. */
  private static String resource(String name) {
    try (InputStream index = CompiledRules.class.getResourceAsStream("/" + name)) {
      if (index == null) {
        throw new PolicyException(
            "The library holds no compiled rules: (" + name + ") is missing.",
            "it was built without the step that compiles rules/.");
      }
      return new String(index.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Rules compiled just now. Their classes are seen before shipped ones of the same name.
   *
   * @param classes the class files, by class name
   * @param models the names of the classes that hold a group's rules, by group
   * @return the rules
   */
  public static CompiledRules of(
      Map<String, byte[]> classes, SortedMap<String, List<String>> models) {
    return new CompiledRules(
        new RuleClassLoader(CompiledRules.class.getClassLoader(), classes), models, List.of());
  }

  /**
   * These rules with what each of them reads. Where that is not said, the rules of a folder judge
   * as one, and remember nothing.
   */
  public CompiledRules reading(List<RuleReads> rules) {
    return new CompiledRules(loader, models, rules);
  }

  /**
   * The names of the classes that hold a group's rules, by group, both sorted.
   *
   * @return an unmodifiable map
   */
  public SortedMap<String, List<String>> models() {
    return models;
  }

  /**
   * The text of the index: a line for each class, its group before it.
   *
   * @return lines ending in a line feed, sorted
   */
  public String index() {
    StringBuilder lines = new StringBuilder();
    models.forEach(
        (group, names) ->
            names.forEach(name -> lines.append(group).append('\t').append(name).append('\n')));
    return lines.toString();
  }

  /**
   * The text of the list of what rules read: a line for each rule.
   *
   * @return lines ending in a line feed
   */
  public String readsIndex() {
    StringBuilder lines = new StringBuilder();
    reads.forEach(rule -> lines.append(rule.line()).append('\n'));
    return lines.toString();
  }

  /** What the rules of a folder read; nothing where that is not known. */
  List<RuleReads> reads(String group) {
    String prefix = PACKAGE + "." + group + ".";
    return reads.stream().filter(rule -> rule.packageName().startsWith(prefix)).toList();
  }

  ClassLoader loader() {
    return loader;
  }

  private static SortedMap<String, List<String>> parse(String index) {
    SortedMap<String, List<String>> models = new TreeMap<>();
    for (String line : index.lines().toList()) {
      int tab = line.indexOf('\t');
      models
          .computeIfAbsent(line.substring(0, tab), group -> new ArrayList<>())
          .add(line.substring(tab + 1));
    }
    return models;
  }
}
