package dev.smallcap.advisor.host.spring;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.host.json.AdviceModule;
import dev.smallcap.advisor.host.reload.PolicySource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Gives an application an {@link AdvisorService}, the {@link PolicySource} beneath it and, where
 * the policy is not reloaded, the {@link Policy}; with Actuator the health indicator {@code
 * smallcapPolicy}, with Micrometer the measurements that {@link AdvisorService} names.
 *
 * <p>A {@code PolicySource} or a {@code Policy} that the application defines takes the place of
 * what the properties name. With a clock among the beans, that one tells since when a policy is in
 * force.
 */
@AutoConfiguration(
    afterName =
        "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@Conditional(OnSpringBoot4.class)
@EnableConfigurationProperties(AdvisorProperties.class)
public final class AdvisorAutoConfiguration {
  private static final String OURS = "configuredPolicySource";

  /** The policy that the application defines. */
  @Bean
  @ConditionalOnBean(Policy.class)
  @ConditionalOnMissingBean
  PolicySource givenPolicySource(Policy policy, ObjectProvider<InstantSource> clock) {
    return PolicySource.of(policy, clock(clock));
  }

  /** The policy that the properties name. Closing it ends its watch. */
  @Bean(OURS)
  @ConditionalOnMissingBean
  PolicySource configuredPolicySource(
      AdvisorProperties properties, ObjectProvider<InstantSource> clock, Reloads reloads) {
    PolicySource source = ConfiguredSource.of(properties, clock(clock));
    Duration pause = properties.reloadInterval();
    if (pause != null) {
      UnusableProperty.checked(
          AdvisorProperties.RELOAD,
          () -> {
            source.watch(pause, reloads);
            return source;
          });
    }
    return source;
  }

  /** The policy in force for good. */
  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnBean(name = OURS)
  @Conditional(StaysInForce.class)
  Policy policy(PolicySource source) {
    return source.get();
  }

  @Bean
  Reloads smallcapReloads(
      ObjectProvider<InstantSource> clock,
      ObjectProvider<AdvisorMetrics> tally,
      ApplicationEventPublisher events) {
    return new Reloads(clock(clock), tally.getIfAvailable(() -> AdvisorMetrics.NONE), events);
  }

  @Bean
  @ConditionalOnMissingBean
  AdvisorService advisorService(
      PolicySource source,
      ObjectProvider<AdvisorMetrics> tally,
      Reloads reloads,
      AdvisorProperties properties) {
    return new AdvisorService(
        source, tally.getIfAvailable(() -> AdvisorMetrics.NONE), reloads, properties.language());
  }

  /** Here, at the edge, a clock is chosen; the library itself reads none. */
  private static InstantSource clock(ObjectProvider<InstantSource> clock) {
    return clock.getIfUnique(InstantSource::system);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "tools.jackson.databind.JacksonModule")
  static class Json {
    /** Spring's own mapper then writes the published form too. */
    @Bean
    @ConditionalOnMissingBean
    AdviceModule adviceModule() {
      return new AdviceModule();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(MeterRegistry.class)
  static class Metrics {
    @Bean
    @ConditionalOnSingleCandidate(MeterRegistry.class)
    AdvisorMetrics smallcapTally(MeterRegistry registry) {
      return new MeterTally(registry);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
  static class PolicyHealthConfiguration {
    @Bean
    @ConditionalOnEnabledHealthIndicator("smallcap-policy")
    HealthIndicator smallcapPolicyHealthIndicator(
        PolicySource source, Reloads reloads, ObjectProvider<InstantSource> clock) {
      return new PolicyHealth(source, reloads, clock(clock));
    }
  }
}
