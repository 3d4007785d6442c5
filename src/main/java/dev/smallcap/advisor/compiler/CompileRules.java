package dev.smallcap.advisor.compiler;

import dev.smallcap.advisor.engine.CompiledRules;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
   * Compiles a folder.
   *
   * @param args the folder of rules, then the folder that receives the classes
   * @throws IOException if a file cannot be read or written
   * @throws PolicyException if there is no rule file, or any does not compile
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new PolicyException(
          args.length + " arguments were given.",
          "pass the rules' folder and the classes' folder.");
    }
    compile(Path.of(args[0]), Path.of(args[1]));
  }

  static void compile(Path rules, Path out) throws IOException {
    List<String> files = filesIn(rules);
    Map<String, String> drlByPath = new TreeMap<>();
    for (String file : files) {
      if (file.endsWith(".drl")) {
        drlByPath.put(file, Files.readString(rules.resolve(file)));
      }
    }
    if (drlByPath.isEmpty()) {
      throw new PolicyException(
          "The folder (" + rules + ") holds no rule file.",
          "its files do not end in .drl, or another folder was meant.");
    }
    CompiledClasses compiled = RuleCompiler.compileToClasses(drlByPath);
    // Rules that are gone would leave their classes behind.
    delete(out.resolve(CompiledRules.PACKAGE.replace('.', '/')));
    for (Map.Entry<String, byte[]> entry : compiled.classes().entrySet()) {
      write(out.resolve(entry.getKey().replace('.', '/') + ".class"), entry.getValue());
    }
    write(
        out.resolve(CompiledRules.INDEX),
        CompiledRules.of(compiled.classes(), compiled.models()).index());
    write(out.resolve(FILES), String.join("\n", files) + "\n");
  }

  private static List<String> filesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .filter(path -> !path.startsWith(".") && !path.contains("/."))
          .sorted()
          .toList();
    }
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
