/** The command line. Start with {@link dev.smallcap.advisor.cli.Main}. */
@NullMarked
package dev.smallcap.advisor.cli;

import org.jspecify.annotations.NullMarked;
