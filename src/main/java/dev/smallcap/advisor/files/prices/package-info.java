/** Prices of funds, as data providers write them, read strictly. */
@NullMarked
package dev.smallcap.advisor.files.prices;

import org.jspecify.annotations.NullMarked;
