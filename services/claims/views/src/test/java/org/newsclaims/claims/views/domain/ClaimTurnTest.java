package org.newsclaims.claims.views.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsclaims.records.ClaimChanged.Change;

class ClaimTurnTest {
    @ParameterizedTest
    @EnumSource(names = {"CREATED", "UPDATED"})
    void onlyAWithdrawalComesWithoutTheClaim(Change change) {
        ClaimHead head = new ClaimHead("cl-1", "ev-1", 0, "digest", List.of(), List.of(), "affirmed", "direct");

        new ClaimTurn(Change.WITHDRAWN, head, null, Instant.EPOCH);
        assertThatThrownBy(() -> new ClaimTurn(change, head, null, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
