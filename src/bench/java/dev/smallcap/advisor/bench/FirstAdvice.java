package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.Policy;
import java.lang.management.ManagementFactory;

/** Prints the milliseconds from the start of this JVM to its first recommendation. */
public final class FirstAdvice {
  private FirstAdvice() {}

  /** Advises once, the market's figures read and judged on the way. */
  public static void main(String[] args) {
    Policy policy = Policy.standard();
    String id =
        policy
            .recommend(Article.CLIENT, Article.ACCOUNT, Article.HOLDINGS, Article.market(policy))
            .id();
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println((System.currentTimeMillis() - started) + " ms to the first advice, " + id);
  }
}
