package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.model.Article;

class MeanOddsTest {
    private static final String STORY =
            "The chancellor, Ines Aldana, and the king of Velden, Oskar Reinholt, spoke by telephone about the tunnel%s.\n"
                    + "Aldana told Reinholt%s that drilling would go on, and Reinholt thanked her for her patience.";

    private final Grouping grouping = new Grouping();
    private final Fingerprint april = print("april", " on April 6", " on April 6");
    private final Fingerprint undated = print("undated", "", "");
    private final Fingerprint august = grouping.fingerprint(Article.of(
            "august",
            "Fourteen shafts were flooded on August 17 and Ines Aldana, the chancellor, had pumps sent by train.\n"
                    + "The flood of August 17 came after a week of rain, said Tomas Brenna, a geologist from Harlow."));
    private final MeanOdds odds = MeanOdds.of(List.of(april, undated, august), PairModel.shipped(), new KnownOdds());

    @Test
    void anUndatedArticleSharesTheDaysOfItsGroup() {
        double datedAlone = odds.between(0, 2);
        double undatedAlone = odds.between(1, 2);

        odds.join(0, 1, 1, 1);

        assertThat(undatedAlone).isGreaterThan(datedAlone + 1);
        assertThat(odds.between(0, 2)).isCloseTo(datedAlone, within(0.3));
    }

    @Test
    void whatDatesRuleOutStaysRuledOut() {
        MeanOdds published = MeanOdds.of(
                List.of(
                        published("april", "2023-04-06T18:00:00Z"),
                        undated,
                        published("august", "2023-08-17T18:00:00Z")),
                PairModel.shipped(),
                new KnownOdds());

        published.join(0, 1, 1, 1);

        assertThat(published.between(0, 2)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    private Fingerprint published(String id, String at) {
        return grouping.fingerprint(
                new Article(id, null, null, null, Instant.parse(at), null, String.format(STORY, " on Thursday", "")));
    }

    private Fingerprint print(String id, String first, String second) {
        return grouping.fingerprint(Article.of(id, String.format(STORY, first, second)));
    }
}
