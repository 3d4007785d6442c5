package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.partition.answers.FoldedAnswers;
import dev.smallcap.advisor.situation.MarketData;
import org.jspecify.annotations.Nullable;

/**
 * What a rulebook is made of. Immutable and thread-safe.
 *
 * @param policy the policy
 * @param answers what it answers in every situation, on the day that is shown
 * @param market the figures of the cycle, or null for none
 * @param certificate the text of a certificate of {@code prove}, or null for none
 * @param since an older policy to compare with, or null for none
 */
public record RulebookSources(
    PolicyModel policy,
    FoldedAnswers answers,
    @Nullable MarketData market,
    @Nullable String certificate,
    @Nullable PolicyModel since) {}
