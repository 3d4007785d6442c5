package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.terms.Text;

/**
 * One fund, as its row stands in the file; what the row leaves open is nothing. Immutable and
 * thread-safe.
 *
 * @param id its ticker or KRX code
 * @param isin its ISIN
 * @param name its name in English, and as Korean brokers print it
 * @param index the index it follows
 * @param assetClass what it invests in
 * @param leverage what it multiplies the index by
 * @param hedged yes or no
 * @param listing where it is listed
 * @param currency the currency it is dealt in
 * @param cost yearly cost, percent
 * @param costOn the day that cost was seen on
 * @param costSource where it was seen
 * @param grade product risk grade, 1 (very high) to 6 (very low)
 * @param accounts the kinds of account that may hold it, separated by blanks
 * @param source what the row rests on
 * @param line the line of the file, from 1
 */
public record FundCard(
    String id,
    String isin,
    Text name,
    String index,
    String assetClass,
    String leverage,
    String hedged,
    String listing,
    String currency,
    String cost,
    String costOn,
    String costSource,
    String grade,
    String accounts,
    String source,
    int line) {}
