package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.Severity;
import dev.smallcap.advisor.terms.Printable;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Remarks as JUnit XML, which CI systems show as tests: a file is a suite and a remark a test of
 * it. An error fails its test; a warning passes and speaks on its output. What no XML document can
 * hold is not {@link Printable} either. One review, once.
 */
final class JUnitXml {
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;
  private final String folder;

  private JUnitXml(String folder) throws XMLStreamException {
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    this.folder = folder;
  }

  /**
   * The remarks in the order given.
   *
   * @param folder what stands before each file, such as {@code rules/}
   * @param rules the rule files; one without a remark is a suite with a test that passes
   */
  static String of(List<Remark> remarks, String folder, Collection<String> rules) {
    SortedMap<String, List<Remark>> byFile = new TreeMap<>();
    rules.forEach(file -> byFile.put(file, new ArrayList<>()));
    remarks.forEach(one -> byFile.computeIfAbsent(one.file(), file -> new ArrayList<>()).add(one));
    try {
      JUnitXml written = new JUnitXml(folder);
      written.suites(remarks, byFile);
      return written.out.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void suites(List<Remark> remarks, SortedMap<String, List<Remark>> byFile)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("testsuites");
    attribute("name", "review");
    counts(byFile.values().stream().mapToInt(JUnitXml::tests).sum(), remarks);
    for (Map.Entry<String, List<Remark>> file : byFile.entrySet()) {
      suite(file.getKey(), file.getValue());
    }
    line(0);
    xml.writeEndElement();
    line(0);
    xml.writeEndDocument();
    xml.close();
  }

  private static int tests(List<Remark> remarks) {
    return Math.max(1, remarks.size());
  }

  private void counts(int tests, List<Remark> remarks) throws XMLStreamException {
    attribute("tests", String.valueOf(tests));
    attribute("failures", String.valueOf(remarks.stream().filter(JUnitXml::fails).count()));
    attribute("errors", "0");
    attribute("time", "0");
  }

  private static boolean fails(Remark remark) {
    return remark.severity() == Severity.ERROR;
  }

  private void suite(String file, List<Remark> remarks) throws XMLStreamException {
    line(1);
    xml.writeStartElement("testsuite");
    attribute("name", file);
    counts(tests(remarks), remarks);
    attribute("skipped", "0");
    attribute("file", folder + file);
    Map<String, Integer> names = new HashMap<>();
    if (remarks.isEmpty()) {
      line(2);
      xml.writeEmptyElement("testcase");
      named(file, "no remarks");
    }
    for (Remark remark : remarks) {
      test(remark, names);
    }
    line(1);
    xml.writeEndElement();
  }

  private void test(Remark remark, Map<String, Integer> names) throws XMLStreamException {
    String name = remark.code().id() + " at " + remark.at();
    // CI systems keep one of several tests with one name.
    int times = names.merge(name, 1, Integer::sum);
    line(2);
    xml.writeStartElement("testcase");
    named(remark.file(), times == 1 ? name : name + " (" + times + ")");
    line(3);
    xml.writeStartElement(fails(remark) ? "failure" : "system-out");
    if (fails(remark)) {
      attribute("message", remark.what());
      attribute("type", remark.code().id());
    }
    xml.writeCharacters(
        Printable.line(folder + remark.file() + ":" + remark.at())
            + "\n"
            + Printable.message(remark.what(), remark.maybe()));
    xml.writeEndElement();
    line(2);
    xml.writeEndElement();
  }

  private void named(String file, String name) throws XMLStreamException {
    attribute("classname", file);
    attribute("name", name);
    attribute("time", "0");
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Printable.line(value));
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
