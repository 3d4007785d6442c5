package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.advice.Recommendation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets a host's own {@code JsonMapper} write recommendations in the published form, as {@link
 * AdviceJson#write} does, wherever they stand in what it writes. To read one, ask {@link
 * AdviceJson#read}: a mapper with other settings would lose digits. Thread-safe once registered.
 */
public final class AdviceModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the module.
   *
   * @throws IllegalStateException if the annotations are too old for the Jackson at hand
   */
  public AdviceModule() {
    super("smallcap-advice");
    Jackson.check();
    addSerializer(new Published());
  }

  private static final class Published extends StdSerializer<Recommendation> {
    Published() {
      super(Recommendation.class);
    }

    @Override
    public void serialize(
        Recommendation advice, JsonGenerator generator, SerializationContext context) {
      generator.writeRawValue(AdviceJson.write(advice).stripTrailing());
    }
  }
}
