package dev.smallcap.advisor.rulebook.review;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rule files that would do something, were they run. */
final class HostileRules {
  private HostileRules() {}

  /**
   * The text of each file, by what it tries.
   *
   * @param marker the path of the file that they would write
   */
  static Map<String, String> all(String marker) {
    String write = "java.nio.file.Files.createFile( java.nio.file.Path.of( \"" + marker + "\" ) )";
    Map<String, String> all = new LinkedHashMap<>();
    all.put("a file written in a condition", when("Client( " + write + " != null )"));
    all.put("a file written in a binding", when("Client( $made : " + write + " )"));
    all.put("a file written beside a fact", when("eval( " + write + " != null )"));
    all.put("a file written in a lookup", when("Client( this[" + write + "] == null )"));
    all.put("a file written from facts", when("Client() from " + write));
    all.put(
        "a file written in a sum",
        when("accumulate( Client(), init( " + write + "; ) action() result( 1 ) )"));
    all.put("a file written in a conclusion", then(write + ";"));
    all.put("a file written after a conclusion", then("insert( new Caution() ); " + write + ";"));
    all.put("a file written in an argument", then("insert( new Caution( " + write + " ) );"));
    all.put(
        "the network", when("Client( new java.net.Socket( \"localhost\", 1 ).isBound() == true )"));
    all.put(
        "a title that ends a comment",
        good()
            .replaceFirst(
                "rule \"[^\"]*\"",
                "rule \"*/ static { new java.io.File( new String( new char[] {"
                    + marker
                        .chars()
                        .mapToObj(String::valueOf)
                        .collect(java.util.stream.Collectors.joining(","))
                    + "} ) ).mkdir(); } /* A title\""));
    all.put("a program", then("Runtime.getRuntime().exec( \"touch " + marker + "\" );"));
    all.put("the end of the program", then("System.exit( 0 );"));
    all.put("the end in a condition", when("Client( eval( Runtime.getRuntime().halt( 0 ) ) )"));
    all.put(
        "reflection",
        when("Client( Class.forName( \"java.lang.Runtime\" ).getMethods().length > age )"));
    all.put("reflection on the fact", when("Client( class.classLoader != null )"));
    all.put(
        "a declared type with an initialiser",
        good().replace("rule \"", "declare Evil\n  age : int = " + write + "\nend\nrule \""));
    all.put(
        "a declared extension",
        good().replace("rule \"", "declare trait Evil extends Runnable\nend\nrule \""));
    all.put(
        "a function",
        good().replace("rule \"", "function boolean evil() { " + write + "; }\nrule \""));
    all.put(
        "an imported function",
        good().replace("rule \"", "import function java.lang.Runtime.getRuntime\nrule \""));
    all.put(
        "a static import",
        good().replace("rule \"", "import static java.lang.System.exit\nrule \""));
    all.put("a foreign import", good().replace("rule \"", "import java.lang.Runtime\nrule \""));
    all.put(
        "a query", good().replace("rule \"", "query \"q\"\n  eval( " + write + " )\nend\nrule \""));
    all.put(
        "a line break escaped in a comment",
        good().replace("rule \"", "// harmless \\u000a import java.lang.Runtime\nrule \""));
    all.put(
        "a carriage return in a comment",
        good().replace("rule \"", "// harmless \r import java.lang.Runtime\nrule \""));
    all.put(
        "a line separator in a comment",
        good().replace("rule \"", "// harmless \u2028 import java.lang.Runtime\nrule \""));
    all.put("a rule in a comment", "/*\n" + good() + "\n*/\n" + good());
    all.put("a comment inside a comment", "/* /* */\n" + then(write + ";") + "\n*/\n");
    all.put("a comment without end", good() + "/* and so on");
    all.put("code after a comment in a rule", when("Client( /* age */ " + write + " != null )"));
    all.put("text turned round", good().replace("grown-up", "\u202egrown-up\u202c"));
    all.put("a letter without width", good().replace("grown-up", "grown\u200b-up"));
    all.put("a letter that is drawn as nothing", good().replace("grown-up", "grown\u3164-up"));
    all.put(
        "a value that closes its annotation",
        good().replace("@since( \"2026-01-01\" )", "@since( 2026 ) when eval( " + write + " )"));
    all.put("a language of its own", good().replace("    when", "    dialect \"java\"\n    when"));
    all.put("10,000 parentheses", when("Client( " + deep(10_000) + " )"));
    all.put("100,000 parentheses", when("Client( " + deep(100_000) + " )"));
    all.put(
        "30,000 patterns in one", when("not( ".repeat(10_000) + "Client()" + " )".repeat(10_000)));
    all.put("parentheses in an annotation", good().replace("( example-word )", "(".repeat(50_000)));
    all.put("five levels of conditions", when("Client( " + nested(3) + " )"));
    all.put(
        "three facts of a kind",
        when(
            "Limits( seniorAge <= $age )\n"
                + "Wish()\n".repeat(3)
                + "FundListFacts()\n".repeat(3)));
    all.put("a rule of 5,000 characters", when("Client()\n".repeat(600)));
    all.put("a file of 3,000,000 characters", good() + "\n".repeat(3_000_000));
    return all;
  }

  /** Each level takes the compiler twice the time of the one below. */
  private static String nested(int depth) {
    return depth == 0
        ? "age == age"
        : "( age == age || ( age == age && " + nested(depth - 1) + " ) )";
  }

  private static String deep(int depth) {
    return "(".repeat(depth) + "age == age" + ")".repeat(depth);
  }

  static String good() {
    return Page.example().text(Page.EXAMPLE);
  }

  private static String when(String condition) {
    return good().replace("Limits( seniorAge <= $age )", condition);
  }

  private static String then(String statement) {
    return good().replace("insert( new Caution() );", statement);
  }
}
