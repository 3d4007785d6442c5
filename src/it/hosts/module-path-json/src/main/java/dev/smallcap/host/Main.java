package dev.smallcap.host;

import dev.smallcap.advisor.host.json.AdviceJson;

/** A host that is a module and keeps recommendations as JSON. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    String json = AdviceJson.write(Advice.recommendation(arguments[0]));
    System.out.print(Advice.text(AdviceJson.read(json)));
  }
}
