/**
 * What a rules folder holds, as cards: rules, parameters and the article's statements, each with
 * what rests on it. Start with {@link dev.smallcap.advisor.rulebook.catalogue.Catalogue}.
 */
@NullMarked
package dev.smallcap.advisor.rulebook.catalogue;

import org.jspecify.annotations.NullMarked;
