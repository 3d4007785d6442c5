package dev.smallcap.advisor.host.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class OnSpringBoot4Test {
  @ParameterizedTest
  @ValueSource(strings = {"2.7.18", "3.5.16"})
  void anOlderSpringBootIsRefusedByItsVersion(String version) {
    assertThatThrownBy(() -> OnSpringBoot4.check(version))
        .hasMessageContaining("needs Spring Boot 4;")
        .hasMessageContaining("runs Spring Boot " + version + ".")
        .hasMessageContaining("spring.autoconfigure.exclude=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.0.7", "4.1.2", "4.2.0-M1", "10.0.0"})
  void fourAndLaterAreTaken(String version) {
    assertThatCode(() -> OnSpringBoot4.check(version)).doesNotThrowAnyException();
  }

  @Test
  void itIsToldToAPersonWithoutAStackTrace() {
    FailureAnalysis told =
        new OlderSpringBootAnalyzer()
            .analyze(new IllegalStateException(new OlderSpringBoot("3.5.16")));

    assertThat(told).isNotNull();
    assertThat(told.getDescription())
        .isEqualTo(
            "The auto-configuration of smallcap-advisor needs Spring Boot 4; this application runs"
                + " Spring Boot 3.5.16.");
    assertThat(told.getAction()).startsWith("Move the application to Spring Boot 4.");
  }
}
