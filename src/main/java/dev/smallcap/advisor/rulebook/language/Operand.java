package dev.smallcap.advisor.rulebook.language;

/** What a property is compared with, or what a conclusion is made of. Immutable and thread-safe. */
public sealed interface Operand {
  /**
   * Another property of the same fact.
   *
   * @param name the property
   */
  record Property(String name) implements Operand {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A value that the rule bound.
   *
   * @param name the variable, without its {@code $}
   */
  record Variable(String name) implements Operand {
    @Override
    public String toString() {
      return "$" + name;
    }
  }

  /**
   * A constant of a term, such as {@code Stage.ER1}.
   *
   * @param type the simple name of its type
   * @param name its name
   */
  record Constant(String type, String name) implements Operand {
    @Override
    public String toString() {
      return type + "." + name;
    }
  }

  /**
   * Yes or no.
   *
   * @param value which
   */
  record Truth(boolean value) implements Operand {
    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  /** Nothing: the property is missing. */
  record Missing() implements Operand {
    @Override
    public String toString() {
      return "null";
    }
  }
}
