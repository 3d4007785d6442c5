package dev.smallcap.host;

import dev.smallcap.advisor.host.json.AdviceJson;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks itself over HTTP, and prints what was answered. Takes the folder of the examples. */
@QuarkusMain
public class Main implements QuarkusApplication {
  @ConfigProperty(name = "quarkus.http.port")
  int port;

  @Override
  public int run(String... arguments) throws Exception {
    HttpResponse<String> advice = ask("/advice", arguments[0]);
    if (!advice.headers().firstValue("Content-Type").orElse("").startsWith("application/json")) {
      throw new IllegalStateException(advice + " is not JSON");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(Advice.text(AdviceJson.read(advice.body())));
    return ask("/advice/record", arguments[0]).statusCode() == 500 ? 0 : 1;
  }

  private HttpResponse<String> ask(String address, String examples) throws Exception {
    String query = "?examples=" + URLEncoder.encode(examples, StandardCharsets.UTF_8);
    URI uri = URI.create("http://localhost:" + port + address + query);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }
}
