package dev.smallcap.host;

/** A host that is a module. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.print(Advice.text(arguments[0]));
  }
}
