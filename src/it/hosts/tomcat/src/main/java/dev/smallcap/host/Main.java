package dev.smallcap.host;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.startup.Tomcat;

/**
 * A server that runs a web application with the library in it.
 *
 * <p>Takes the examples, the address to ask, the folder of the web application and one to work in.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(arguments[3]);
    tomcat.setPort(0);
    // Without the defaults for pages, which need a compiler of pages.
    tomcat.setAddDefaultWebXmlToWebapp(false);
    tomcat.addWebapp("", arguments[2]);
    tomcat.start();
    try {
      System.out.print(ask(tomcat.getConnector().getLocalPort(), arguments[1], arguments[0]));
    } finally {
      tomcat.stop();
      tomcat.destroy();
    }
  }

  private static String ask(int port, String address, String examples) throws Exception {
    String query = "?examples=" + URLEncoder.encode(examples, StandardCharsets.UTF_8);
    URI uri = URI.create("http://localhost:" + port + address + query);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
