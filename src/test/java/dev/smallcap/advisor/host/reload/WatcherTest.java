package dev.smallcap.advisor.host.reload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.RuleFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatcherTest {
  private static final PolicyLocation.Reloadable PLACE =
      new PolicyLocation.Folder(Path.of("rules"));

  @Test
  void whatIsStillBeingWrittenIsNotTaken() throws Exception {
    assertThat(takenOf("one", "one", "half", "more", "whole", "whole", "whole"))
        .containsExactly("one", "whole");
  }

  @Test
  void whatComesAndGoesBetweenTwoLooksIsNotTaken() throws Exception {
    assertThat(takenOf("one", "one", "two", "one", "one")).containsExactly("one");
  }

  @Test
  void whatComesBackIsTakenAgain() throws Exception {
    assertThat(takenOf("one", "one", "two", "two", "one", "one"))
        .containsExactly("one", "two", "one");
  }

  /** What a watcher takes who finds one text after the other. */
  private static List<String> takenOf(String... texts) throws InterruptedException {
    List<String> taken = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger looks = new AtomicInteger();
    CountDownLatch all = new CountDownLatch(texts.length + 1);
    Watcher watcher =
        new Watcher(
            Duration.ofMillis(1),
            () -> {
              int number = Math.min(looks.getAndIncrement(), texts.length - 1);
              all.countDown();
              return look(texts[number]);
            },
            look -> {
              taken.add(look.files().text("parameters.csv"));
              return null;
            },
            reloaded -> {});
    watcher.start();
    assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
    watcher.close();
    return taken;
  }

  private static FolderSnapshot look(String text) {
    return new FolderSnapshot(
        PLACE, new RuleFiles(new TreeMap<>(Map.of("parameters.csv", text))), null);
  }
}
