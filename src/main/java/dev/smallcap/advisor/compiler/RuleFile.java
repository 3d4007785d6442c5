package dev.smallcap.advisor.compiler;

import dev.smallcap.advisor.engine.CompiledRules;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rule file: its path below rules/ and its text. */
record RuleFile(String path, String text) {
  private static final Pattern PATH = Pattern.compile("[a-z]\\w*(/[a-z]\\w*)+\\.drl");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package\\s+([\\w.]+)");
  private static final Pattern RULE =
      Pattern.compile("(?m)^[ \\t]*rule\\s+(?:\"([^\"]*)\"|(\\S+))");

  String group() {
    return path.substring(0, path.indexOf('/'));
  }

  /** The package that the file must declare: it tells which file a compiled rule came from. */
  String packageName() {
    return folder().replace('/', '.');
  }

  /** Where its classes go: a folder of its own. */
  String folder() {
    return CompiledRules.PACKAGE.replace('.', '/')
        + "/"
        + path.substring(0, path.length() - ".drl".length());
  }

  boolean declares(String className) {
    return className.substring(0, className.lastIndexOf('.')).equals(packageName());
  }

  /** Checks what is needed to place the file's rules. */
  void check(Problems problems) {
    if (!PATH.matcher(path).matches()) {
      problems.add(
          path, 0, null, "a rule file is folder/name.drl, of letters and digits, from a small one");
      return;
    }
    Matcher declared = PACKAGE.matcher(text);
    if (!declared.find()) {
      problems.add(path, 1, null, "the line (package " + packageName() + ") is missing");
    } else if (!declared.group(1).equals(packageName())) {
      problems.add(
          path,
          lineAt(declared.start(1)),
          null,
          "the package is " + declared.group(1) + ", not " + packageName());
    }
    if (!RULE.matcher(text).find()) {
      problems.add(path, 0, null, "the file holds no rule");
    }
  }

  /** The title of the rule that a line belongs to, or null if there is none. */
  @Nullable String ruleAt(int line) {
    Matcher rule = RULE.matcher(text);
    String title = null;
    while (rule.find() && lineAt(rule.end()) <= line) {
      title = rule.group(1) != null ? rule.group(1) : rule.group(2);
    }
    return title;
  }

  private int lineAt(int offset) {
    return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }
}
