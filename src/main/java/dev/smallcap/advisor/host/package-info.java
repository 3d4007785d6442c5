/**
 * The ways in and out of an application: JSON, logs, books, imports, bundles, reloads and Spring.
 * It knows {@code explain}, the door and what lies below them; of {@code author} it knows {@code
 * verify} alone, since a reload runs the cases.
 */
@NullMarked
package dev.smallcap.advisor.host;

import org.jspecify.annotations.NullMarked;
