package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Sign;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures' own reading, why they carry none, and what was noticed on the way. */
record ComputedReading(
    LocalDate asOf,
    JudgedReading reading,
    @Nullable CyclePhase confirmed,
    boolean close,
    Map<Sign, Boolean> signs,
    List<Finding> gaps,
    List<Finding> cautions,
    Map<Series, YearMonth> dataThrough,
    MarketData data,
    String digest) {}
