package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.SourcePosition;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it stands in its file. Immutable and thread-safe.
 *
 * @param file the file, by its path in the folder, such as {@code client/sleeve.drl}
 * @param at where it begins
 * @param title the sentence that names it
 * @param metadata what stands above its conditions, in order
 * @param patterns the facts that it looks for, in order
 * @param insertion what it concludes
 */
public record Rule(
    String file,
    SourcePosition at,
    String title,
    List<Metadata> metadata,
    List<Pattern> patterns,
    Insertion insertion) {
  /** Copies the lists. */
  public Rule {
    metadata = List.copyOf(metadata);
    patterns = List.copyOf(patterns);
  }

  /** The folder that it judges in, such as {@code client}. */
  public String group() {
    return file.substring(0, file.indexOf('/'));
  }

  /** Whether it judges in a folder. */
  public boolean in(RuleFolder folder) {
    return group().equals(folder.id());
  }

  /** The name of its file alone, such as {@code sleeve}. */
  public String topic() {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ".drl".length());
  }

  /** The first annotation of a name, or null. */
  public @Nullable Metadata metadata(String name) {
    return metadata.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }

  /** The value of an annotation, or nothing where it is missing. */
  public String value(String name) {
    Metadata found = metadata(name);
    return found == null ? "" : found.value();
  }

  /** The id, or nothing where it is missing. */
  public String id() {
    return value("id");
  }

  /** The first day on which it is in force. */
  public LocalDate since() {
    return LocalDate.parse(value("since"));
  }

  /** The first day on which it is no longer in force, or null where it stays. */
  public @Nullable LocalDate until() {
    return metadata("until") == null ? null : LocalDate.parse(value("until"));
  }

  /** Whether it is in force on a day. */
  public boolean inForce(LocalDate day) {
    LocalDate until = until();
    return !day.isBefore(since()) && (until == null || day.isBefore(until));
  }

  /** Whether it concludes something of a kind. */
  public boolean concludes(Class<?> kind) {
    return insertion.type().equals(kind.getSimpleName());
  }

  /** Where it stands, such as {@code client/sleeve.drl:14}. */
  public String place() {
    return file + ":" + at.line();
  }

  /** The comparisons of all patterns, in order. */
  public Stream<Condition.Comparison> comparisons() {
    return patterns.stream().flatMap(Pattern::comparisons);
  }

  /** The bindings of all patterns, in order. */
  public Stream<Binding> bindings() {
    return patterns.stream().flatMap(pattern -> pattern.bindings().stream());
  }

  /** This rule under another title. */
  public Rule titled(String other) {
    return new Rule(file, at, other, metadata, patterns, insertion);
  }

  /** This rule, looking for other facts. */
  public Rule looking(List<Pattern> others) {
    return new Rule(file, at, title, metadata, others, insertion);
  }

  /**
   * This rule with something else in place of one of its comparisons, which is told from its twins
   * by its place.
   *
   * @param other what stands there instead, or null for nothing
   */
  public Rule replacing(Condition.Comparison one, @Nullable Condition other) {
    return looking(patterns.stream().map(pattern -> pattern.replacing(one, other)).toList());
  }

  /** This rule, concluding something else. */
  public Rule concluding(Insertion other) {
    return new Rule(file, at, title, metadata, patterns, other);
  }
}
