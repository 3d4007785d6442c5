package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fund that an advice speaks of, as the fund list of the policy has it. Immutable and
 * thread-safe.
 *
 * @param id its ticker or KRX code
 * @param isin its ISIN, or null where only the ticker is known
 * @param name its name in English, and as Korean brokers print it
 * @param index the index it follows
 * @param riskGrade product risk grade, 1 (very high) to 6 (very low)
 * @param currency the code of the currency it is dealt in, or null in an older record
 * @param cost what it costs a year, or null where that is not known
 */
public record AdvisedFund(
    String id,
    @Nullable String isin,
    Text name,
    FundIndex index,
    int riskGrade,
    @Nullable String currency,
    @Nullable FundCost cost) {

  /** Its name and its code, as people read a fund: {@code iShares Russell 2000 ETF (IWM)}. */
  public Text called() {
    String code = " (" + id + ")";
    return new Text(name.en() + code, name.ko() + code);
  }

  /** What an advice tells of a fund of the list. */
  public static AdvisedFund of(Fund fund) {
    return new AdvisedFund(
        fund.id(),
        fund.isin(),
        new Text(fund.name(), fund.nameKo()),
        fund.index(),
        fund.riskGrade(),
        fund.currency().getCode(),
        fund.cost() == null
            ? null
            : new FundCost(
                fund.cost(),
                Objects.requireNonNull(fund.costOn()),
                Objects.requireNonNull(fund.costSource())));
  }
}
