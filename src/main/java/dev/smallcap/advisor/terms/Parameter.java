package dev.smallcap.advisor.terms;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which parameter of {@code parameters.csv} a component of a record holds. The component has
 * the name of the parameter, written as Java writes names: {@code tilt.mid-caps} is {@code
 * tiltMidCaps}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
  /**
   * The name of the parameter. One that ends in a dot is followed by a constant in lower case, such
   * as {@code grade.} by {@code r3}.
   */
  String value();

  /** Whether the policy may leave it out; the component is then null. */
  boolean optional() default false;
}
