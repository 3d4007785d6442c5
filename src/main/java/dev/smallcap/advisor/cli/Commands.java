package dev.smallcap.advisor.cli;

import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands; the one that needs the time gets it. */
record Commands(InstantSource instants) implements IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    return type == Advise.class
        ? type.cast(new Advise(instants))
        : CommandLine.defaultFactory().create(type);
  }
}
