package org.newsclaims.claims.views.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Statement;

class KnownMembersTest {
    private static final Statement SAID = Engines.READER
            .read(Article.of("a", "The bridge is safe, Ada Brandt said."), "1", null, null, null)
            .found()
            .get(0);

    /** Room for five, of which each article takes one. */
    private final KnownMembers known = new KnownMembers(5);

    @Test
    void anArticleIsReadOnceUntilItIsAnother() {
        Reading reading = reading("a", 1);

        assertThat(known.of(reading)).isSameAs(known.of(reading));
        assertThat(known.of(reading("a", 1))).isNotSameAs(known.of(reading));
        assertThat(known.of(reading).statements()).hasSize(1);
    }

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        Reading first = reading("a", 1);
        Reading second = reading("b", 1);
        var memberA = known.of(first);
        var memberB = known.of(second);
        known.of(first);

        known.of(reading("c", 0));
        assertThat(known.of(second)).isSameAs(memberB);
        assertThat(known.of(first)).isSameAs(memberA);

        known.of(reading("d", 0));
        assertThat(known.of(first)).isSameAs(memberA);
        assertThat(known.of(second)).isSameAs(memberB);

        known.of(reading("e", 1));
        assertThat(known.of(first)).isNotSameAs(memberA);
    }

    @Test
    void anotherVersionTakesThePlaceOfTheOneBefore() {
        Reading other = reading("b", 1);
        var member = known.of(other);

        for (int version = 0; version < 9; version++) {
            known.of(reading("a", 2));
        }

        assertThat(known.of(other)).isSameAs(member);
    }

    @Test
    void whatIsForgottenMakesRoom() {
        Reading first = reading("a", 1);
        var member = known.of(first);
        known.of(reading("b", 2));

        known.forget("b");
        known.forget("b");
        known.of(reading("c", 2));

        assertThat(known.of(first)).isSameAs(member);
        known.forget("a");
        assertThat(known.of(first)).isNotSameAs(member);
    }

    @Test
    void whatIsLargerThanTheRoomIsNotKept() {
        Reading large = reading("a", 5);

        assertThat(known.of(large)).isNotSameAs(known.of(large));
        assertThat(known.of(large).statements()).hasSize(5);
    }

    private static Reading reading(String id, int statements) {
        Article article = Article.of(id, "The bridge is safe, Ada Brandt said.");
        List<Statement> found = Collections.nCopies(statements, SAID);
        return new Reading(article, "1", null, null, null, found, Engines.GROUPING.fingerprint(article));
    }
}
