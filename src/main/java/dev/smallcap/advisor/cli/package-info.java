/**
 * The command line. Start with {@link dev.smallcap.advisor.cli.Main}. It knows every wing, and none
 * knows it.
 */
@NullMarked
package dev.smallcap.advisor.cli;

import org.jspecify.annotations.NullMarked;
