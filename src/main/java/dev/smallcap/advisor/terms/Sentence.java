package dev.smallcap.advisor.terms;

/** Sentences of messages, put together. Stateless and thread-safe. */
public final class Sentence {
  private Sentence() {}

  /** A sentence without its full stop, so that something can follow it. */
  public static String open(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
