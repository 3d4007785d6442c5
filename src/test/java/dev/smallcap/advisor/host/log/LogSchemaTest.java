package dev.smallcap.advisor.host.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.smallcap.advisor.RandomSituations;
import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.host.json.DecisionJson;
import dev.smallcap.advisor.host.log.Written.Decision;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              builder ->
                  builder.schemas(
                      Map.of("urn:smallcap:advisor:recommendation", AdviceJson.schema())))
          .getSchema(DecisionJson.schema(), InputFormat.JSON);
  @TempDir private Path folder;

  private static List<?> problems(String line) {
    return SCHEMA.validate(line, InputFormat.JSON);
  }

  private void write(LogSettings settings) {
    Written.append(
        folder,
        settings,
        IntStream.range(0, 100)
            .mapToObj(seed -> Decision.of(RandomSituations.anywhere(seed)))
            .toList());
  }

  @Test
  @Tag("slow")
  void everyLineIsValid() {
    write(Written.QUICK);
    assertThat(Written.all(folder))
        .hasSizeGreaterThan(120)
        .allSatisfy(line -> assertThat(problems(line)).isEmpty());
  }

  @Test
  @Tag("slow")
  void linesWithHiddenFactsAreValid() {
    write(
        Written.QUICK.with(
            Privacy.storingAll()
                .leavingOut(PersonalFact.AGE, PersonalFact.PROFILED_ON, PersonalFact.ACCOUNT_ID)
                .hashing(
                    new SecretKeySpec(
                        "thirty-two bytes of a made-up key".getBytes(StandardCharsets.UTF_8),
                        "HmacSHA256"),
                    PersonalFact.CLIENT_ID)));
    assertThat(Written.all(folder)).allSatisfy(line -> assertThat(problems(line)).isEmpty());
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 | \"previous\":\" | \"previous\":\"x",
        "1 | \"kind\":\"advice\" | \"kind\":\"market\"",
        "1 | \"symbol\": | \"name\":",
        "1 | \"suitable\": | \"fitting\":",
        "1 | \"residency\":\" | \"residency\":\"x",
        "0 | \"asOf\": | \"on\":",
        "0 | \"stage\":\" | \"stage\":\"x"
      })
  void aMutilatedOneIsNot(int number, String from, String to) {
    write(Written.QUICK);
    String line = Written.all(folder).get(number);
    assertThat(line).contains(from);
    assertThat(problems(line.replace(from, to))).isNotEmpty();
  }
}
