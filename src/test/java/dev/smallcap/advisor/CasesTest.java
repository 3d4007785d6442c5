package dev.smallcap.advisor;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.smallcap.advisor.author.verify.cases.CaseRunner;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.cases.Case;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** The cases of the shipped policy: a test a row, named by its sentence. */
class CasesTest {
  private static final Policy POLICY = Policy.standard();
  private static final CaseRunner RUNNER = CaseRunner.of(PolicyModels.of(POLICY));

  @TestFactory
  Stream<DynamicContainer> everyCaseOfTheShippedPolicyPasses() {
    return CaseFile.all(PolicyModels.of(POLICY).files()).stream()
        .map(
            file ->
                dynamicContainer(
                    file.topic(),
                    uri(file.path(), 1),
                    file.cases().stream()
                        .map(
                            one ->
                                dynamicTest(
                                    one.name(), uri(one), () -> RUNNER.run(file, one).check()))));
  }

  private static URI uri(Case one) {
    return uri(one.file(), one.line());
  }

  private static URI uri(String file, long line) {
    return URI.create(Path.of("rules", file).toUri() + "?line=" + line);
  }
}
