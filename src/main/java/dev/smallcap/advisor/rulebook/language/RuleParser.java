package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rule files without running them. It knows the reviewed form of a rule and nothing else:
 * what is not of that form becomes a remark, and the rule that holds it is left out.
 */
public final class RuleParser {
  private static final String HEADER_HINT =
      "write @id( file-word ), @since( \"2026-01-31\" ), @source( \"...\" ), @because( \"...\" )";

  private static final String TITLE_SIGNS = ".,:;'’()&%+?!§-–";
  private static final java.util.regex.Pattern TITLE =
      java.util.regex.Pattern.compile(
          "[\\p{L}\\p{N} " + java.util.regex.Pattern.quote(TITLE_SIGNS) + "]+");

  private final String path;
  private final String text;
  private final List<Token> comments;
  private final TokenReader words;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private String packageName = "";

  private RuleParser(String path, String text) {
    Lexer lexer = Lexer.of(text);
    this.path = path;
    this.text = text;
    this.comments = lexer.comments();
    this.words = new TokenReader(lexer.tokens());
  }

  /**
   * Reads one file.
   *
   * @param path its path in the folder, such as {@code client/sleeve.drl}
   * @param text its text
   */
  public static ParsedFile parse(String path, String text) {
    List<Remark> unreadable = SourceTextChecks.remarks(path, text);
    if (!unreadable.isEmpty()) {
      return new ParsedFile(path, "", List.of(), unreadable);
    }
    RuleParser parser = new RuleParser(path, text);
    parser.file();
    parser.remarks.addAll(Comments.remarks(path, parser.comments));
    return new ParsedFile(path, parser.packageName, parser.rules, parser.remarks);
  }

  /** Reads every rule file of a folder, in order of their paths. */
  public static List<ParsedFile> parse(RuleFiles files) {
    return files.rules().entrySet().stream()
        .map(file -> parse(file.getKey(), file.getValue()))
        .toList();
  }

  /** The rules of a folder as far as they can be read, by file and in their order. */
  public static List<Rule> rules(RuleFiles files) {
    return parse(files).stream().flatMap(file -> file.rules().stream()).toList();
  }

  private void file() {
    try {
      words.expect(
          "package",
          RemarkCode.FILE_PLACE,
          "start with package dev.smallcap.rules.<folder>.<file>");
      packageName = name();
      words.takeIf(";");
    } catch (ParseFailure e) {
      add(e);
      words.skipToRule();
    }
    while (words.peek().kind() != Token.Kind.END) {
      try {
        if (words.peek().is("import")) {
          imports();
        } else if (words.peek().is("rule")) {
          rule();
        } else {
          throw words.attribute()
              ? attribute()
              : words.unexpected(
                  RemarkCode.SYNTAX, "a rule", "a file holds its package, imports and rules");
        }
      } catch (ParseFailure e) {
        add(e);
        words.skipToRule();
      }
    }
  }

  private void imports() {
    Token first = words.take();
    if (words.peek().is("function") || words.peek().is("static") || words.peek().is("accumulate")) {
      throw foreign(first, words.peek().text());
    }
    String imported = name();
    if (words.takeIf("*")) {
      imported += "*";
    }
    words.takeIf(";");
    if (!Imports.allowed(imported)) {
      add(foreign(first, imported));
    }
  }

  private static ParseFailure foreign(Token at, String imported) {
    return new ParseFailure(
        RemarkCode.IMPORT,
        at.at(),
        "The import (" + imported + ") is none that a rule needs.",
        "import " + String.join(", ", Imports.PACKAGES) + " alone.");
  }

  /** A dotted name, a dot last where a star follows. */
  private String name() {
    StringBuilder name = new StringBuilder(nextName());
    while (words.takeIf(".")) {
      name.append('.');
      if (words.peek().is("*")) {
        break;
      }
      name.append(nextName());
    }
    return name.toString();
  }

  private String nextName() {
    return words.expect(Token.Kind.NAME, "a name", RemarkCode.SYNTAX, "write a dotted name").text();
  }

  private void rule() {
    Token start = words.take();
    try {
      Token titled =
          words.expect(
              Token.Kind.STRING,
              "a title in quotes",
              RemarkCode.SYNTAX,
              "title the rule as a sentence");
      refuseTitle(titled);
      String title = titled.text();
      List<Metadata> metadata = new ArrayList<>();
      while (words.peek().is("@")) {
        metadata.add(metadata());
      }
      if (words.attribute()) {
        throw attribute();
      }
      words.expect("when", RemarkCode.SYNTAX, HEADER_HINT + ", then when.");
      List<Pattern> patterns = new ArrayList<>();
      PatternReader reader = new PatternReader(words);
      while (!words.peek().is("then")) {
        patterns.add(reader.pattern());
      }
      if (patterns.size() > SourceTextChecks.MOST_PATTERNS) {
        throw new ParseFailure(
            RemarkCode.FILE_SIZE,
            start.at(),
            "The rule looks for " + patterns.size() + " facts.",
            "divide it: " + SourceTextChecks.MOST_PATTERNS + " are the most.");
      }
      words.take();
      Insertion insertion = new InsertionReader(words).insertion();
      Token end =
          words.expect("end", RemarkCode.CONCLUSION_FORM, "insert one conclusion, then end.");
      refuseComments(start, end);
      if (end.end() - start.start() > SourceTextChecks.LONGEST_RULE) {
        throw new ParseFailure(
            RemarkCode.FILE_SIZE,
            start.at(),
            "The rule has " + (end.end() - start.start()) + " characters.",
            "divide it: " + SourceTextChecks.LONGEST_RULE + " are the most that a person reviews.");
      }
      rules.add(new Rule(path, start.at(), title, metadata, patterns, insertion));
    } catch (ParseFailure e) {
      add(e);
      words.skipRule();
    }
  }

  /** Titles go into comments of the generated code: no sign that could end one is let in. */
  private static void refuseTitle(Token title) {
    if (!title.text().isBlank() && !TITLE.matcher(title.text()).matches()) {
      throw new ParseFailure(
          RemarkCode.TITLE_FORM,
          title.at(),
          "The title (" + title.shown() + ") holds a sign that no sentence needs.",
          "write it with letters, digits, spaces and " + TITLE_SIGNS + " alone.");
    }
  }

  private void refuseComments(Token start, Token end) {
    for (Token comment : comments) {
      if (comment.start() > start.start() && comment.start() < end.start()) {
        throw new ParseFailure(
            RemarkCode.COMMENT,
            comment.at(),
            "A comment stands inside a rule.",
            "say it in @because or @source, or above the rule.");
      }
    }
  }

  private Metadata metadata() {
    Token at = words.take();
    String name = words.expect(Token.Kind.NAME, "a name", RemarkCode.SYNTAX, HEADER_HINT).text();
    words.expect("(", RemarkCode.SYNTAX, HEADER_HINT);
    Token first = words.peek();
    if (first.kind() == Token.Kind.STRING && words.peek(1).is(")")) {
      if (first.text().contains("*/") || first.text().contains("/*")) {
        throw new ParseFailure(
            RemarkCode.FILE_CHARACTERS,
            first.at(),
            "(@" + name + ") holds the signs of a comment.",
            "write what was meant in words.");
      }
      words.take();
      words.take();
      return new Metadata(at.at(), name, first.text(), true);
    }
    Token last = null;
    int depth = 0;
    while (depth > 0 || !words.peek().is(")")) {
      if (words.peek().kind() == Token.Kind.END || words.peek().at().line() != first.at().line()) {
        throw words.unexpected(RemarkCode.METADATA_QUOTES, "a value without quotes", HEADER_HINT);
      }
      last = words.take();
      depth += last.is("(") ? 1 : last.is(")") ? -1 : 0;
    }
    words.take();
    String value = last == null ? "" : text.substring(first.start(), last.end()).strip();
    return new Metadata(at.at(), name, value, false);
  }

  private ParseFailure attribute() {
    Token token = words.peek();
    return new ParseFailure(
        RemarkCode.ATTRIBUTE,
        token.at(),
        "The attribute (" + token.shown() + ") stands at a rule.",
        "leave it out: which conclusion counts is settled by ranks in parameters.csv, when a rule"
            + " holds by @since and @until.");
  }

  private void add(ParseFailure e) {
    remarks.add(new Remark(e.code, path, e.at, e.what(), e.maybe));
  }
}
