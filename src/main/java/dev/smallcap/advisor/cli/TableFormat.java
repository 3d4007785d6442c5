package dev.smallcap.advisor.cli;

/** How a table is written that has more to tell as JSON. An immutable constant. */
enum TableFormat {
  TEXT,
  CSV,
  JSON;

  /** As a grid of rows. */
  Grid.Format grid() {
    return this == CSV ? Grid.Format.CSV : Grid.Format.TEXT;
  }
}
