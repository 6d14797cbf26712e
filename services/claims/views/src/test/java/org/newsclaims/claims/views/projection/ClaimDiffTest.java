package org.newsclaims.claims.views.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.views.domain.ClaimHead;
import org.newsclaims.claims.views.domain.ClaimTurn;
import org.newsclaims.records.ClaimChanged.Change;
import org.newsclaims.records.view.ClaimView;

class ClaimDiffTest {
    private static final Instant EARLY = Instant.parse("2024-05-06T10:00:00Z");
    private static final Instant LATE = Instant.parse("2024-05-06T11:00:00Z");
    private static final Causes CAUSES = new Causes(Map.of("ev-1", EARLY), LATE);

    @Test
    void whatIsAsBeforeIsNeitherWrittenNorTold() {
        ClaimDiff diff =
                ClaimDiff.of(List.of(head("cl-1", "ev-1", 0, "same")), List.of(row("cl-1", "ev-1", 0, "same")), CAUSES);

        assertThat(diff).isEqualTo(new ClaimDiff(Set.of(), List.of(), List.of()));
    }

    @Test
    void whatOnlyMovedIsWrittenAndNotTold() {
        ClaimRow moved = row("cl-1", "ev-1", 1, "same");

        ClaimDiff diff = ClaimDiff.of(List.of(head("cl-1", "ev-1", 0, "same")), List.of(moved), CAUSES);

        assertThat(diff.gone()).containsExactly("cl-1");
        assertThat(diff.added()).containsExactly(moved);
        assertThat(diff.turns()).isEmpty();
    }

    @Test
    void newOtherAndWithdrawnClaimsAreToldByEventThenClaimWithWhenTheirCauseCame() {
        ClaimRow changed = row("cl-2", "ev-1", 0, "new");
        ClaimRow created = row("cl-1", "ev-2", 0, "any");
        ClaimHead withdrawn = head("cl-3", "ev-1", 1, "any");

        ClaimDiff diff =
                ClaimDiff.of(List.of(head("cl-2", "ev-1", 0, "old"), withdrawn), List.of(created, changed), CAUSES);

        assertThat(diff.gone()).containsExactlyInAnyOrder("cl-2", "cl-3");
        assertThat(diff.added()).containsExactly(created, changed);
        assertThat(diff.turns())
                .containsExactly(
                        new ClaimTurn(Change.UPDATED, changed.head(), changed.view(), EARLY),
                        new ClaimTurn(Change.WITHDRAWN, withdrawn, null, EARLY),
                        new ClaimTurn(Change.CREATED, created.head(), created.view(), LATE));
    }

    private static ClaimRow row(String id, String event, int position, String digest) {
        ClaimView view = new ClaimView(
                id,
                event,
                List.of(),
                "all is well",
                "direct",
                "affirmed",
                "said",
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null);
        return new ClaimRow(head(id, event, position, digest), view, digest);
    }

    private static ClaimHead head(String id, String event, int position, String digest) {
        return new ClaimHead(id, event, position, digest, List.of(), List.of(), "affirmed", "direct");
    }
}
