package dev.smallcap.advisor.host.reload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.MountedRules;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy that Kubernetes mounts from a ConfigMap and exchanges under a running host. */
class MountedSourceTest {
  private static final RuleFiles SHIPPED = RuleFiles.standard();
  @TempDir private Path temp;

  private static RuleFiles versioned(String version) {
    return MountedRules.edited(
        SHIPPED,
        "parameters.csv",
        SHIPPED.text("parameters.csv")
            + "policy.version,2026-09-01,"
            + version
            + ",version,assumption: autumn\n");
  }

  @Test
  void aLookAtAMountSeesWhatTookItsPlaceAndNothingElse() throws Exception {
    MountedRules mount = MountedRules.in(temp.resolve("rules"), SHIPPED);
    PolicyLocation.Folder place = new PolicyLocation.Folder(mount.folder());
    FolderSnapshot before = FolderSnapshot.at(place);
    assertThat(before.fault()).isNull();

    mount.exchange(SHIPPED);
    Files.writeString(mount.folder().resolve("parameters.csv.swp"), "left by an editor");
    assertThat(FolderSnapshot.at(place)).isEqualTo(before);

    mount.exchange(versioned("1.7"));
    assertThat(FolderSnapshot.at(place)).isNotEqualTo(before);
    assertThat(FolderSnapshot.at(place).files()).isEqualTo(versioned("1.7"));
  }

  @Test
  @Tag("long")
  void aMountIsReloadedWhenItIsExchanged() throws Exception {
    MountedRules mount = MountedRules.in(temp.resolve("rules"), versioned("1.6"));
    BlockingQueue<Reloaded> told = new LinkedBlockingQueue<>();
    try (PolicySource source = PolicySource.folder(mount.folder(), InstantSource.system())) {
      assertThat(source.serving().version()).isEqualTo("1.6");
      source.watch(Duration.ofMillis(50), told::add);

      mount.exchange(versioned("1.7"));

      assertThat(told.poll(120, TimeUnit.SECONDS))
          .isInstanceOf(Reloaded.Swapped.class)
          .returns("1.7", reloaded -> reloaded.serving().version());
    }
  }
}
