package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One word for one thing: every class has the field's term, and no two share one. */
class NamesTest {
  private static final Pattern DECLARED =
      Pattern.compile("(?m)^\\s*(?:[\\w-]+ )*(?:class|record|interface|enum|@interface) (\\w+)");

  /** A call or a record that takes the folder of the rules which are asked. */
  private static final Pattern ASKED_BY_LITERAL =
      Pattern.compile(
          "(?:\\.group|\\.judge|\\.in|GroupResult|CaseQuestion|EvaluationStep)"
              + "\\([^;\"()]*\"(?:market|funds|client|advice)\"");

  /** Names that were once given and said too little. */
  private static final Set<String> SAID_TOO_LITTLE =
      Set.of(
          // one name a line would hide how many there are
          ("About Advisor Agreement Answers Asked Axis Besides Block Boxes Building Chain Checks"
                  + " Claim CloseLabel Composer Counting Cover Cuts Degree Desk Disguise Edition"
                  + " Facet Factoring Firings Flow Gate Given GivenReadings Head Hearing Identity"
                  + " IdleConditions IdleParameters IdleRules InForce Intake Item Joined Joint"
                  + " Judgement Keeping Labeller Later LeftOut Legible Levers Look Looked Lots"
                  + " Makers Matter Menu Meter Misread Near Need Node OnDay Order Origin Origins"
                  + " Parts Phrase Phrases Place Placement Places Plain Progressing RecordId Said"
                  + " Sampled Scope Serving SetAside Shape Shares Side Span Spoken Strand Strands"
                  + " Tail Template Told Tree TurnsOn Verdict Weighed Who Window Words")
              .split(" "));

  @Test
  void noTwoClassesOfMainShareAName() throws IOException {
    Map<String, List<Path>> files = new TreeMap<>();
    for (Path file : sources("src/main/java")) {
      if (!file.endsWith("package-info.java")) {
        files.computeIfAbsent(file.getFileName().toString(), name -> new ArrayList<>()).add(file);
      }
    }
    files.values().removeIf(same -> same.size() == 1);

    assertThat(files).isEmpty();
  }

  @Test
  @Tag("slow")
  void noClassHasANameThatSaysTooLittle() throws IOException {
    List<String> found = new ArrayList<>();
    for (String folder : List.of("src/main/java", "src/test/java", "src/bench/java", "src/it")) {
      for (Path file : sources(folder)) {
        DECLARED
            .matcher(Files.readString(file))
            .results()
            .map(one -> one.group(1))
            .filter(SAID_TOO_LITTLE::contains)
            .forEach(name -> found.add(file + " declares " + name));
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  @Tag("slow")
  void noFolderOfRulesIsAskedByALiteral() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources("src/main/java")) {
      ASKED_BY_LITERAL
          .matcher(Files.readString(file))
          .results()
          .forEach(one -> found.add(file + " says " + one.group()));
    }

    assertThat(found).isEmpty();
  }

  private static List<Path> sources(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
