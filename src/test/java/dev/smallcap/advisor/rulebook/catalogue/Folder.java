package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.rulebook.RuleFiles;
import java.util.SortedMap;
import java.util.TreeMap;

/** A folder of few files, to be catalogued. */
final class Folder {
  private final SortedMap<String, String> texts = new TreeMap<>();

  /** One rule that reads two parameters, one of them by profile, and one that is superseded. */
  static Folder small() {
    return new Folder()
        .with(
            "client/sleeve.drl",
            """
            package dev.smallcap.rules.client.sleeve
            import dev.smallcap.advisor.rulebook.conclusion.*
            import dev.smallcap.advisor.rulebook.fact.*

            rule "A recovery builds"
                @id( sleeve-recovery )
                @since( "2026-01-01" )
                @until( "2026-07-01" )
                @source( "article §5 (early recovery), end; assumption: the split" )
                @because( "the size for {risk} is {size}" )
                when
                    Limits( $cap : sleeveCap )
                    ProfileLimits( $risk : risk, $size : sleeveRecovery, sleeveRecovery != null, sleeveRecovery <= $cap )
                then
                    insert( SleeveSize.build( $size ) );
            end
            """)
        .with(
            "parameters.csv",
            """
            name,from,value,unit,source
            policy.version,2026-01-01,1.0,version,first
            sleeve.cap,2026-01-01,20,percent of Q,article §6 (10-20 %)
            sleeve.cap,2026-07-01,18,percent of Q,house view
            sleeve.floor,2026-01-01,10,percent of Q,article §6
            sleeve.recovery.r5,2026-01-01,sleeve.cap,percent of Q,assumption: the split
            sleeve.recovery.r3,2026-01-01,sleeve.floor,percent of Q,assumption: the split
            sleeve.recovery.rich,2026-01-01,20,percent of Q,assumption: misspelt
            """)
        .with(
            "funds.csv",
            """
            id,isin,name,name ko,index,class,leverage,hedged,listing,currency,cost,cost on,cost source,grade,accounts,source
            280930,KR7280930009,KODEX US Russell 2000(H),KODEX 미국러셀2000(H),RUSSELL_2000,SMALL,1,yes,KRX,KRW,0.45,2026-01-01,a page,2,KR_ISA,article §7
            SDS,,ProShares UltraShort S&P500,,SP_500,CORE,-2,no,US,USD,,,,1,US_BROKERAGE,inverse
            """)
        .with(
            "article.csv",
            """
            section,en,ko
            5,Now is early recovery.,지금은 초기 회복입니다.
            5,A year at most.,길어야 1년입니다.
            6,Adjust weights.,비중을 조절합니다.
            end,Invest in proven companies.,검증된 기업에 투자합니다.
            """)
        .with(
            "words/ko.properties",
            """
            sleeve-recovery={risk}의 규모는 {size}입니다
            sleeve-recovery.source=기사 §5, 결론
            """);
  }

  /** The same, with statements that have ids: the rule and a parameter name them. */
  static Folder withStatements() {
    return small()
        .replace("client/sleeve.drl", "article §5 (early recovery)", "article a5-2 (a year)")
        .replace("parameters.csv", "article §6 (10-20 %)", "article a6-1 (10-20 %)")
        .with(
            "article.csv",
            """
            id,section,en,ko
            a0-1,0,Its title.,제목.
            a5-1,5,Now is early recovery.,지금은 초기 회복입니다.
            a5-2,5,A year at most.,길어야 1년입니다.
            a6-1,6,Adjust weights.,비중을 조절합니다.
            aend-1,end,Invest in proven companies.,검증된 기업에 투자합니다.
            """);
  }

  Folder with(String path, String text) {
    texts.put(path, text);
    return this;
  }

  Folder without(String path) {
    texts.remove(path);
    return this;
  }

  Folder replace(String path, String from, String to) {
    String text = texts.getOrDefault(path, "");
    if (!text.contains(from)) {
      throw new AssertionError(path + " does not hold " + from);
    }
    return with(path, text.replace(from, to));
  }

  Catalogue catalogue() {
    return Catalogue.of(new RuleFiles(texts));
  }
}
