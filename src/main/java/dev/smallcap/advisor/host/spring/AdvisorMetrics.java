package dev.smallcap.advisor.host.spring;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.reload.Reloaded;
import java.util.function.Supplier;

/** Counts what is advised and reloaded. Thread-safe. */
interface AdvisorMetrics {
  /** Where the host has no metrics. */
  AdvisorMetrics NONE =
      new AdvisorMetrics() {
        @Override
        public Recommendation timed(Supplier<Recommendation> advice) {
          return advice.get();
        }

        @Override
        public void reloaded(Reloaded reloaded) {}
      };

  /** Makes a recommendation, and counts it and how long it took. */
  Recommendation timed(Supplier<Recommendation> advice);

  /** Counts what came of a reload. */
  void reloaded(Reloaded reloaded);
}
