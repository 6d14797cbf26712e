package org.newsclaims.query.domain.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.ConflictView;

class ConflictPairsTest {
    @Test
    void conflictsComeByKindAndWithinAKindAsTheEventTellsThem() {
        List<ClaimView> claims = List.of(
                claim("a", "attribution:f", "silence:e"),
                claim("b", "detail:d", "polarity:c"),
                claim("c", "polarity:b", "silence:d"),
                claim("d", "detail:b", "silence:c"),
                claim("e", "silence:a"),
                claim("f", "attribution:a"));

        assertThat(ConflictPairs.of(claims, null))
                .extracting(ConflictPairsTest::told)
                .containsExactly("polarity b-c", "detail b-d", "silence a-e", "silence c-d", "attribution a-f");
        assertThat(ConflictPairs.of(claims, "silence"))
                .extracting(ConflictPairsTest::told)
                .containsExactly("silence a-e", "silence c-d");
    }

    private static String told(Conflict conflict) {
        return conflict.kind() + " " + conflict.sides().get(0).claimId() + "-"
                + conflict.sides().get(1).claimId();
    }

    private static ClaimView claim(String id, String... conflicts) {
        List<ConflictView> with = Stream.of(conflicts)
                .map(conflict -> conflict.split(":"))
                .map(conflict -> new ConflictView(conflict[0], conflict[1], List.of(), null))
                .toList();
        return new ClaimView(
                id,
                "e",
                List.of(),
                id,
                "indirect",
                "affirmed",
                "said",
                List.of(),
                List.of(),
                null,
                null,
                null,
                with,
                null,
                null);
    }
}
