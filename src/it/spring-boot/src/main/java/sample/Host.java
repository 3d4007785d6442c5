package sample;

import dev.smallcap.advisor.advice.Recommendation;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;

@SpringBootApplication
class Host {
  public static void main(String[] args) {
    SpringApplication.run(Host.class, args);
  }

  /** Prints the advice on the sample's own situation. */
  @Bean
  CommandLineRunner printAdvice(AdviceController controller) {
    return args -> {
      String situation =
          new ClassPathResource("situation.json").getContentAsString(StandardCharsets.UTF_8);
      Recommendation advice = controller.advise(situation);
      print(advice.decision() + ", sleeve " + advice.sleeve().target());
      advice
          .trades()
          .forEach(trade -> print(trade.side() + " " + trade.fund() + " " + trade.amount()));
      advice.reasons().forEach(reason -> print(reason.ruleId() + ": " + reason.text()));
    };
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
