package org.newsclaims.e2e.client;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.ledger.Ledger;

/**
 * Asks every service throughout whether it is alive, as whoever restarts dead ones does. One that answers at all must not
 * say no, whatever is away: restarting it would mend nothing.
 */
public final class LivenessWatch implements Runnable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 1000;

    private final List<Member> members;
    private final Ledger ledger;
    private volatile boolean stopped;
    private volatile int answers;

    public LivenessWatch(List<Member> members, Ledger ledger) {
        this.members = List.copyOf(members);
        this.ledger = ledger;
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                for (Member member : members) {
                    ask(member);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void stop() {
        stopped = true;
    }

    /** How many times a service said that it is alive. */
    public int answers() {
        return answers;
    }

    private void ask(Member member) throws InterruptedException {
        try {
            HttpResponse<String> answer = Http.CLIENT.send(
                    Http.request(member.base(), "/q/health/live", PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                answers++;
            } else {
                ledger.surprised(member.name() + " would have been restarted: " + answer.body());
            }
        } catch (IOException e) {
            // Killed, frozen, or still starting.
        }
    }
}
