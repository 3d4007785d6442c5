package dev.smallcap.host;

/** A host in one jar. */
public final class Main {
  private Main() {}

  /** Prints the recommendation. */
  public static void main(String[] args) {
    System.out.print(Advice.text());
  }
}
