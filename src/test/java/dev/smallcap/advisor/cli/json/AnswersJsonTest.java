package dev.smallcap.advisor.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.partition.answers.AnswerInput;
import dev.smallcap.advisor.partition.answers.AnswerOutput;
import dev.smallcap.advisor.partition.answers.AnswerQuestions;
import dev.smallcap.advisor.partition.answers.FoldedAnswers;
import dev.smallcap.advisor.partition.answers.RuleRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
class AnswersJsonTest {
  private static final Schema SCHEMA = PublishedForm.schema("answers.schema.json");
  private static final String JSON = json();

  /** The answers of one client in all stages. */
  private static String json() {
    PolicyModel policy = PolicyModels.of(Situations.STANDARD);
    AnswerQuestions asked = AnswerQuestions.of(policy, Situations.DAY);
    for (AnswerInput input : AnswerInput.values()) {
      if (input != AnswerInput.STAGE) {
        asked =
            asked.only(
                input, input == AnswerInput.RISK ? "R4" : asked.choices(input).get(0).code());
      }
    }
    return AnswersJson.write(FoldedAnswers.of(policy, asked, done -> {}));
  }

  private static List<?> problems(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  @Test
  void theAnswersAreOfThePublishedForm() {
    assertThat(problems(JSON)).isEmpty();
    assertThat(problems(JSON.replace("\"REVIEW\"", "\"LATER\""))).isNotEmpty();
    assertThat(problems(JSON.replace("\"situations\": 7", "\"situations\": 0"))).isNotEmpty();
  }

  @Test
  void theConstantsOfTheSchemaAreThoseOfJava() {
    JsonNode schema = new JsonMapper().readTree(PublishedForm.of("answers.schema.json"));

    assertThat(PublishedForm.constants(schema.at("/$defs/Input/properties/input")))
        .isEqualTo(PublishedForm.names(AnswerInput.values()));
    assertThat(
            schema.at("/properties/outputs/required").values().stream()
                .map(JsonNode::stringValue)
                .toList())
        .isEqualTo(PublishedForm.names(AnswerOutput.values()));
    assertThat(
            PublishedForm.constants(schema.at("/properties/told/properties/roots/propertyNames")))
        .isEqualTo(PublishedForm.names(RuleRole.values()));
  }
}
