package dev.smallcap.host;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.json.AdviceJson;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Answers with the published form, in a host whose own mapper is of Jackson 2. */
@Path("/advice")
public class AdviceResource {
  /** The one way: the body is the text of AdviceJson, as it is. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public String advise(@QueryParam("examples") String examples) {
    return AdviceJson.write(Advice.recommendation(examples));
  }

  /** What fails, and names AdviceJson: Jackson 2 is to write the record. */
  @GET
  @Path("/record")
  @Produces(MediaType.APPLICATION_JSON)
  public Recommendation record(@QueryParam("examples") String examples) {
    return Advice.recommendation(examples);
  }
}
