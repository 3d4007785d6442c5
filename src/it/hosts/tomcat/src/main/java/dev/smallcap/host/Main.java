package dev.smallcap.host;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/** A host in a servlet container: its threads and its web application have loaders of their own. */
public final class Main {
  /** Silent: what is printed is compared. */
  private static final Logger LOG = Logger.getLogger("org.apache");

  private Main() {}

  /** Starts the server, asks it for the recommendation and prints the answer. */
  public static void main(String[] args) throws Exception {
    LOG.setLevel(Level.WARNING);
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(System.getProperty("work"));
    tomcat.setPort(0);
    Context context = tomcat.addContext("", System.getProperty("web"));
    context.setParentClassLoader(ClassLoader.getSystemClassLoader());
    Tomcat.addServlet(context, "advice", "dev.smallcap.host.AdviceServlet");
    context.addServletMappingDecoded("/advice", "advice");
    tomcat.start();
    try {
      URI uri = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/advice");
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
      System.out.print(answer.body());
    } finally {
      tomcat.stop();
      tomcat.destroy();
    }
  }
}
