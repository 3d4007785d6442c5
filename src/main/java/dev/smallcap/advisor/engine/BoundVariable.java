package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.rulebook.language.Property;
import org.drools.model.Variable;

/**
 * A variable of a rule. Immutable and thread-safe.
 *
 * @param pattern the place of the pattern that binds it, from 0
 * @param property the property that it stands for
 * @param declared how Drools knows it
 */
record BoundVariable(int pattern, Property property, Variable<Object> declared) {
  /** Tells it from all others of the rule, whatever its name: rules that differ in names share. */
  String place() {
    return "#" + pattern + "." + property.name();
  }
}
