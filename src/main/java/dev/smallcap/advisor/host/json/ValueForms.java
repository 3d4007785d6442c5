package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.advice.PolicyStamp;
import dev.smallcap.advisor.decide.words.TextForm;
import dev.smallcap.advisor.terms.Exact;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The JSON forms of the values that a recommendation is made of. */
final class ValueForms extends SimpleModule {
  private static final long serialVersionUID = 1L;

  ValueForms() {
    super("smallcap-advisor");
    addSerializer(new DecimalWriter());
    addSerializer(new PercentWriter());
    addSerializer(new MoneyWriter());
    addDeserializer(BigDecimal.class, new DecimalReader<>(BigDecimal.class, number -> number));
    addDeserializer(Percent.class, new DecimalReader<>(Percent.class, Percent::of));
    addDeserializer(LocalDate.class, new WordReader<>(LocalDate.class, LocalDate::parse, "a date"));
    addDeserializer(
        YearMonth.class, new WordReader<>(YearMonth.class, YearMonth::parse, "a month"));
    addDeserializer(
        CurrencyUnit.class,
        new WordReader<>(CurrencyUnit.class, CurrencyUnit::of, "an ISO 4217 currency"));
    addDeserializer(Money.class, new MoneyReader());
    addDeserializer(Object.class, new EvidenceReader());
    addSerializer(new StampWriter());
    addDeserializer(PolicyStamp.class, new StampReader());
  }

  private static final class DecimalWriter extends StdSerializer<BigDecimal> {
    DecimalWriter() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal number, JsonGenerator out, SerializationContext context) {
      out.writeNumber(Exact.decimal(number));
    }
  }

  private static final class PercentWriter extends StdSerializer<Percent> {
    PercentWriter() {
      super(Percent.class);
    }

    @Override
    public void serialize(Percent percent, JsonGenerator out, SerializationContext context) {
      out.writeNumber(Exact.decimal(percent.value()));
    }
  }

  private static final class MoneyWriter extends StdSerializer<Money> {
    MoneyWriter() {
      super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator out, SerializationContext context) {
      out.writeStartObject();
      out.writeNumberProperty("amount", money.getAmount());
      out.writeStringProperty("currency", money.getCurrencyUnit().getCode());
      out.writeEndObject();
    }
  }

  /** Reads a JSON number, and nothing that merely looks like one. */
  private static final class DecimalReader<T> extends StdDeserializer<T> {
    private final transient Function<BigDecimal, T> form;

    DecimalReader(Class<T> type, Function<BigDecimal, T> form) {
      super(type);
      this.form = form;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      if (!in.currentToken().isNumeric()) {
        context.reportInputMismatch(this, "(%s) is not a number", in.getString());
      }
      return form.apply(Decimals.checked(in.getDecimalValue()));
    }
  }

  /** Reads a word of some form. */
  private static final class WordReader<T> extends StdDeserializer<T> {
    private final transient Function<String, T> form;
    private final String name;

    WordReader(Class<T> type, Function<String, T> form, String name) {
      super(type);
      this.form = form;
      this.name = name;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      try {
        if (in.hasToken(JsonToken.VALUE_STRING)) {
          return form.apply(in.getString());
        }
      } catch (DateTimeParseException | IllegalCurrencyException e) {
        return context.reportInputMismatch(this, "(%s) is not %s", in.getString(), name);
      }
      return context.reportInputMismatch(this, "(%s) is not %s", in.getString(), name);
    }
  }

  /** Money as it was written; its parts are read by the readers above. */
  private record Amount(BigDecimal amount, CurrencyUnit currency) {}

  private static final class MoneyReader extends StdDeserializer<Money> {
    MoneyReader() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser in, DeserializationContext context) {
      Amount read = context.readValue(in, Amount.class);
      return Decimals.money(read.currency(), read.amount());
    }
  }

  /** A stamp is written without the words of its policy. */
  private static final class StampWriter extends StdSerializer<PolicyStamp> {
    StampWriter() {
      super(PolicyStamp.class);
    }

    @Override
    public void serialize(PolicyStamp stamp, JsonGenerator out, SerializationContext context) {
      out.writeStartObject();
      out.writeStringProperty("version", stamp.version());
      out.writeStringProperty("fingerprint", stamp.fingerprint());
      out.writeEndObject();
    }
  }

  /** A stamp as it was written. */
  private record Stamp(String version, String fingerprint) {}

  /** What is read is written as text in the words that the library ships. */
  private static final class StampReader extends StdDeserializer<PolicyStamp> {
    StampReader() {
      super(PolicyStamp.class);
    }

    @Override
    public PolicyStamp deserialize(JsonParser in, DeserializationContext context) {
      Stamp read = context.readValue(in, Stamp.class);
      return new PolicyStamp(read.version(), read.fingerprint(), TextForm.shipped());
    }
  }

  /** Reads the values that a rule saw: numbers as exact decimals, all else as words. */
  private static final class EvidenceReader extends StdDeserializer<Object> {
    EvidenceReader() {
      super(Object.class);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
      if (in.currentToken().isNumeric()) {
        return Decimals.checked(in.getDecimalValue());
      }
      if (in.hasToken(JsonToken.VALUE_STRING)) {
        return in.getString();
      }
      return context.reportInputMismatch(
          this, "(%s) is neither a number nor a word", in.getString());
    }
  }
}
