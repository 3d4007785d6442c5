package dev.smallcap.advisor.advice;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonFilter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a mapper that does not know the published form fail and name what writes it: the filter is
 * never there, and Jackson 2 and 3 tell its name. A host without them does not see this.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@JacksonAnnotationsInside
@JsonFilter(
    "AdviceJson.write writes a Recommendation; a mapper of Jackson 3 does with AdviceModule")
@interface ByAdviceJson {}
