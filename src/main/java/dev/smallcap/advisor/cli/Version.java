package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.files.LibraryVersion;
import picocli.CommandLine.IVersionProvider;

/** The version of this library. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"smallcap-advisor " + LibraryVersion.number()};
  }
}
