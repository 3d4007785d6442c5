package dev.smallcap.advisor.host.reload;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/** What is left after a collection. */
record Memory(int classes, long metaspace, long heap) {
  private static final int MEGA = 1024 * 1024;

  static Memory now() throws InterruptedException {
    // Classes go with a second collection, after what referred to them has been cleared.
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return new Memory(
        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().equals("Metaspace"))
            .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed())
            .sum(),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
  }

  @Override
  public String toString() {
    return classes + " classes, metaspace " + metaspace / MEGA + " MB, heap " + heap / MEGA + " MB";
  }
}
