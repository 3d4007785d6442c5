package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.rulebook.conclusion.FundEligible;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Listing;

/** What an account may buy, by hand. */
final class PlainFunds {
  private PlainFunds() {}

  static void judge(FundRequest request, Fund fund, Found found) {
    if (fund.riskGrade() < request.lowestGrade() || fund.assetClass() == AssetClass.CASH) {
      return;
    }
    switch (request.account()) {
      case KR_OVERSEAS -> overseas(request, fund, found);
      case US_BROKERAGE -> {
        if (fund.listing() == Listing.US) {
          eligible("funds-us", request, fund, found);
        }
      }
      case KR_GENERAL, KR_ISA, KR_PENSION_SAVINGS -> {
        if (fund.listing() == Listing.KRX) {
          eligible("funds-krx", request, fund, found);
        }
      }
      case KR_IRP_DC -> {
        if (coreOnKrx(fund)) {
          eligible("funds-retirement", request, fund, found);
        }
      }
      case EU_BROKERAGE -> {
        if (fund.listing() == Listing.EU) {
          eligible("funds-eu", request, fund, found);
        }
      }
    }
  }

  private static void overseas(FundRequest request, Fund fund, Found found) {
    boolean russell = fund.index() == FundIndex.RUSSELL_2000;
    if (fund.listing() == Listing.US) {
      if (!request.hedgeWanted()) {
        eligible("funds-overseas", request, fund, found);
      } else if (!russell) {
        eligible("funds-hedge-rest", request, fund, found);
      }
    }
    if (request.hedgeWanted() && russell && fund.listing() == Listing.KRX && fund.hedged()) {
      found.add(
          "funds-hedge",
          new FundEligible(fund.id()),
          "lowest",
          request.lowestGrade(),
          "fund",
          fund.id(),
          "grade",
          fund.riskGrade());
    }
    if (coreOnKrx(fund)) {
      eligible("funds-overseas-core", request, fund, found);
    }
  }

  private static boolean coreOnKrx(Fund fund) {
    return fund.listing() == Listing.KRX && fund.assetClass() == AssetClass.CORE;
  }

  private static void eligible(String id, FundRequest request, Fund fund, Found found) {
    found.add(
        id,
        new FundEligible(fund.id()),
        "account",
        request.account(),
        "lowest",
        request.lowestGrade(),
        "fund",
        fund.id(),
        "grade",
        fund.riskGrade());
  }
}
