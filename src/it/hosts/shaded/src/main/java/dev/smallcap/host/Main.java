package dev.smallcap.host;

/** A host in one jar. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.print(Advice.text(arguments[0]));
  }
}
