package dev.smallcap.advisor.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.smallcap.advisor.Policy;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What loading an edited folder takes: the first time in a machine, the twelfth time, and what is
 * left of policies that were dropped. Arguments: the folder, and how often it is loaded.
 */
public final class PolicyLoads {
  private static final int WARM = 12;

  private PolicyLoads() {}

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    int loads = Integer.parseInt(args[1]);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    for (int i = 1; i <= loads; i++) {
      long cpu = system.getProcessCpuTime();
      long wall = System.nanoTime();
      Policy.load(folder);
      if (i == 1 || i == WARM || i % 25 == 0) {
        System.out.printf(
            Locale.ROOT,
            "load %d: %d ms of CPU, %d ms; %s%n",
            i,
            (system.getProcessCpuTime() - cpu) / 1_000_000,
            (System.nanoTime() - wall) / 1_000_000,
            kept());
      }
    }
  }

  private static String kept() {
    System.gc();
    long metaspace =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().equals("Metaspace"))
            .map(MemoryPoolMXBean::getUsage)
            .mapToLong(usage -> usage.getUsed() / 1024)
            .sum();
    return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount()
        + " classes, "
        + metaspace
        + " kB of metaspace";
  }
}
