package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.model.Article;

class DayConflictTest {
    private static final String CALL =
            "Chancellor Ines Aldana and King Oskar Reinholt discussed the Velden tunnel by telephone on Thursday,"
                    + " the chancellery said.\nAldana told Reinholt that drilling under Velden would go on.";
    private static final String LATER_CALL = CALL + "\nReinholt thanked Aldana for her patience.";

    private final Grouping grouping = new Grouping();
    private final Fingerprint april = print("april", "2023-04-06T18:00:00Z", CALL);
    private final Fingerprint nextMorning = print("next morning", "2023-04-07T05:00:00Z", LATER_CALL);
    private final Fingerprint august = print("august", "2023-08-17T18:00:00Z", LATER_CALL);
    private final Fingerprint undated = print("undated", null, CALL);

    @Test
    void theSameWordsMonthsApartAreTwoEvents() {
        assertThat(DayConflict.between(april, august)).isTrue();
        assertThat(grouping.logOdds(april, august)).isLessThanOrEqualTo(-3);
        assertThat(grouping.group(List.of(april, nextMorning, august)))
                .extracting(EventGroup::articleIds)
                .containsExactlyInAnyOrder(List.of("april", "next morning"), List.of("august"));
    }

    @Test
    void reportsOfTheSameDaysDoNotConflict() {
        assertThat(DayConflict.between(april, nextMorning)).isFalse();
    }

    @Test
    void anUndatedArticleConflictsWithNone() {
        assertThat(DayConflict.between(undated, april)).isFalse();
        assertThat(DayConflict.between(august, undated)).isFalse();
    }

    @Test
    void undatedArticlesDoNotBridgeAConflict() {
        List<Fingerprint> prints =
                List.of(april, undated, print("undated too", null, LATER_CALL), print("third", null, CALL), august);

        assertThat(grouping.group(prints))
                .noneMatch(group -> group.articleIds().containsAll(List.of("april", "august")));
    }

    @Test
    void aLateArticleThatNamesTheDayDoesNotConflict() {
        String late = "What was said by telephone on 6 April about the Velden tunnel is still disputed.\n" + CALL;

        assertThat(DayConflict.between(april, print("late", "2023-08-17T18:00:00Z", late)))
                .isFalse();
    }

    @Test
    void aLateArticleThatNamesTheMonthDoesNotConflict() {
        String late = "What was said last month about the Velden tunnel is still disputed.";

        assertThat(DayConflict.between(april, print("late", "2023-05-17T18:00:00Z", late)))
                .isFalse();
    }

    private Fingerprint print(String id, String publishedAt, String text) {
        Instant published = publishedAt == null ? null : Instant.parse(publishedAt);
        return grouping.fingerprint(new Article(id, null, null, null, published, null, text));
    }
}
