package sample;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.json.AdviceRequest;
import dev.smallcap.advisor.host.spring.AdvisorService;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a situation, gives the recommendation in the published form. */
@RestController
class AdviceController {
  private final AdvisorService service;
  private final MarketData figures;

  AdviceController(AdvisorService service) throws IOException {
    this.service = service;
    // A real host has them renewed every month.
    String csv = new ClassPathResource("market.csv").getContentAsString(StandardCharsets.UTF_8);
    this.figures = MarketData.parse(csv, "market.csv");
  }

  @PostMapping("/advice")
  Recommendation advise(@RequestBody String situation) {
    AdviceRequest asked = AdviceRequest.parse(situation, "situation");
    MarketView market = asked.market(service.policy(), figures);
    return service
        .recommend(asked.client(), asked.account(), asked.holdings(), market)
        .under(asked.letterhead());
  }

  @ExceptionHandler
  ProblemDetail refuse(InputException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
  }
}
