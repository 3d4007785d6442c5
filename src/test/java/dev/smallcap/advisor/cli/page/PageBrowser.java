package dev.smallcap.advisor.cli.page;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A real browser that loads nothing but files: Chromium and its driver as the machine has them, or
 * where the properties {@code browser.binary} and {@code browser.driver} say. Without them a test
 * is skipped, but fails where {@code CI} is true.
 */
public final class PageBrowser implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-dev-shm-usage",
          "--disable-gpu",
          "--window-size=1280,900",
          "--lang=en-US",
          "--force-prefers-reduced-motion",
          "--disable-background-networking",
          "--disable-component-update",
          "--no-first-run",
          "--host-resolver-rules=MAP * ~NOTFOUND");

  private final ChromeDriver driver;

  private PageBrowser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts it. */
  public static PageBrowser open() {
    Path binary = Path.of(System.getProperty("browser.binary", "/usr/bin/chromium"));
    Path service = Path.of(System.getProperty("browser.driver", "/usr/bin/chromedriver"));
    if (!Files.isExecutable(binary) || !Files.isExecutable(service)) {
      String missing = "There is no browser (" + binary + ") with its driver (" + service + ").";
      if ("true".equals(System.getenv("CI"))) {
        throw new AssertionError(missing);
      }
      Assumptions.abort(missing);
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary.toFile());
    options.addArguments(FLAGS);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    // both are named: Selenium looks for nothing and downloads nothing
    return new PageBrowser(
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(service.toFile())
                .usingAnyFreePort()
                .build(),
            options));
  }

  /** The driver. */
  public ChromeDriver driver() {
    return driver;
  }

  /** Opens a file, with what follows its name in the address. */
  public void show(Path page, String more) {
    driver.get("about:blank");
    driver.get(page.toAbsolutePath().toUri() + more);
  }

  /** Makes the window as wide and high as a device's, in CSS pixels; 0 for what it was. */
  public void sized(int width, int height) {
    if (width == 0) {
      driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    } else {
      driver.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", true));
    }
  }

  /** Runs a script in the page. */
  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What the console of the page has said since it was asked last. */
  public List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(line -> line.getLevel() + " " + line.getMessage())
        .toList();
  }

  /** Keeps a picture of the window below {@code target/pictures}, for people to look at. */
  public void picture(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target/pictures"));
      File taken = driver.getScreenshotAs(OutputType.FILE);
      Files.move(
          taken.toPath(),
          folder.resolve(name + ".png"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints the page as its style sheet says, and gives the text of each sheet in one line. */
  public List<String> printed() {
    String data =
        (String)
            driver
                .executeCdpCommand(
                    "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
                .get("data");
    try (PDDocument document = Loader.loadPDF(Base64.getDecoder().decode(data))) {
      PDFTextStripper text = new PDFTextStripper();
      List<String> sheets = new ArrayList<>();
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        text.setStartPage(sheet);
        text.setEndPage(sheet);
        sheets.add(text.getText(document).replaceAll("[\\s\u00a0]+", " "));
      }
      return sheets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
