package dev.smallcap.advisor.rulebook.conclusion;

/**
 * What a rule concludes: the one thing that its right-hand side inserts. Other rules may read it;
 * nothing changes or withdraws it. Implementations are immutable and thread-safe.
 */
public sealed interface Conclusion
    permits RateFinding,
        PriceFinding,
        ActivityFinding,
        SlumpFinding,
        PhaseLabel,
        PhaseConfirmed,
        ClockMove,
        DataGap,
        ReadingUsable,
        StageFound,
        Refusal,
        HorizonFound,
        SizeHorizon,
        SleeveSize,
        SleeveLimit,
        Split,
        FundEligible,
        PercentagesOnly,
        ProceedsToCash,
        Caution,
        Evidence,
        Disclosure,
        AlternativeWeighed,
        NextReview {}
