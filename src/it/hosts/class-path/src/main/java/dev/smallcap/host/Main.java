package dev.smallcap.host;

/** A host on the class path. */
public final class Main {
  private Main() {}

  /** Prints the recommendation. */
  public static void main(String[] args) {
    System.out.print(Advice.text());
  }
}
