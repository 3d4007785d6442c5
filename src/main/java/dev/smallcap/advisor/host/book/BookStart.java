package dev.smallcap.advisor.host.book;

/** What is done about what an earlier run left. An immutable constant. */
public enum BookStart {
  /** Anything there is refused. */
  NEW,
  /** A run that was stopped is gone on with; where there is none, a new one begins. */
  RESUME,
  /** An output is replaced when the new one is whole; a run that was stopped is begun anew. */
  REPLACE
}
