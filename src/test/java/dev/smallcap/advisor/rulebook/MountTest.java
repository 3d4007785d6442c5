package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.rulebook.review.PolicyReview;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as Kubernetes mounts it: every name a link through one that is changed at once. */
class MountTest {
  private static final RuleFiles SHIPPED = RuleFiles.standard();
  @TempDir private Path temp;
  private MountedRules mount;

  @BeforeEach
  void mount() {
    mount = MountedRules.in(temp.resolve("rules"), SHIPPED);
  }

  @Test
  @Tag("long")
  void itsLinksAreFollowedInside() {
    RuleFiles read = RuleFiles.of(mount.folder());
    assertThat(read).isEqualTo(SHIPPED);
    assertThat(read.fingerprint()).isEqualTo(SHIPPED.fingerprint());
    assertThat(PolicyReview.of(read).remarks()).isEmpty();
  }

  @Test
  void whatTookTheirPlaceIsRead() {
    RuleFiles edited = MountedRules.edited(SHIPPED, "README.md", "other words\n");
    mount.exchange(edited);

    assertThat(RuleFiles.of(mount.folder())).isEqualTo(edited);
  }

  @Test
  @Tag("slow")
  void whileTheyAreExchangedTheFilesOfOneMomentAreRead() throws InterruptedException {
    RuleFiles one = MountedRules.edited(SHIPPED, "README.md", "1\n", "cases/README.md", "1\n");
    RuleFiles two = MountedRules.edited(SHIPPED, "README.md", "2\n", "cases/README.md", "2\n");
    mount.exchange(one);
    Thread kubelet =
        new Thread(
            () -> {
              for (int i = 0; i < 20; i++) {
                mount.exchange(i % 2 == 0 ? two : one);
              }
            });
    kubelet.start();
    int read = 0;
    while (kubelet.isAlive()) {
      try {
        assertThat(RuleFiles.of(mount.folder())).isIn(one, two);
        read++;
      } catch (PolicyException e) {
        assertThat(e).hasMessageContaining("cannot be read");
      }
    }
    kubelet.join();
    assertThat(read).isPositive();
  }

  @Test
  void aLinkThatLeadsOutIsRefused() throws IOException {
    Path outside = Files.writeString(temp.resolve("outside.drl"), "rule");
    Files.createSymbolicLink(mount.folder().resolve("more.drl"), outside);

    assertThatThrownBy(() -> RuleFiles.of(mount.folder()))
        .isInstanceOf(PolicyException.class)
        .hasMessage(
            "The link (more.drl) leads out of the policy's folder.\nMaybe mount the rules alone.");
  }

  @Test
  void aMountWhoseFilesLieElsewhereIsRefused() throws IOException {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Files.delete(mount.folder().resolve("..data"));
    Files.createSymbolicLink(mount.folder().resolve("..data"), elsewhere);

    assertThatThrownBy(() -> RuleFiles.of(mount.folder()))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("leads out of the policy's folder");
  }

  @Test
  void aLinkInsideTheFilesIsRefusedAsEver() throws IOException {
    Path data = mount.folder().resolve("..data").toRealPath();
    Files.createSymbolicLink(data.resolve("client/more.drl"), data.resolve("client/tilt.drl"));

    assertThatThrownBy(() -> RuleFiles.of(mount.folder()))
        .hasMessageContaining("The rule file (client/more.drl) is a symbolic link.");
  }
}
