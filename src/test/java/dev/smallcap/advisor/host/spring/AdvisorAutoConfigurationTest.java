package dev.smallcap.advisor.host.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.Trials;
import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.host.json.AdviceModule;
import dev.smallcap.advisor.host.reload.PolicySource;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Stage;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.json.JsonMapper;

class AdvisorAutoConfigurationTest {
  private static final Instant NOON = Instant.parse("2026-01-16T12:00:00Z");
  private static final Policy OTHER =
      Trials.assuming(Policy.standard(), Map.of("sleeve.cap", "19"));

  private final ApplicationContextRunner host =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(AdvisorAutoConfiguration.class));

  @Test
  void withoutPropertiesTheShippedPolicyIsServed() {
    host.run(
        context -> {
          assertThat(context).hasNotFailed();
          Policy policy = context.getBean(Policy.class);
          assertThat(policy.fingerprint()).isEqualTo(Situations.STANDARD.fingerprint());
          assertThat(context.getBean(PolicySource.class).get()).isSameAs(policy);
          assertThat(context.getBean(AdvisorService.class).policy()).isSameAs(policy);
        });
  }

  @Test
  void aPolicyOfTheHostTakesThePlaceOfThePropertiesOnes() {
    host.withBean(Policy.class, () -> OTHER)
        .run(
            context -> {
              assertThat(context).hasSingleBean(Policy.class).hasSingleBean(PolicySource.class);
              assertThat(context.getBean(AdvisorService.class).policy()).isSameAs(OTHER);
            });
  }

  @Test
  void aSourceOfTheHostIsAskedAndItsPolicyIsNoBeanSinceItMayChange() {
    host.withBean(PolicySource.class, () -> PolicySource.of(OTHER, Clock.systemUTC()))
        .run(
            context -> {
              assertThat(context).hasSingleBean(PolicySource.class).doesNotHaveBean(Policy.class);
              assertThat(context.getBean(AdvisorService.class).policy()).isSameAs(OTHER);
            });
  }

  @Test
  void healthTellsVersionFingerprintSinceWhenAndOrigin() {
    host.withBean(Clock.class, () -> Clock.fixed(NOON, ZoneOffset.UTC))
        .withBean(Policy.class, () -> OTHER)
        .run(
            context -> {
              assertThat(context).hasBean("smallcapPolicyHealthIndicator");
              Health health = context.getBean(HealthIndicator.class).health();
              assertThat(health.getStatus()).isEqualTo(Status.UP);
              assertThat(health.getDetails())
                  .containsExactlyInAnyOrderEntriesOf(
                      Map.of(
                          "version",
                          "1.1",
                          "fingerprint",
                          OTHER.fingerprint(),
                          "reviewDue",
                          LocalDate.of(2027, 1, 1),
                          "since",
                          NOON,
                          "origin",
                          "handed over by the host"));
            });
  }

  @ParameterizedTest
  @CsvSource({"2026-12-31T23:59:59Z, UP", "2027-01-01T00:00:00Z, OVERDUE"})
  void healthSaysFromTheDayOnWhichThePolicyIsDueForReview(Instant now, String status) {
    host.withBean(Clock.class, () -> Clock.fixed(now, ZoneOffset.UTC))
        .withBean(Policy.class, () -> OTHER)
        .run(
            context ->
                assertThat(context.getBean(HealthIndicator.class).health().getStatus())
                    .isEqualTo(new Status(status)));
  }

  @Test
  @Tag("slow")
  void healthCanBeSwitchedOff() {
    host.withPropertyValues("management.health.smallcap-policy.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
  }

  @Test
  void aHostWithoutMicrometerActuatorAndJacksonIsAdvisedAllTheSame() {
    host.withClassLoader(
            new FilteredClassLoader(
                "io.micrometer", "org.springframework.boot.health", "tools.jackson"))
        .run(
            context -> {
              assertThat(context).hasNotFailed().doesNotHaveBean(AdvisorMetrics.class);
              assertThat(advise(context.getBean(AdvisorService.class)))
                  .isEqualTo(situation().advice().toString());
            });
  }

  @Test
  void withAMeterRegistryItIsCounted() {
    host.withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .run(
            context -> {
              advise(context.getBean(AdvisorService.class));
              assertThat(
                      context
                          .getBean(MeterRegistry.class)
                          .get("smallcap.advisor.recommendations")
                          .timer()
                          .count())
                  .isEqualTo(1);
            });
  }

  @Test
  void textsAreInTheLanguageOfTheProperties() {
    host.withPropertyValues("smallcap.advisor.language=ko")
        .run(
            context ->
                assertThat(advise(context.getBean(AdvisorService.class)))
                    .isNotEqualTo(situation().advice().toString())
                    .contains("소형주"));
  }

  @Test
  void aMapperWithTheModuleWritesThePublishedForm() {
    host.run(
        context -> {
          JsonMapper mapper =
              JsonMapper.builder().addModule(context.getBean(AdviceModule.class)).build();
          String json = mapper.writeValueAsString(situation().advice());
          assertThat(AdviceJson.read(json).equals(situation().advice())).isTrue();
        });
  }

  private static Situations situation() {
    return Situations.in(Stage.ER1);
  }

  private static String advise(AdvisorService service) {
    Situations in = situation();
    return service.text(
        service.recommend(
            in.client(),
            in.account(),
            Holdings.of(in.holdings()).converting(in.rates()),
            in.market()));
  }
}
