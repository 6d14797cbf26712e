package org.newsclaims.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.newsclaims.e2e.ledger.Answer;
import org.newsclaims.e2e.ledger.Ledger;

class LoadTest {
    @Test
    void withMuchUnansweredNothingNewIsSent() throws Exception {
        Ledger ledger = new Ledger();
        Load load = new Load(new Submitter(nobodyThere(), ledger), 1);
        int before = -1;
        while (load.submitted() > before) {
            before = load.submitted();
            load.step();
        }

        load.step();

        assertThat(load.submitted()).isEqualTo(before).isBetween(300, 600);
        assertThat(load.answered()).isLessThanOrEqualTo(0);
        assertThat(ledger.submissions(Answer.UNKNOWN)).hasSizeGreaterThanOrEqualTo(before);
        assertThat(ledger.acknowledgedCount()).isZero();
    }

    /** A port that was free a moment ago. */
    private static URI nobodyThere() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://localhost:" + socket.getLocalPort());
        }
    }
}
