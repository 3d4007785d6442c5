/**
 * Compiles rule files to classes, when the library is built and when a host loads an edited folder;
 * alone imports the Drools compiler, which a host adds if it wants that.
 *
 * <p>Start from {@link dev.smallcap.advisor.compiler.RuleCompiler}.
 */
@NullMarked
package dev.smallcap.advisor.compiler;

import org.jspecify.annotations.NullMarked;
