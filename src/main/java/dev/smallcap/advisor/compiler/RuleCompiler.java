package dev.smallcap.advisor.compiler;

import dev.smallcap.advisor.engine.CompiledRules;
import dev.smallcap.advisor.review.Review;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compiles rule files to classes that run without the compiler.
 *
 * <p>Rule files are code: they can do whatever Java can, so compile none that nobody has reviewed.
 * Stateless and thread-safe; one compilation runs at a time.
 */
public final class RuleCompiler {
  private RuleCompiler() {}

  /**
   * Compiles rule files. The first folder of a path is the group that its rules belong to.
   *
   * @param drlByPath the files' text, by path below rules/, such as {@code client/sleeve.drl}
   * @return the compiled rules
   * @throws PolicyException if there is no file, or any does not compile: it names every such rule
   */
  public static CompiledRules compile(Map<String, String> drlByPath) {
    CompiledClasses compiled = compileToClasses(drlByPath);
    return CompiledRules.of(compiled.classes(), compiled.models());
  }

  /**
   * Compiles what a review read, and nothing else of its files.
   *
   * @throws PolicyException if the review found an error, or a rule does not compile
   */
  public static CompiledRules compile(Review review) {
    return compile(review.canonical()).reading(Reads.of(review));
  }

  static CompiledClasses compileToClasses(Map<String, String> drlByPath) {
    if (drlByPath.isEmpty()) {
      throw new PolicyException(
          "There is no rule file to compile.", "the folder is not the one that holds the rules.");
    }
    Problems problems = new Problems();
    List<RuleFile> files = new ArrayList<>();
    new TreeMap<>(drlByPath).forEach((path, text) -> files.add(new RuleFile(path, text)));
    files.forEach(file -> file.check(problems));
    problems.throwIfAny();
    DroolsBuild build = DroolsBuild.of(files);
    if (!build.errors().isEmpty()) {
      throw Diagnosis.of(files, build.errors()).exception();
    }
    return new CompiledClasses(build.classes(), modelsByGroup(files, build.models()));
  }

  private static SortedMap<String, List<String>> modelsByGroup(
      Collection<RuleFile> files, List<String> models) {
    SortedMap<String, List<String>> byGroup = new TreeMap<>();
    for (RuleFile file : files) {
      byGroup
          .computeIfAbsent(file.group(), group -> new ArrayList<>())
          .addAll(models.stream().filter(file::declares).toList());
    }
    return byGroup;
  }
}
