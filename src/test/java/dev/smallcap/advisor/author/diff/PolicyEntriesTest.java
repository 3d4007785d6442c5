package dev.smallcap.advisor.author.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.RuleFiles;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PolicyEntriesTest {
  private static final RuleFiles SHIPPED = RuleFiles.standard();

  @Test
  void aPolicyComparedWithItselfHasNoEntries() {
    assertThat(PolicyEntries.of(SHIPPED, SHIPPED)).isEmpty();
  }

  @Test
  void rowsAndRulesInAnotherOrderAreNoChange() {
    RuleFiles turned =
        edited(
            "parameters.csv",
            text ->
                text.replaceFirst("(?m)^(horizon\\.short.*)\\n(horizon\\.mid.*)\\n", "$2\n$1\n"));
    assertThat(turned).isNotEqualTo(SHIPPED);
    assertThat(PolicyEntries.of(SHIPPED, turned)).isEmpty();
  }

  @Test
  void aRowThatWasAppendedIsAParameterAdded() {
    assertThat(
            only(
                edited(
                    "parameters.csv",
                    text -> text + "sleeve.cap,2026-07-01,18,percent of Q,house view\n")))
        .isEqualTo(
            new PolicyEntry(
                PolicyEntry.What.PARAMETER,
                PolicyEntry.Change.ADDED,
                "sleeve.cap from 2026-07-01",
                List.of(),
                List.of("18 percent of Q (house view)")));
  }

  @Test
  void aValueThatWasWrittenOverIsChangedWithBothTexts() {
    PolicyEntry entry =
        only(
            edited(
                "parameters.csv",
                text -> text.replace("\nband,2026-01-01,25,", "\nband,2026-01-01,30,")));
    assertThat(entry.change()).isEqualTo(PolicyEntry.Change.CHANGED);
    assertThat(entry.before().get(0)).startsWith("25 percent of the target");
    assertThat(entry.after().get(0)).startsWith("30 percent of the target");
    assertThat(entry.line())
        .startsWith("parameter band from 2026-01-01 changed: 25 ")
        .contains(" to 30 ");
  }

  @Test
  @Tag("slow")
  void aNumberThatCameOrIsGoneIsToldWithItsDayAndItsValue() {
    RuleFiles fewer =
        edited("parameters.csv", text -> text.replaceFirst("(?m)^profile.days,.*\n", ""));
    assertThat(PolicyEntries.of(fewer, SHIPPED))
        .extracting(PolicyEntry::line)
        .containsExactly(
            "parameter profile.days from 2026-01-01 added: 365 days (assumption: a year)");
    assertThat(only(fewer).line())
        .isEqualTo("parameter profile.days from 2026-01-01 removed: 365 days (assumption: a year)");
  }

  @Test
  @Tag("slow")
  void aRuleThatIsGoneIsRemoved() {
    RuleFiles fewer = edited("client/guardrails.drl", text -> without(text, "guardrails-surge"));
    PolicyEntry entry = only(fewer);
    assertThat(entry.line()).isEqualTo("rule guardrails-surge removed");
    assertThat(entry.before()).anyMatch(line -> line.contains("motive == Motive.RECENT_SURGE"));
    assertThat(entry.after()).isEmpty();
    assertThat(PolicyEntries.of(fewer, SHIPPED))
        .singleElement()
        .extracting(PolicyEntry::line)
        .isEqualTo("rule guardrails-surge added");
  }

  @Test
  void aRuleThatGetsALastDayIsRetiredThoughItStillStandsThere() {
    PolicyEntry entry =
        only(
            edited(
                "client/guardrails.drl",
                text ->
                    text.replace(
                        "    @id( guardrails-surge )\n    @since( \"2026-01-01\" )\n",
                        "    @id( guardrails-surge )\n    @since( \"2026-01-01\" )\n"
                            .concat("    @until( \"2026-07-01\" )\n"))));
    assertThat(entry.line()).isEqualTo("rule guardrails-surge retired");
    assertThat(entry.after()).anyMatch(line -> line.startsWith("@until"));
  }

  @Test
  void aRuleWithAnotherConditionIsChangedWithOldAndNewText() {
    PolicyEntry entry =
        only(
            edited(
                "client/guardrails.drl",
                text -> text.replace("usEquityHeld == true, core < $half", "core < $half")));
    assertThat(entry.line()).isEqualTo("rule guardrails-premise changed");
    assertThat(entry.before()).anyMatch(line -> line.contains("usEquityHeld == true"));
    assertThat(entry.after()).noneMatch(line -> line.contains("usEquityHeld == true"));
  }

  @Test
  @Tag("slow")
  void fundsAndTheirOrderAndWordsAreEntriesToo() {
    assertThat(only(edited("funds.csv", text -> text.replaceFirst("(?m)^VIOO,.*\\n", ""))).line())
        .isEqualTo("fund VIOO removed");
    assertThat(
            only(edited(
                    "funds.csv",
                    text -> text.replaceFirst("(?m)^(SPSM,.*)\\n(VIOO,.*)\\n", "$2\n$1\n")))
                .line())
        .isEqualTo("fund order changed");
    PolicyEntry words =
        only(
            edited(
                "words/ko.properties",
                text -> text.replaceFirst("(?m)^(guardrails-surge\\S*)(\\s*=).*$", "$1$2 x")));
    assertThat(words.line()).startsWith("words guardrails-surge").endsWith("(ko) changed");
    assertThat(words.after()).containsExactly("x");
  }

  @Test
  void aClassOfAnotherPartIsAnEntryInOneLine() {
    RuleFiles changed =
        edited(
            "classes.csv",
            text ->
                text.replaceFirst(
                    "(?m)^MID,any,LEVERAGED,.*$", "MID,any,LEVERAGED,LEVERAGED_CORE,house view"));

    assertThat(only(changed).line())
        .isEqualTo(
            "class MID any LEVERAGED changed: LEVERAGED (assumption: leveraged mid caps count to"
                + " the sleeve, at value times leverage) to LEVERAGED_CORE (house view)");
    assertThat(only(edited("parts.csv", text -> text.replace("KEPT,NOTHING", "KEPT,CORE"))).line())
        .startsWith("part KEPT changed: NOTHING (")
        .contains(" to CORE (");
  }

  @Test
  void aFolderWithoutTheTablesOfPartsDiffersInNothing() {
    SortedMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
    texts.remove("classes.csv");
    texts.remove("parts.csv");

    assertThat(PolicyEntries.of(new RuleFiles(texts), SHIPPED)).isEmpty();
  }

  @Test
  void aClosedDayOfAnExchangeIsAnEntryWithItsNameAndSource() {
    PolicyEntry entry =
        only(
            edited("holidays.csv", text -> text + "KRX,2026-04-15,Temporary holiday,its notice\n"));

    assertThat(entry.line()).isEqualTo("holiday KRX 2026-04-15 added");
    assertThat(entry.after()).containsExactly("Temporary holiday (its notice)");
  }

  @Test
  void aReasonWithAnotherWeightOrSideIsAnEntryInOneLine() {
    RuleFiles lighter =
        edited(
            "reasons.csv",
            text ->
                text.replace(
                        "disclosures-capital,95,AGAINST,assumption: the loss of capital first",
                        "disclosures-capital,10,NEUTRAL,house view")
                    + "tilt-long,55,FOR,house view\n");

    assertThat(PolicyEntries.of(SHIPPED, lighter))
        .extracting(PolicyEntry::line)
        .containsExactly(
            "reason disclosures-capital changed: 95 AGAINST (assumption: the loss of capital first)"
                + " to 10 NEUTRAL (house view)",
            "reason tilt-long added: 55 FOR (house view)");
  }

  private static String without(String text, String id) {
    int at = text.indexOf("@id( " + id + " )");
    int from = text.lastIndexOf("rule \"", at);
    int to = text.indexOf("\nend\n", at) + "\nend\n".length();
    return text.substring(0, from) + text.substring(to);
  }

  private static PolicyEntry only(RuleFiles now) {
    List<PolicyEntry> entries = PolicyEntries.of(SHIPPED, now);
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  private static RuleFiles edited(String path, UnaryOperator<String> change) {
    SortedMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
    texts.put(path, change.apply(SHIPPED.text(path)));
    return new RuleFiles(texts);
  }
}
