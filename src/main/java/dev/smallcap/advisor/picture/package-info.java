/**
 * Pictures as SVG: each a record that holds the places of what is drawn, and a template below
 * {@code src/main/jte/picture} that draws it. A page says only what to draw.
 */
@NullMarked
package dev.smallcap.advisor.picture;

import org.jspecify.annotations.NullMarked;
