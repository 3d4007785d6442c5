/**
 * Advice as a page for people. Start with {@link dev.smallcap.advisor.host.html.ClientDocument}. It
 * needs jte-runtime on the class path.
 */
@NullMarked
package dev.smallcap.advisor.host.html;

import org.jspecify.annotations.NullMarked;
