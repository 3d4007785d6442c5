package dev.smallcap.advisor.host.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.RandomSituations;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Letterhead;
import dev.smallcap.advisor.host.log.Replayed.Outcome;
import dev.smallcap.advisor.host.log.Written.Decision;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyTest {
  private static final SecretKey KEY =
      new SecretKeySpec(
          "thirty-two bytes of a made-up key".getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  private static final Privacy HASHED =
      Privacy.storingAll().hashing(KEY, PersonalFact.CLIENT_ID, PersonalFact.ACCOUNT_ID);
  @TempDir private Path folder;

  /** Many situations of a client and an account with ids that stand out. */
  private static List<Decision> named() {
    return IntStream.range(0, 60)
        .mapToObj(RandomSituations::anywhere)
        .map(
            situation ->
                situation
                    .client(client -> client.named("client-4711"))
                    .account(account -> account.named("account-0815")))
        .map(Decision::of)
        .toList();
  }

  private static String hmac(String text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(KEY);
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  @Tag("long")
  void hashedIdsStandNowhereAndTheLinesGiveTheSameBytes() throws GeneralSecurityException {
    List<Decision> named = named();
    Written.append(folder, Written.QUICK.with(HASHED), named);
    List<String> lines =
        Written.all(folder).stream().filter(line -> line.contains("\"kind\":\"advice\"")).toList();
    String client = hmac("client\nclient-4711");
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i))
          .doesNotContain("client-4711", "account-0815", named.get(i).advice().id())
          .contains("\"id\":\"" + client + "\"", "\"id\":\"" + hmac("account\naccount-0815") + "\"")
          .contains("\"hashed\":[\"client.id\",\"account.id\"]")
          .contains("\"reference\":\"" + hmac("advice\n" + named.get(i).advice().id()) + "\"");
    }
    assertThat(ReplayTest.replayed(folder, Situations.STANDARD)).allMatch(Replayed::isSame);
    assertThat(Written.verified(folder).isClean()).isTrue();
  }

  @Test
  @Tag("slow")
  void theNameOfTheClientStandsInNoLineUnlessTheHostSaysSo() {
    Letterhead head = new Letterhead("Hanbit Advisory", "Kim", null, "Lee Seo-yeon");
    Decision plain = Written.decisions(1).get(0);
    Decision headed = new Decision(plain.holdings(), plain.situation(), plain.advice().under(head));

    Written.append(folder, Written.QUICK, List.of(headed));
    assertThat(Written.all(folder).get(1))
        .contains("\"letterhead\":{\"firm\":\"Hanbit Advisory\",\"adviser\":\"Kim\"}")
        .doesNotContain("Lee Seo-yeon");

    Written.append(
        folder, Written.QUICK.with(Privacy.storingAll().storingClientName()), List.of(headed));
    assertThat(Written.all(folder).get(2)).contains("\"clientName\":\"Lee Seo-yeon\"");
    assertThat(ReplayTest.replayed(folder, Situations.STANDARD)).allMatch(Replayed::isSame);
  }

  @Test
  @Tag("long")
  void idsThatAreLeftOutDoNotHinderRecomputing() {
    Written.append(
        folder,
        Written.QUICK.with(
            Privacy.storingAll().leavingOut(PersonalFact.CLIENT_ID, PersonalFact.ACCOUNT_ID)),
        named());
    assertThat(Written.all(folder))
        .allSatisfy(line -> assertThat(line).doesNotContain("client-4711", "account-0815"));
    assertThat(Written.all(folder).get(1))
        .contains("\"leftOut\":[\"client.id\",\"account.id\"]", "\"text\":")
        .doesNotContain("\"advice\":{\"id\"");
    assertThat(ReplayTest.replayed(folder, Situations.STANDARD)).allMatch(Replayed::isSame);
  }

  @Test
  void aFactThatIsLeftOutStandsInNoWordsEither() {
    Situations old =
        Situations.in(Stage.ER1)
            .client(
                client -> Client.of("c", Residency.KR, 97, RiskProfile.R4, client.profiledOn(), 12))
            .cash("100000")
            .quote("IWM", "250");
    Decision decision = Decision.of(old);
    assertThat(decision.advice().told())
        .anyMatch(reason -> reason.text().en().contains("the client is 97"));
    Written.append(
        folder,
        Written.QUICK.with(Privacy.storingAll().leavingOut(PersonalFact.AGE)),
        List.of(decision));
    String line = Written.all(folder).get(1);
    assertThat(line.replaceAll("[0-9a-f]{32,}", ""))
        .contains("\"leftOut\":[\"client.age\"]", "suitability-senior", "declared: early recovery")
        .doesNotContain("97", decision.advice().id());
    Replayed replayed = ReplayTest.replayed(folder, Situations.STANDARD).get(1);
    assertThat(replayed.outcome()).isEqualTo(Outcome.LEFT_OUT);
    assertThat(replayed.what()).contains("client.age");
    assertThat(Written.verified(folder).isClean()).isTrue();
  }

  @Test
  void theDayOfTheProfileIsLeftOutOfTheDatesToo() {
    Decision decision = Written.decisions(1).get(0);
    Written.append(
        folder,
        Written.QUICK.with(Privacy.storingAll().leavingOut(PersonalFact.PROFILED_ON)),
        List.of(decision));
    assertThat(Written.all(folder).get(1))
        .doesNotContain(decision.advice().client().profiledOn().toString());
  }

  @Test
  void everyFactStandsWhereItsPlaceSays() {
    Decision decision = Written.decisions(1).get(0);
    Written.append(
        folder,
        Written.QUICK.with(Privacy.storingAll().leavingOut(PersonalFact.values())),
        List.of(decision));
    String line = Written.all(folder).get(1);
    for (PersonalFact fact : PersonalFact.values()) {
      String name = fact.place().substring(fact.place().indexOf('.') + 1);
      assertThat(line).contains("\"" + fact.place() + "\"");
      assertThat(Stream.of(fact.isId() ? Account.class : Client.class))
          .allMatch(
              type ->
                  Stream.of(type.getRecordComponents())
                      .anyMatch(part -> part.getName().equals(name)));
      if (!fact.isId()) {
        assertThat(line).doesNotContain("\"" + name + "\":");
      }
    }
  }

  @Test
  void whatCannotBeHiddenSoIsRefused() {
    assertThatThrownBy(() -> Privacy.storingAll().hashing(KEY, PersonalFact.AGE))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(AGE) cannot be hashed");
    assertThatThrownBy(() -> HASHED.leavingOut(PersonalFact.CLIENT_ID))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(CLIENT_ID) is to be hashed and to be left out");
    assertThatThrownBy(
            () ->
                Privacy.storingAll()
                    .hashing(new SecretKeySpec(new byte[16], "HmacSHA256"), PersonalFact.CLIENT_ID))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("16 bytes, fewer than 32");
  }
}
