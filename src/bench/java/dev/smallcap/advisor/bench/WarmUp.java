package dev.smallcap.advisor.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

/**
 * Warms code up by the processor time of the whole process: on a busy machine a second of the clock
 * warms up little, and some ways work in threads of their own.
 */
final class WarmUp {
  private static final long NANOS = 1_000_000_000L;
  private static final long ENOUGH = NANOS * (Boolean.getBoolean("bench.quick") ? 2 : 6);
  private static final int AT_A_TIME = 20;

  private WarmUp() {}

  static void with(Turn turn, IntConsumer work) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long end = system.getProcessCpuTime() + ENOUGH;
    while (system.getProcessCpuTime() < end) {
      for (int i = 0; i < AT_A_TIME; i++) {
        work.accept(turn.next());
      }
    }
  }
}
