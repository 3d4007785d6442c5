package dev.smallcap.advisor.rulebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each part of the rule language that is not read has one remark of its own kind. */
@Tag("slow")
class RuleLanguageTest {
  @ParameterizedTest
  @Tag("long")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not SleeveSize() | negation",
        "not( SleeveSize() ) | negation",
        "exists( SleeveSize() ) | negation",
        "forall( SleeveSize() ) | negation",
        "Limits( not( seniorAge <= $age ) ) | negation",
        "Limits() or Exposure() | constraint-form",
        "Limits() and Exposure() | constraint-form",
        "( Limits() or Exposure() ) | constraint-form",
        "$limits : Limits() | binding-form",
        "Limits( $years : seniorAge + 1 ) | binding-form",
        "Limits( $age : seniorAge ) | binding-form",
        "Limits( seniorAge in ( $age ) ) | constraint-form",
        "Limits( seniorAge not in ( $age ) ) | constraint-form",
        "Limits( seniorAge matches \"6.\" ) | constraint-form",
        "Limits( !( seniorAge <= $age ) ) | constraint-form",
        "Limits( getSeniorAge() <= $age ) | inline-code",
        "Limits( this.seniorAge <= $age ) | inline-code",
        "Limits( seniorAge + seniorAge <= $age ) | inline-code",
        "Limits( seniorAge <= $age * $age ) | inline-code",
        "Limits( seniorAge <= new Integer( $age ) ) | inline-code",
        "Limits( seniorAge <= Integer.valueOf( $age ) ) | inline-code",
        "Exposure( usEquityHeld == dev.smallcap.Held.YES ) | inline-code",
        "Limits() from entry-point | from",
        "Limits() over window:time( 1h ) | from",
        "accumulate( Limits() ) | accumulate",
        "collect( Limits() ) | accumulate",
        "eval( true ) | eval",
        "Limits( eval( true ) ) | eval",
        "Limits( seniorAge <= 65 ) | number",
        "Limits( seniorAge <= -65 ) | number",
        "Limits( seniorAge <= .5 ) | number",
        "Limits( 65 <= seniorAge ) | number",
        "Exposure( usEquityHeld == \"true\" ) | number",
        "Exposure( usEquityHeld == 'true' ) | number",
        "Client( riskProfile == R5 ) | constant-unqualified",
        "Client( riskProfile == RiskProfile.R9 ) | name-unknown",
        "Limits( seniorAge <= $ages ) | name-unknown",
        "Limited( $x : age, age <= $x ) | name-unknown",
        "Limits( $x : seniorAges, seniorAge <= $x ) | name-unknown",
        "Client( riskProfile < RiskProfile.R5 ) | type-unlike",
        "Client( age != null ) | type-unlike",
        "Client( $sleeve : requestedSleeve, requestedSleeve <= $sleeve ) | null-unsaid",
        "Outcome( tradesDue == true ) | fact-absent",
        "Split() | ",
        "FundListFacts() FundListFacts() FundListFacts() FundListFacts() FundListFacts()"
            + " FundListFacts() FundListFacts() FundListFacts() | file-size",
        "Caution() | conclusion-reread",
      })
  void aConditionIsRefusedByItsKind(String condition, String code) {
    codes("Limits( seniorAge <= $age )", condition, code);
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "insertLogical( new Caution() ); | conclusion-form",
        "modify( $age ) { } | conclusion-form",
        "update( $age ); | conclusion-form",
        "insert( new Caution() ); insert( new Caution() ); | conclusion-form",
        "int years = 65; insert( new Caution() ); | conclusion-form",
        "if ( true ) { insert( new Caution() ); } | conclusion-form",
        "System.exit( 0 ); | conclusion-form",
        "insert( $age ); | conclusion-form",
        "insert( Caution.leading().toString() ); | conclusion-form",
        "insert( new Caution( true && false ) ); | conclusion-form",
        "insert( new Caution( System.exit() ) ); | inline-code",
        "insert( new Caution( \"yes\" ) ); | number",
        "insert( new Caution( 1 ) ); | number",
        "insert( new Caution( $age ) ); | type-unlike",
        "insert( new Warning() ); | name-unknown",
        "insert( Caution.trailing() ); | name-unknown",
        "insert( AlternativeWeighed.left( DO_NOTHING ) ); | constant-unqualified",
        "insert( Caution.leading() ); | ",
      })
  void aConclusionIsRefusedByItsKind(String statement, String code) {
    codes("insert( new Caution() );", statement, code);
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@since( \"2026-02-30\" ) | metadata-date",
        "@since( \"26-02-01\" ) | metadata-date",
        "@since( \"2026-01-01\" ) @until( \"2025-01-01\" ) | metadata-date",
        "@since() | metadata-missing",
        "@since( \"\" ) | metadata-missing",
        "@since( a (b) ) | metadata-quotes",
        "@since( \"2026-01-01\" ) no-loop | attribute",
        "@since( \"2026-01-01\" ) date-effective \"2026-01-01\" | attribute",
        "@since( \"2026-01-01\" ) extends \"Other\" | attribute",
        "@since( \"2026-01-01\" ) @role( event ) | metadata-unknown",
      })
  void metadataIsRefusedByItsKind(String metadata, String code) {
    // an attribute stands last, so that it is what is refused
    String example = Page.example().text(Page.EXAMPLE);
    String below =
        "\n    @source( \"assumption: an example\" )\n    @because( \"the client is {age}\" )";
    assertThat(example).contains("@since( \"2026-01-01\" )" + below);
    int attribute =
        metadata.indexOf(") ") < 0 || metadata.contains(") @")
            ? metadata.length()
            : metadata.indexOf(") ") + 1;
    review(
        example.replace(
            "@since( \"2026-01-01\" )" + below,
            metadata.substring(0, attribute) + below + metadata.substring(attribute)),
        code);
  }

  private static void codes(String from, String to, String code) {
    String example = Page.example().text(Page.EXAMPLE);
    assertThat(example).contains(from);
    review(example.replace(from, to), code);
  }

  private static void review(String text, String code) {
    Map<String, String> texts = new TreeMap<>(Page.example().texts());
    texts.put(Page.EXAMPLE, text);
    assertThat(PolicyReview.of(new RuleFiles(new TreeMap<>(texts))).remarks().stream())
        .as(text)
        .extracting((Remark remark) -> remark.code().id())
        .containsExactly(code == null ? new String[0] : new String[] {code});
  }
}
