package dev.smallcap.advisor.host.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that are killed while they write. {@code -Dlog.kills=20} kills as many. */
@Tag("slow")
class KilledLogTest {
  private static final int KILLS = Integer.getInteger("log.kills", 2);
  @TempDir private Path folder;

  @Test
  @Tag("long")
  void everyLineThatAKilledProcessAcknowledgedIsThere() throws IOException, InterruptedException {
    Random random = new Random(7);
    List<ChainHead> acknowledged = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      LogWriter writer = LogWriter.start(folder, "on");
      int lines = 5 + random.nextInt(60);
      while (lines-- > 0) {
        acknowledged.add(head(writer.readLine()));
      }
      Thread.sleep(random.nextInt(20));
      writer.kill();
      // what was acknowledged and not yet read; the last may be cut off
      for (String line : writer.readAll().split("\n", -1)) {
        if (line.matches("ack \\d+:[0-9a-f]{64}")) {
          acknowledged.add(head(line));
        }
      }
      try (DecisionLog log = DecisionLog.open(folder, Written.NOON, Written.QUICK)) {
        assertThat(log.head().sequence())
            .isGreaterThanOrEqualTo(acknowledged.get(acknowledged.size() - 1).sequence());
      }
      Verification verified = Written.verified(folder, acknowledged.toArray(ChainHead[]::new));
      assertThat(verified.faults()).isEmpty();
      assertThat(verified.decisions()).isGreaterThanOrEqualTo(acknowledged.size());
    }
    System.out.println(KILLS + " kills, " + acknowledged.size() + " lines acknowledged, all there");
  }

  private static ChainHead head(String line) {
    assertThat(line).startsWith("ack ");
    return ChainHead.parse(line.substring("ack ".length()));
  }
}
