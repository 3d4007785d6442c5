package dev.smallcap.advisor.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path of each way: what a host gets of this library, and what the way needs beside. */
record ClassPaths(List<Path> all, Set<String> host) {
  private static final Path BENCHES = Path.of("target", "test-classes");
  private static final Path BENCH_JAR = Path.of("target", "bench", "benches.jar");
  private static final Set<String> JMH = Set.of("jmh-core", "jopt-simple", "commons-math3");

  static ClassPaths here() throws IOException {
    Set<String> host = new HashSet<>();
    for (String line : Files.readAllLines(Path.of("target", "runtime-dependencies.txt"))) {
      String[] words = line.strip().split(":");
      if (words.length > 3) {
        host.add(words[1] + "-" + words[3] + ".jar");
      }
    }
    return new ClassPaths(
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList(),
        host);
  }

  /** With the measuring tools. */
  String of(Way way) {
    return joined(
        all.stream().filter(entry -> Files.isDirectory(entry) || jar(way, true).test(entry)));
  }

  /** Of jars alone, which is what a machine can archive classes of. */
  String jars(Way way) throws IOException {
    Path library = Path.of(System.getProperty("bench.jar"));
    if (!Files.exists(BENCH_JAR)) {
      pack();
    }
    return joined(
        Stream.concat(Stream.of(library, BENCH_JAR), all.stream().filter(jar(way, false))));
  }

  private Predicate<Path> jar(Way way, boolean measuring) {
    return entry -> {
      String name = String.valueOf(entry.getFileName());
      if (!name.endsWith(".jar") || name.startsWith("logback")) {
        return false;
      }
      boolean tool = JMH.stream().anyMatch(name::startsWith);
      boolean evrete = name.startsWith("evrete");
      if (tool || evrete || host.contains(name)) {
        return tool ? measuring : !evrete || way == Way.EVRETE || way == Way.EVRETE_KEPT;
      }
      return way == Way.DROOLS;
    };
  }

  private static String joined(Stream<Path> entries) {
    return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** Packs what starts need of the benchmarks. */
  private static void pack() throws IOException {
    try (Stream<Path> files = Files.walk(BENCHES);
        JarOutputStream jar = new JarOutputStream(Files.newOutputStream(BENCH_JAR))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = BENCHES.relativize(file).toString().replace(File.separatorChar, '/');
        if (name.startsWith("dev/smallcap/advisor/bench/")
            || name.startsWith("dev.smallcap.advisor.decide.Wording")) {
          jar.putNextEntry(new JarEntry(name));
          Files.copy(file, jar);
          jar.closeEntry();
        }
      }
    }
  }
}
