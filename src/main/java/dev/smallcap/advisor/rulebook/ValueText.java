package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.format.GroupingStyle;
import org.joda.money.format.MoneyAmountStyle;
import org.joda.money.format.MoneyFormatter;
import org.joda.money.format.MoneyFormatterBuilder;

/**
 * Values as people read them: percentages to a hundredth, money with its thousands apart, both as
 * each language writes them. Data keep the exact values. Immutable and thread-safe.
 *
 * @param words the words of the policy
 */
record ValueText(MessageCatalog words) {
  private static final int PERCENT_DECIMALS = 2;
  private static final BigDecimal LITTLE = new BigDecimal("0.01");
  private static final MathContext TWO = new MathContext(2, RoundingMode.HALF_EVEN);
  private static final int NUMBER_DECIMALS = 4;

  /** Money in a fact: rules compare no amounts of money. */
  private static final Pattern MONEY = Pattern.compile("[A-Z]{3} -?\\d+(\\.\\d+)?");

  private static final CurrencyUnit WON = CurrencyUnit.of("KRW");
  private static final MoneyAmountStyle THOUSANDS =
      MoneyAmountStyle.ASCII_DECIMAL_POINT_GROUP3_COMMA.withGroupingStyle(
          GroupingStyle.BEFORE_DECIMAL_POINT);
  private static final MoneyFormatter WITH_CODE =
      new MoneyFormatterBuilder()
          .appendCurrencyCode()
          .appendLiteral(" ")
          .appendAmount(THOUSANDS)
          .toFormatter(Locale.ROOT);
  private static final MoneyFormatter AMOUNT =
      new MoneyFormatterBuilder().appendAmount(THOUSANDS).toFormatter(Locale.ROOT);

  /** A value in one language; what is neither percentage, money nor number as it writes itself. */
  String in(Lang lang, Object value) {
    if (value instanceof Percent percent) {
      return percent(percent, lang);
    }
    if (value instanceof BigMoneyProvider money) {
      return money(money, lang);
    }
    if (value instanceof String said && MONEY.matcher(said).matches()) {
      return money(BigMoney.parse(said), lang);
    }
    return value instanceof BigDecimal number
        ? rounded(number, NUMBER_DECIMALS).toPlainString()
        : String.valueOf(value);
  }

  /** Such as {@code 11.25 %}, in Korean without the space. */
  private String percent(Percent percent, Lang lang) {
    BigDecimal value = percent.value();
    // A little is not nothing, and differs from another little.
    BigDecimal shown =
        value.abs().compareTo(LITTLE) < 0 ? value.round(TWO) : rounded(value, PERCENT_DECIMALS);
    return filled("percent", Percent.of(shown).value().toPlainString(), lang);
  }

  /** Such as {@code USD 15,000.00}; won in Korean by their word. */
  private String money(BigMoneyProvider money, Lang lang) {
    return money.toBigMoney().getCurrencyUnit().equals(WON)
        ? filled("won", AMOUNT.print(money), lang)
        : WITH_CODE.print(money);
  }

  private String filled(String label, String number, Lang lang) {
    return words.label(label).in(lang).replace("{n}", number);
  }

  private static BigDecimal rounded(BigDecimal number, int decimals) {
    return number.scale() > decimals ? number.setScale(decimals, RoundingMode.HALF_EVEN) : number;
  }
}
