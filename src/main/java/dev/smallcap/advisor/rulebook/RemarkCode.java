package dev.smallcap.advisor.rulebook;

import java.util.Locale;

/**
 * The kinds of remarks. Their ids never change; {@code rules/REMARKS.md} has a page for each. An
 * immutable constant.
 */
public enum RemarkCode {
  // The folder and its files.
  FILE_SIZE("a file, a rule or a nesting is larger than a person can review"),
  FILE_CHARACTERS("a character that people do not see, or a backslash"),
  FILE_PLACE("a rule file stands elsewhere than folder/name.drl, or in another package"),
  FILE_STRAY("a file or folder that is none of a policy's", Severity.WARNING),
  SYNTAX("something that is no part of a rule as this library reads rules"),
  COMMENT("a comment inside a rule"),

  // What stands above the conditions.
  METADATA_MISSING("a rule without id, first day, source or reason"),
  METADATA_DUPLICATE("the same metadata twice on a rule"),
  METADATA_UNKNOWN("metadata that nothing reads"),
  METADATA_QUOTES("metadata quoted that should not be, or not quoted that should be"),
  METADATA_DATE("a date that is none from 1900 to 2199, or a last day before the first"),
  ID_FORM("an id that does not start with its file's name"),
  ID_REUSED("an id or a title that another rule has"),
  TITLE_FORM("a title with signs that are no part of a sentence"),
  SOURCE_FORM("a source that names neither the article nor an assumption"),
  SOURCE_UNKNOWN("a source that names a statement which the article does not have"),
  ARTICLE_ROW("a row of the article's statements that cannot be read"),

  // The language of the rules.
  IMPORT("an import of something that no rule needs"),
  ATTRIBUTE("a rule attribute, such as salience"),
  GLOBAL("a global"),
  FUNCTION("a function"),
  DECLARE("a declared type"),
  QUERY("a query"),
  EVAL("an eval"),
  FROM("facts from elsewhere"),
  ACCUMULATE("a sum or a collection over facts"),
  INLINE_CODE("code inside a condition or a conclusion"),
  NEGATION("a negation over facts or conclusions"),
  CONSTRAINT_FORM("a condition that is no comparison of a property"),
  BINDING_FORM("a binding of something other than a property"),
  CONCLUSION_FORM("a conclusion that is not made by one insert"),
  CONCLUSION_REREAD("a rule that reads what it inserts"),
  CONCLUSION_UNUSED("a conclusion that nobody takes up"),
  NUMBER("a number or a text in a rule"),
  CONSTANT_UNQUALIFIED("a constant without its type"),
  TYPE_UNLIKE("a comparison between unlike types, or an argument that does not fit"),
  NULL_UNSAID("a property that may be missing, read without saying so"),
  NAME_UNKNOWN("a type, property, constant or variable that is not known"),
  FACT_ABSENT("a fact or conclusion that these rules are never given"),
  JOIN("a rule whose facts can be combined in too many ways"),

  // Words.
  PLACEHOLDER_UNBOUND("a placeholder that the rule does not bind"),
  PLACEHOLDER_DIFFERS("other placeholders in Korean than in English"),
  WORDS_MISSING("words that are missing in one language"),
  WORDS_DUPLICATE("the same words twice"),
  TRANSLATION_MISSING("a title or a name that is missing in Korean", Severity.WARNING),
  TRANSLATION_STALE("Korean that nobody has compared with its English", Severity.WARNING),
  TRANSLATION_DIFFERS("Korean that says other numbers, names or words than its English"),
  WORDS_STYLE("a phrase that the policy says otherwise"),
  WORD_ROW("a row of the tables of words that cannot be read"),
  WORDS_FORBIDDEN("words that promise"),
  DATE_AHEAD("a date in a text or a fact that lies after the first day of its rule"),
  WORDS_STRAY("the words of a rule that is not there, or an idle exemption", Severity.WARNING),

  // Numbers, funds and release days.
  PARAMETER_ROW("a row of the parameters that cannot be read"),
  PARAMETER_UNUSED("a parameter that nothing reads"),
  PARAMETER_UNDATED("a parameter without a first day"),
  PARAMETER_SOURCE("a parameter without a source"),
  PARAMETER_ORDER("dates of a parameter out of order"),
  PARAMETER_EDITED("a past value that was edited or removed"),
  PARAMETER_RANGE("a value that cannot be meant, or is missing on a day"),
  SLEEVE_ROW("a row of the matrix that cannot be read, or a cell with two rows of a day"),
  SLEEVE_GAP("a cell of the matrix without a row on the first day"),
  SLEEVE_RANGE("a size or split of the matrix that cannot be meant"),
  SLEEVE_EDITED("a past row of the matrix that was edited or removed"),
  SLEEVE_RULE("a row of the matrix that no rule speaks of"),
  FUND_ROW("a row of the funds that cannot be read"),
  PART_ROW("a row of the classes or parts that cannot be used, or one that has none or two"),
  HOLIDAY_ROW("a row of the exchanges' closed days that cannot be read"),
  RELEASE_ROW("a row of the releases that cannot be read"),
  REASON_ROW("a row of the weights of reasons that cannot be read, or names what is not there"),
  DATE_RANGE("a day in a table that is not from 1900 to 2199"),

  // The facts behind the evidence.
  HISTORY_ROW("a row of the facts that cannot be read, or of a rule that is not there"),
  HISTORY_MISSING("evidence without a fact, or with a number that no fact of it has"),

  // What has to hold of every answer.
  INVARIANT_ROW("a line of the invariants that cannot be read, or names a rule that is not there"),

  // Cases.
  CASE_ROW("a row of the cases that cannot be read"),
  CASE_MISSING("a rule without a case that fires or one that stays silent"),
  CASE_STRAY("a case of a rule that is not there", Severity.WARNING);

  private final String title;
  private final Severity severity;

  RemarkCode(String title) {
    this(title, Severity.ERROR);
  }

  RemarkCode(String title, Severity severity) {
    this.title = title;
    this.severity = severity;
  }

  /** The stable id, such as {@code metadata-missing}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What such a remark is about, in one phrase. */
  public String title() {
    return title;
  }

  /** How much it weighs. */
  public Severity severity() {
    return severity;
  }

  String severityName() {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
