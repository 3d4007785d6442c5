package dev.smallcap.advisor.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Compiles rules of tests as the build does, without their review: their rules count numbers. */
public final class TrialRules {
  private TrialRules() {}

  /** Writes classes and indexes into a folder. */
  public static void compile(Map<String, String> drlByPath, Path out) throws IOException {
    CompileRules.compile(drlByPath, List.of(), drlByPath.keySet(), out);
  }
}
