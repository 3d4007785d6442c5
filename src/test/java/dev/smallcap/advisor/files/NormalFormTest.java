package dev.smallcap.advisor.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.terms.AssetClass;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {
  private static String hex(UnaryOperator<NormalForm> written) {
    return HexFormat.of().formatHex(written.apply(new NormalForm()).bytes());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 00",
    "-1, 01",
    "1, 02",
    "63, 7e",
    "64, 8001",
    "-65, 8101",
    "300, d804",
    "9223372036854775807, feffffffffffffffff01",
    "-9223372036854775808, ffffffffffffffffff01",
  })
  void aNumberIsAZigzagVarint(long number, String bytes) {
    assertThat(hex(form -> form.number(number))).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0000",
    "0.00, 0000",
    "0E+9, 0000",
    "10, 0102",
    "10.00, 0102",
    "1E+1, 0102",
    "1.5, 021e",
    "-1.50, 021d",
    "640.00, 018001",
  })
  void aDecimalIsScaleAndUnscaledValueWithoutTrailingZeros(BigDecimal value, String bytes) {
    assertThat(hex(form -> form.decimal(value))).isEqualTo(bytes);
  }

  @Test
  void aNumberOfAnyLengthFollowsTheSameForm() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      BigInteger value = new BigInteger(1 + random.nextInt(200), random).setBit(0);
      value = random.nextBoolean() ? value : value.negate();
      if (value.mod(BigInteger.TEN).signum() != 0) {
        BigDecimal decimal = new BigDecimal(value, random.nextInt(40));
        assertThat(new NormalForm().decimal(decimal).bytes())
            .isEqualTo(joined(zigzag(BigInteger.valueOf(decimal.scale())), zigzag(value)));
      }
    }
  }

  /** Worked apart from the code: doubled, minus one where negative, in groups of seven bits. */
  private static byte[] zigzag(BigInteger value) {
    BigInteger rest =
        value.signum() < 0
            ? value.negate().multiply(BigInteger.TWO).subtract(BigInteger.ONE)
            : value.multiply(BigInteger.TWO);
    BigInteger group = BigInteger.valueOf(128);
    List<Integer> groups = new ArrayList<>();
    do {
      groups.add(rest.mod(group).intValue());
      rest = rest.divide(group);
    } while (rest.signum() > 0);
    byte[] bytes = new byte[groups.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (groups.get(i) + (i < bytes.length - 1 ? 128 : 0));
    }
    return bytes;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    return new NormalForm().bytes(one).bytes(other).bytes();
  }

  @Test
  void aTextIsItsLengthInBytesAndThese() {
    assertThat(hex(form -> form.text("a§"))).isEqualTo("0661c2a7");
    assertThat(hex(form -> form.text(""))).isEqualTo("00");
    assertThat(hex(form -> form.constant(AssetClass.MID))).isEqualTo("064d4944");
    assertThat(hex(form -> form.text("x".repeat(5_000)))).hasSize(2 * 5_002);
  }

  @Test
  void aDayIsItsEpochDayAndAnAmountCurrencyAndDecimal() {
    assertThat(hex(form -> form.day(LocalDate.EPOCH.plusDays(2)))).isEqualTo("04");
    assertThat(hex(form -> form.amount(Money.parse("USD 10.00")))).isEqualTo("065553440102");
    assertThat(hex(form -> form.amount(BigMoney.parse("USD 10")))).isEqualTo("065553440102");
  }

  @Test
  void whatIsAbsentHasAValueThatNothingPresentHas() {
    assertThat(hex(form -> form.text(null))).isEqualTo("01");
    assertThat(hex(form -> form.constant(null))).isEqualTo("01");
    assertThat(hex(form -> form.amount(null))).isEqualTo("01");
    assertThat(hex(form -> form.decimal(null))).isEqualTo("0200");
    assertThat(hex(form -> form.day(null))).isEqualTo("ffffffffffffffffff01");
    assertThat(hex(form -> form.whole(null))).isEqualTo("ffffffffffffffffff01");
    assertThat(hex(form -> form.whole(0))).isEqualTo("00");
  }

  @Test
  void lengthsKeepTextsApart() {
    assertThat(hex(form -> form.text("ab").text("c")))
        .isNotEqualTo(hex(form -> form.text("a").text("bc")));
  }
}
