package dev.smallcap.advisor.compiler;

import dev.smallcap.advisor.engine.CompiledRules;
import dev.smallcap.advisor.engine.RuleReads;
import dev.smallcap.advisor.review.Review;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The build step that compiles a folder of rules into class files and lists them.
 *
 * <p>Run twice over the same folder it writes the same bytes. Stateless and thread-safe.
 */
public final class CompileRules {
  private static final String FILES = "dev/smallcap/advisor/rules/files.index";

  private CompileRules() {}

  /**
   * Reviews and compiles a folder.
   *
   * @param args the folder of rules, then the folder that receives the classes
   * @throws IOException if a file cannot be written
   * @throws PolicyException if there is no rule file, the folder fails its review, or a rule does
   *     not compile
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new PolicyException(
          args.length + " arguments were given.",
          "pass the rules' folder and the classes' folder.");
    }
    RuleFiles files = RuleFiles.of(Path.of(args[0]));
    // What is shipped has no policy before it.
    Review review = Review.of(files, files);
    compile(review.canonical(), Reads.of(review), files.texts().keySet(), Path.of(args[1]));
  }

  static void compile(
      Map<String, String> drlByPath, List<RuleReads> reads, Collection<String> files, Path out)
      throws IOException {
    CompiledClasses compiled = RuleCompiler.compileToClasses(drlByPath);
    // Rules that are gone would leave their classes behind.
    delete(out.resolve(CompiledRules.PACKAGE.replace('.', '/')));
    for (Map.Entry<String, byte[]> entry : compiled.classes().entrySet()) {
      write(out.resolve(entry.getKey().replace('.', '/') + ".class"), entry.getValue());
    }
    CompiledRules rules = CompiledRules.of(compiled.classes(), compiled.models()).reading(reads);
    write(out.resolve(CompiledRules.INDEX), rules.index());
    write(out.resolve(CompiledRules.READS), rules.readsIndex());
    write(out.resolve(FILES), String.join("\n", files) + "\n");
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
