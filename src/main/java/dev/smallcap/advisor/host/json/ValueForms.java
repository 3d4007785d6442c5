package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.advice.PolicyStamp;
import dev.smallcap.advisor.decide.words.TextForm;
import dev.smallcap.advisor.terms.Exact;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.function.BiConsumer;
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
    addSerializer(
        new Writer<>(BigDecimal.class, (number, out) -> out.writeNumber(Exact.decimal(number))));
    addSerializer(
        new Writer<>(
            Percent.class, (percent, out) -> out.writeNumber(Exact.decimal(percent.value()))));
    addSerializer(new Writer<>(Money.class, ValueForms::write));
    addSerializer(new Writer<>(PolicyStamp.class, ValueForms::write));
    addDeserializer(BigDecimal.class, new DecimalReader<>(BigDecimal.class, number -> number));
    addDeserializer(Percent.class, new DecimalReader<>(Percent.class, Percent::of));
    addDeserializer(LocalDate.class, new WordReader<>(LocalDate.class, LocalDate::parse, "a date"));
    addDeserializer(
        YearMonth.class, new WordReader<>(YearMonth.class, YearMonth::parse, "a month"));
    addDeserializer(
        CurrencyUnit.class,
        new WordReader<>(CurrencyUnit.class, CurrencyUnit::of, "an ISO 4217 currency"));
    addDeserializer(
        Money.class,
        new PartsReader<>(
            Money.class, Amount.class, read -> Decimals.money(read.currency(), read.amount())));
    addDeserializer(Object.class, new EvidenceReader());
    // what is read is written as text in the words that the library ships
    addDeserializer(
        PolicyStamp.class,
        new PartsReader<>(
            PolicyStamp.class,
            Stamp.class,
            read -> new PolicyStamp(read.version(), read.fingerprint(), TextForm.shipped())));
  }

  private static void write(Money money, JsonGenerator out) {
    out.writeStartObject();
    out.writeNumberProperty("amount", money.getAmount());
    out.writeStringProperty("currency", money.getCurrencyUnit().getCode());
    out.writeEndObject();
  }

  /** A stamp is written without the words of its policy. */
  private static void write(PolicyStamp stamp, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("version", stamp.version());
    out.writeStringProperty("fingerprint", stamp.fingerprint());
    out.writeEndObject();
  }

  private static final class Writer<T> extends StdSerializer<T> {
    private final transient BiConsumer<T, JsonGenerator> form;

    Writer(Class<T> type, BiConsumer<T, JsonGenerator> form) {
      super(type);
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      form.accept(value, out);
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

  /** A stamp as it was written. */
  private record Stamp(String version, String fingerprint) {}

  /** Reads a value from its parts. */
  private static final class PartsReader<P, T> extends StdDeserializer<T> {
    private final Class<P> parts;
    private final transient Function<P, T> form;

    PartsReader(Class<T> type, Class<P> parts, Function<P, T> form) {
      super(type);
      this.parts = parts;
      this.form = form;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      return form.apply(context.readValue(in, parts));
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
