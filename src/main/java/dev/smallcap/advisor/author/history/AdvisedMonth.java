package dev.smallcap.advisor.author.history;

import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the policy says on the last day of a month. Immutable and thread-safe.
 *
 * @param label the month's own label, by all figures of the file
 * @param ownStage the stage of its own confirmed phase and age
 * @param policyAsOf the day whose rules and numbers judge
 * @param named whether that is the named day, the month lying before the policy's first
 * @param reading the reading that acts, by the figures published by then
 * @param recoveryBegan when the last recovery began that the reading knows, or null
 * @param advice the advice to the model account, against what the month before left in it
 */
public record AdvisedMonth(
    MonthLabel label,
    Stage ownStage,
    LocalDate policyAsOf,
    boolean named,
    ReadingView reading,
    @Nullable YearMonth recoveryBegan,
    Recommendation advice) {
  /** The month. */
  public YearMonth month() {
    return label.month();
  }

  /** The stage that the advice acts on. */
  public Stage stage() {
    return reading.stage();
  }
}
