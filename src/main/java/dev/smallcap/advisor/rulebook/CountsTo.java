package dev.smallcap.advisor.rulebook;

/** What a part of the account counts to. An immutable constant. */
public enum CountsTo {
  /** The core, from which the sleeve is carved, and so Q. */
  CORE,
  /** The sleeve, and so Q. */
  SLEEVE,
  /** Investable cash, and so Q. */
  MONEY,
  /** Q alone: US equity that is neither core nor sleeve. */
  EQUITY_MONEY,
  /** Nothing: it stands outside Q. */
  NOTHING
}
