package dev.smallcap.advisor.host.reload;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Printable;
import java.nio.file.Path;

/** Where the files of a policy lie; its text says so to a person. Immutable and thread-safe. */
sealed interface PolicyLocation {
  /** A policy that is there already, and how it came to be. */
  record Made(String how) implements PolicyLocation {
    static final Made BY_HOST = new Made("handed over by the host");
    static final Made SHIPPED = new Made("shipped with the library");

    @Override
    public String toString() {
      return how;
    }
  }

  /** A place whose files can be read again. */
  sealed interface Reloadable extends PolicyLocation {
    /**
     * Its files as they are now.
     *
     * @throws dev.smallcap.advisor.terms.PolicyException if they cannot be read
     */
    RuleFiles read();
  }

  /** An edited copy of {@code rules/}. */
  record Folder(Path path) implements Reloadable {
    @Override
    public RuleFiles read() {
      return RuleFiles.of(path);
    }

    @Override
    public String toString() {
      return Printable.line("folder " + path);
    }
  }

  /** A bundle that keys have to have signed. */
  record SignedBundle(Path path, BundleTrust trust) implements Reloadable {
    @Override
    public RuleFiles read() {
      return new RuleFiles(trust.open(path).texts());
    }

    @Override
    public String toString() {
      return Printable.line("bundle " + path);
    }
  }
}
