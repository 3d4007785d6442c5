package sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Does not start. */
@SpringBootApplication
class Host {
  public static void main(String[] args) {
    SpringApplication.run(Host.class, args);
  }
}
