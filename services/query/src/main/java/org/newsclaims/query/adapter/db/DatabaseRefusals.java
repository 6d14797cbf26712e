package org.newsclaims.query.adapter.db;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** What callers are told when PostgreSQL does not answer. */
final class DatabaseRefusals {
    private static final String CANCELED = "57014";
    private static final Set<String> NO_VIEWS = Set.of("3F000", "42P01");
    /** Columns, functions and configurations that are not there. */
    private static final Set<String> OLDER_VIEWS = Set.of("42703", "42704", "42883");

    private static final String BAD_TEXT = "22021";
    /** Classes 08 (connection), and a database that is not there. */
    private static final Set<String> AWAY = Set.of("08", "3D");
    /** Connections, memory or disk that it has no more of. */
    private static final String EXHAUSTED = "53";
    /** Somebody starts, stops or restores it. */
    private static final String INTERVENTION = "57";

    private DatabaseRefusals() {}

    static Throwable of(Throwable e) {
        if (e instanceof PgException pg && pg.getSqlState() != null) {
            return ofState(pg);
        }
        if (e instanceof TimeoutException) {
            return tooSlow(e);
        }
        if (says(e, "wait queue")) {
            return Refusal.because(
                    ProblemType.BUSY, "More questions wait for the database than are let in. Ask again soon.", e);
        }
        if (says(e, "Timeout waiting for connection")) {
            return Refusal.because(
                    ProblemType.TOO_SLOW,
                    "No connection to the database came free in time: it is busy, or does not answer. Ask again soon.",
                    e);
        }
        // The client reports lost connections in its own exceptions; any other is a fault of this service.
        boolean fault = e instanceof RuntimeException && !(e instanceof VertxException);
        return fault ? e : away(e);
    }

    private static Throwable ofState(PgException e) {
        String state = e.getSqlState();
        if (state.equals(CANCELED)) {
            return tooSlow(e);
        }
        if (NO_VIEWS.contains(state)) {
            return Refusal.because(
                    ProblemType.UNAVAILABLE,
                    "The database holds no views yet. They appear once the claims service has started.",
                    e);
        }
        if (OLDER_VIEWS.contains(state)) {
            return Refusal.because(
                    ProblemType.UNAVAILABLE,
                    "The views are of an older release. The claims service of this one brings them up to date when it starts.",
                    e);
        }
        if (state.equals(BAD_TEXT)) {
            return Refusal.because(ProblemType.BAD_PARAMETER, "A value holds a character that no text can hold.", e);
        }
        return ofClass(state.substring(0, 2), e);
    }

    private static Throwable ofClass(String states, PgException e) {
        if (states.equals(EXHAUSTED)) {
            return Refusal.because(
                    ProblemType.BUSY, "The database has more to do than it has room for. Ask again soon.", e);
        }
        if (states.equals(INTERVENTION)) {
            return Refusal.because(
                    ProblemType.UNAVAILABLE, "The database is being started, stopped or restored. Ask again soon.", e);
        }
        return AWAY.contains(states) ? away(e) : e;
    }

    /** The pool's refusals differ in their words alone. */
    private static boolean says(Throwable e, String words) {
        return String.valueOf(e.getMessage()).contains(words);
    }

    private static Refusal tooSlow(Throwable e) {
        return Refusal.because(
                ProblemType.TOO_SLOW,
                "The database did not answer in time. Narrow the question or ask again later.",
                e);
    }

    private static Refusal away(Throwable e) {
        return Refusal.because(ProblemType.UNAVAILABLE, "The database cannot be reached. Ask again soon.", e);
    }
}
