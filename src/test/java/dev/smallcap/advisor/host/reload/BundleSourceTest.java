package dev.smallcap.advisor.host.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.host.bundle.Bundle;
import dev.smallcap.advisor.host.bundle.Keys;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.InstantSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleSourceTest {
  private static final InstantSource CLOCK = InstantSource.system();
  private static final KeyPair PAIR = Keys.pair();

  @TempDir private Path temp;

  @Test
  @Tag("long")
  void aSourceWithAKeyTakesWhatTheKeySignedAndNothingOlder() throws IOException {
    RuleFiles newer = RuleFiles.of(Variant.in(temp.resolve("newer"), "1.2", "14").folder());
    Path current = write("current", newer, PAIR);

    PolicySource source = PolicySource.bundle(current, PAIR.getPublic(), CLOCK);

    Policy policy = source.get();
    assertThat(source.serving().version()).isEqualTo("1.2");
    assertThat(source.serving().origin()).isEqualTo("bundle " + current);
    assertThat(source.reload()).isEqualTo(new Reloaded.Unchanged(source.serving()));
    refuses(source, write("older", RuleFiles.standard(), PAIR), "version 1.1 is older than 1.2");
    RuleFiles same = RuleFiles.of(Variant.in(temp.resolve("same"), "1.2", "13").folder());
    refuses(source, write("same.bundle", same, PAIR), "version 1.2 is that of another policy");
    refuses(source, write("foreign", newer, Keys.pair()), "signed with another key");
    refuses(source, temp.resolve("newer"), "is refused. It is no file.");
    assertThat(((Reloaded.Refused) source.swap(Policy.standard())).message())
        .contains("The policy (handed over by the host) does not take over, version 1.2 stays")
        .contains("this source takes signed bundles alone");
    assertThat(source.get()).isSameAs(policy);
    Files.write(current, new byte[] {1, 2, 3});
    assertThat(source.reload()).isInstanceOf(Reloaded.Refused.class);
    assertThat(source.get()).isSameAs(policy);
  }

  @Test
  void aHostSaysFromWhichVersionOnItStarts() throws IOException {
    Path older = write("older", RuleFiles.standard(), PAIR);

    assertThatThrownBy(() -> PolicySource.bundle(older, PAIR.getPublic(), "1.2", CLOCK))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("Its version 1.1 is older than 1.2");
  }

  private static void refuses(PolicySource source, Path file, String told) {
    Reloaded reloaded = source.swap(file);
    assertThat(reloaded).isInstanceOf(Reloaded.Refused.class);
    assertThat(((Reloaded.Refused) reloaded).message())
        .contains("The policy (bundle " + file + ") does not take over, version 1.2 stays")
        .contains(told)
        .contains("\nMaybe ");
  }

  private Path write(String name, RuleFiles files, KeyPair pair) throws IOException {
    return Files.write(temp.resolve(name), Bundle.sign(files.texts(), pair.getPrivate()).bytes());
  }
}
