package org.newsclaims.claims.adapter.db;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.newsclaims.claims.application.store.StoreRefused;
import org.newsclaims.claims.application.store.StoreUnavailable;

/**
 * What to make of a failed statement. Nearly everything that goes wrong between here and the database passes: a lost
 * connection, a full disk, a lock not got in time. Waiting costs little; taking a passing fault for a bad record would
 * lose it. Only what the database says about the values themselves is a refusal.
 */
final class DatabaseFault {
    /** Classes of SQLSTATE that judge the values given: data exceptions, constraints, and limits of size. */
    private static final Set<String> ABOUT_THE_DATA = Set.of("22", "23", "54");

    private DatabaseFault() {}

    static RuntimeException of(Throwable fault) {
        if (fault instanceof StoreUnavailable || fault instanceof StoreRefused) {
            return (RuntimeException) fault;
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException answer && isAboutTheData(answer.getSQLState())) {
                return new StoreRefused(refusal(answer), fault);
            }
        }
        return new StoreUnavailable(describe(fault), fault);
    }

    private static boolean isAboutTheData(String state) {
        return state != null && state.length() == 5 && ABOUT_THE_DATA.contains(state.substring(0, 2));
    }

    /** With the message where it names the constraint or the limit; that of a data exception may quote the value. */
    private static String refusal(SQLException answer) {
        return "the database refuses it: "
                + (answer.getSQLState().startsWith("22") ? "SQLSTATE " + answer.getSQLState() : answer.getMessage());
    }

    static StoreUnavailable silence(Duration patience) {
        return new StoreUnavailable("no answer within " + patience.toSeconds() + " s", null);
    }

    private static String describe(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
