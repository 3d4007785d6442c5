/** What the templates of the pages below {@code src/main/jte} are given, and what they draw. */
@NullMarked
package dev.smallcap.advisor.host.html.page;

import org.jspecify.annotations.NullMarked;
