/** Takes over what brokers and trackers export, as holdings that the strict reader reads. */
@NullMarked
package dev.smallcap.advisor.host.importing;

import org.jspecify.annotations.NullMarked;
