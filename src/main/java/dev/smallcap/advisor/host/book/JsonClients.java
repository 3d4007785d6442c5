package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.files.TextStream;
import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.host.json.ClientFile;
import dev.smallcap.advisor.host.json.SituationJson;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.InputException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Clients from JSON lines, one each; they are read at once, for their ids stand inside. Not
 * thread-safe; closed after use.
 */
final class JsonClients implements ClientRows {
  private final TextStream text;
  private final boolean heldElsewhere;
  private long line;

  JsonClients(TextStream text, boolean heldElsewhere) {
    this.text = text;
    this.heldElsewhere = heldElsewhere;
  }

  @Override
  public @Nullable ClientRow next() {
    String json = line();
    return json == null ? null : given(json, line);
  }

  @Override
  public @Nullable Aside nextAside() {
    String json = line();
    if (json == null) {
      return null;
    }
    Key key = given(json, line).key();
    return new Aside(
        key == null ? new Key("", "") : key, line, json.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public ClientRow given(Aside aside) {
    return given(new String(aside.content(), StandardCharsets.UTF_8), aside.line());
  }

  private @Nullable String line() {
    String json = text.line();
    line++;
    while (json != null && json.isBlank()) {
      json = text.line();
      line++;
    }
    return json;
  }

  private ClientRow given(String json, long line) {
    Key key = null;
    try {
      ClientFile read = SituationJson.parseHeld(json, text.file() + ", line " + line);
      key = new Key(read.client().id(), read.account().id());
      if ((read.holdings() == null) != heldElsewhere) {
        throw new InputException(
            heldElsewhere
                ? "The holdings stand beside a file of holdings."
                : "The holdings are missing.",
            heldElsewhere
                ? "give one of the two."
                : "add \"holdings\": [] where there are none, or name a file of holdings.");
      }
      return new JsonClient(line, key, null, json.length(), read);
    } catch (InputException e) {
      return new JsonClient(line, key, Rejection.of(text.file(), line, key, e), 0, null);
    }
  }

  @Override
  public boolean accounts() {
    return true;
  }

  @Override
  public long bytes() {
    return text.bytes();
  }

  @Override
  public void close() {
    text.close();
  }

  private record JsonClient(
      long line, @Nullable Key key, @Nullable Rejection fault, int size, @Nullable ClientFile read)
      implements ClientRow {
    @Override
    public ParsedClient read(@Nullable List<Row> held, LocalDate asOf) {
      ClientFile all = Objects.requireNonNull(read);
      return new ParsedClient(
          all.client(),
          all.account(),
          held == null ? Objects.requireNonNull(all.holdings()) : Holdings.read(held, all.rates()));
    }
  }
}
