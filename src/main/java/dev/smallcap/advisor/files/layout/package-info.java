/**
 * The layouts of exports of brokers and trackers, as tables of settings, built in or handed in.
 * Recognises which of them a text has.
 */
@NullMarked
package dev.smallcap.advisor.files.layout;

import org.jspecify.annotations.NullMarked;
