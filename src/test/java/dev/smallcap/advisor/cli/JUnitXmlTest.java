package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.cli.json.RemarkSamples;
import dev.smallcap.advisor.rulebook.Remark;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JUnitXmlTest {
  private static final List<String> RULES = List.of("client/sleeve.drl", "client/tilt.drl");

  private static Element read(Remark... remarks) {
    try {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(
                  new InputSource(
                      new StringReader(JUnitXml.of(List.of(remarks), "rules/", RULES))));
      return document.getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> all(Element in, String name) {
    NodeList nodes = in.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  @Test
  void aCleanFolderIsOnePassingTestForEachRuleFile() {
    assertThat(JUnitXml.of(List.of(), "rules/", RULES))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="review" tests="2" failures="0" errors="0" time="0">
              <testsuite name="client/sleeve.drl" tests="1" failures="0" errors="0" time="0" skipped="0" file="rules/client/sleeve.drl">
                <testcase classname="client/sleeve.drl" name="no remarks" time="0"/>
              </testsuite>
              <testsuite name="client/tilt.drl" tests="1" failures="0" errors="0" time="0" skipped="0" file="rules/client/tilt.drl">
                <testcase classname="client/tilt.drl" name="no remarks" time="0"/>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void anErrorFailsItsTestAndAWarningSpeaksOnItsOutput() {
    Element suites = read(RemarkSamples.NUMBER, RemarkSamples.STRAY);
    assertThat(suites.getAttribute("tests")).isEqualTo("3");
    assertThat(suites.getAttribute("failures")).isEqualTo("1");
    assertThat(all(suites, "testsuite"))
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly("cases/sleeve.csv", "client/sleeve.drl", "client/tilt.drl");
    Element failure = all(suites, "failure").get(0);
    assertThat(failure.getAttribute("message")).isEqualTo("The number (20) stands in a rule.");
    assertThat(failure.getAttribute("type")).isEqualTo("number");
    assertThat(failure.getTextContent().lines())
        .containsExactly(
            "rules/client/sleeve.drl:12:5",
            "The number (20) stands in a rule.",
            "Maybe put it into parameters.csv.");
    Element test = (Element) failure.getParentNode();
    assertThat(test.getAttribute("name")).isEqualTo("number at 12:5");
    assertThat(test.getAttribute("classname")).isEqualTo("client/sleeve.drl");
    Element output = all(suites, "system-out").get(0);
    assertThat(output.getTextContent()).contains("cases/sleeve.csv:3:1", "Maybe delete its row.");
    assertThat(all((Element) output.getParentNode(), "failure")).isEmpty();
  }

  /** CI systems count by these attributes; a report whose counts are off is refused or misread. */
  @Test
  void theCountsAreThoseOfTheTests() {
    Element suites =
        read(
            RemarkSamples.NUMBER, RemarkSamples.NUMBER, RemarkSamples.STRAY, RemarkSamples.HOSTILE);
    List<Element> counted = new ArrayList<>(all(suites, "testsuite"));
    counted.add(suites);
    for (Element one : counted) {
      assertThat(one.getAttribute("tests")).isEqualTo("" + all(one, "testcase").size());
      assertThat(one.getAttribute("failures")).isEqualTo("" + all(one, "failure").size());
      assertThat(one.getAttribute("errors")).isEqualTo("0");
      assertThat(one.getAttribute("name")).isNotEmpty();
    }
    assertThat(all(suites, "testcase"))
        .allSatisfy(
            test -> {
              assertThat(test.getAttribute("name")).isNotEmpty();
              assertThat(test.getAttribute("classname")).isNotEmpty();
              assertThat(test.getAttribute("time")).isEqualTo("0");
            });
  }

  @Test
  void testsOfOneNameAreTold() {
    Element suites = read(RemarkSamples.NUMBER, RemarkSamples.NUMBER, RemarkSamples.NUMBER);
    assertThat(all(suites, "testcase"))
        .extracting(test -> test.getAttribute("name"))
        .containsExactly(
            "number at 12:5", "number at 12:5 (2)", "number at 12:5 (3)", "no remarks");
  }

  @Test
  void signsOfXmlAreEscapedAndWhatNoXmlHoldsIsShownByItsCode() {
    Element suites = read(RemarkSamples.HOSTILE);
    Element failure = all(suites, "failure").get(0);
    assertThat(all(suites, "failure")).hasSize(1);
    assertThat(failure.getTextContent())
        .contains(
            "]]><failure/>&amp; \"'\\ \\u001B[2J \\u0001 \\uD800 \\uFFFE \\u000D\\u000A\\u0009 ")
        .contains("한글 \ud83d\ude00")
        .contains("rules/" + RemarkSamples.HOSTILE.file());
    assertThat(failure.getAttribute("message")).startsWith("]]><failure/>&amp; \"'\\ ");
    assertThat(all(suites, "testsuite").get(0).getAttribute("name"))
        .isEqualTo(RemarkSamples.HOSTILE.file());
  }
}
