package org.newsclaims.claims.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowedLogTest {
    private static final LogPartition FIRST = new LogPartition("articles", 0);

    @ParameterizedTest
    @CsvSource({
        "the same log further on,                c1/t1, 40, c1/t1,  0, 90,",
        "the same log with nothing new,          c1/t1, 40, c1/t1,  0, 40,",
        "a log that was never looked at,              , 40, c1/t1,  0, 40,",
        "another cluster,                        c1/t1, 40, c2/t9,  0, 90, it is another log",
        "another topic of the same name,         c1/t1, 40, c1/t2,  0, 90, it is another log",
        "another log before anything was read,   c1/t1,  0, c2/t9,  0, 90,",
        "no topic,                               c1/t1, 40,      ,  0,  0, the topic of article events is gone",
        "no topic before anything was read,           ,  0,      ,  0,  0,",
        "its end was lost,                       c1/t1, 40, c1/t1,  0, 39, partition articles-0 ends at 39",
        "its end was lost and never looked at,        , 40, c1/t1,  0,  0, partition articles-0 ends at 0",
        "its beginning was deleted,              c1/t1, 40, c1/t1, 41, 90, partition articles-0 begins at 41",
    })
    void aLogIsReadOnWhereItIsTheOneThatWasReadAndReachesThere(
            String log, String known, long position, String present, long begin, long end, String objection) {
        FollowedLog followed = new FollowedLog(Optional.ofNullable(identity(known)), Optional.empty());
        LogExtent now = new LogExtent(Optional.ofNullable(identity(present)), Map.of(FIRST, begin), Map.of(FIRST, end));

        Optional<String> found = followed.objection(Map.of(FIRST, position), now);

        if (objection == null) {
            assertThat(found).as(log).isEmpty();
        } else {
            assertThat(found.orElseThrow()).as(log).startsWith(objection);
        }
    }

    @Test
    void aLogThatWasCutOffStaysRefusedWhenItGrowsBeyondThePosition() {
        LogIdentity identity = identity("c1/t1");
        FollowedLog followed = new FollowedLog(Optional.of(identity), Optional.empty());
        LogExtent cut = new LogExtent(Optional.of(identity), Map.of(), Map.of(FIRST, 30L));
        String objection = followed.objection(Map.of(FIRST, 40L), cut).orElseThrow();
        assertThat(followed.mustBeKept(objection, cut)).isTrue();

        FollowedLog kept = new FollowedLog(Optional.of(identity), Optional.of(objection));
        LogExtent grown = new LogExtent(Optional.of(identity), Map.of(), Map.of(FIRST, 90L));

        assertThat(kept.objection(Map.of(FIRST, 40L), grown)).contains(objection);
    }

    @Test
    void theRightLogIsTakenAgainAfterAnotherWasInItsPlace() {
        FollowedLog followed = new FollowedLog(Optional.of(identity("c1/t1")), Optional.empty());
        LogExtent other = new LogExtent(Optional.of(identity("c2/t9")), Map.of(), Map.of(FIRST, 90L));

        String objection = followed.objection(Map.of(FIRST, 40L), other).orElseThrow();

        assertThat(followed.mustBeKept(objection, other)).isFalse();
    }

    private static LogIdentity identity(String ids) {
        return ids == null ? null : new LogIdentity(ids.split("/")[0], ids.split("/")[1]);
    }
}
