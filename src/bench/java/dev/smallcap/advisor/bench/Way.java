package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.Policy;

/** The ways of judging that are compared. */
public enum Way {
  /** By hand. */
  PLAIN("plain Java by hand"),
  /** This library. */
  LIBRARY("this library"),
  /** Drools in the usual way. */
  DROOLS("Drools, KieContainer, new session each call"),
  /** Evrete in the usual way. */
  EVRETE("Evrete 4, new session each call"),
  /** Evrete with one session for all. */
  EVRETE_KEPT("Evrete 4, one session kept and cleared");

  private final String title;

  Way(String title) {
    this.title = title;
  }

  /** What it is called in the table. */
  String title() {
    return title;
  }

  /** A judge for one thread. */
  Judge judge(Tables tables) {
    return switch (this) {
      case PLAIN -> new PlainJava(tables.headers(), tables.day());
      case LIBRARY -> LibraryJudge.of(Policy.standard(), tables.day());
      case DROOLS -> DroolsJudge.of(tables);
      case EVRETE -> EvreteJudge.fresh(tables);
      case EVRETE_KEPT -> EvreteJudge.keeping(tables);
    };
  }
}
