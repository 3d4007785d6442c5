package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.situation.Holding;

/** A holding that was read, and the line it stands in. */
record Taken(long line, Holding holding) {}
