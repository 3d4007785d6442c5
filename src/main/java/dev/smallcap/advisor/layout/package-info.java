/**
 * How exports of brokers and trackers are laid out, and which of them a text is: told by tables of
 * settings, built in or handed in.
 */
@NullMarked
package dev.smallcap.advisor.layout;

import org.jspecify.annotations.NullMarked;
