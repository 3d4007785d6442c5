package dev.smallcap.advisor.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReviewJsonTest {
  private static final Schema SCHEMA = PublishedForm.schema("review.schema.json");

  @Test
  void remarksStandInTheirOrderBehindTheirCounts() {
    assertThat(ReviewJson.write(List.of(RemarkSamples.NUMBER, RemarkSamples.STRAY)))
        .isEqualTo(
            """
            {
              "errors": 1,
              "warnings": 1,
              "remarks": [
                {
                  "code": "number",
                  "severity": "error",
                  "file": "client/sleeve.drl",
                  "line": 12,
                  "column": 5,
                  "what": "The number (20) stands in a rule.",
                  "maybe": "put it into parameters.csv."
                },
                {
                  "code": "case-stray",
                  "severity": "warning",
                  "file": "cases/sleeve.csv",
                  "line": 3,
                  "column": 1,
                  "what": "The case speaks of (sleeve-gone).",
                  "maybe": "delete its row."
                }
              ]
            }
            """);
  }

  @Test
  void aCleanFolderHasNoRemarks() {
    assertThat(ReviewJson.write(List.of()))
        .isEqualTo("{\n  \"errors\": 0,\n  \"warnings\": 0,\n  \"remarks\": []\n}\n");
  }

  @Test
  void everyReviewIsOfThePublishedForm() {
    assertThat(problems(ReviewJson.write(List.of()))).isEmpty();
    assertThat(problems(ReviewJson.write(RemarkSamples.everyCode()))).isEmpty();
    String hostile = ReviewJson.write(List.of(RemarkSamples.HOSTILE));
    assertThat(problems(hostile)).isEmpty();
    assertThat(problems(hostile.replace("\"what\"", "\"why\""))).isNotEmpty();
    assertThat(problems(hostile.replace("\"error\"", "\"ERROR\""))).isNotEmpty();
  }

  @Test
  void whatAFileIsCalledComesBack() {
    assertThat(
            new JsonMapper()
                .readTree(ReviewJson.write(List.of(RemarkSamples.HOSTILE)))
                .path("remarks")
                .path(0)
                .path("file")
                .stringValue())
        .isEqualTo(RemarkSamples.HOSTILE.file());
  }

  private static List<?> problems(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }
}
