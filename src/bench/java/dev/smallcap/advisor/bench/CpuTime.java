package dev.smallcap.advisor.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time that all threads of the process took for one operation. On a machine with
 * other work to do it says more than the clock on the wall.
 */
public final class CpuTime implements InternalProfiler {
  static final String LABEL = "cpu";
  private static final double NANOS_A_MICRO = 1_000;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private long before;

  @Override
  public String getDescription() {
    return "processor time";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = system.getProcessCpuTime();
  }

  @Override
  public Collection<? extends Result> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    long taken = system.getProcessCpuTime() - before;
    double each = taken / NANOS_A_MICRO / result.getMetadata().getAllOps();
    return List.of(new ScalarResult(LABEL, each, "us/op", AggregationPolicy.AVG));
  }
}
