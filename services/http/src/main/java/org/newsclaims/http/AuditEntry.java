package org.newsclaims.http;

import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.newsclaims.problems.Refusal;

/**
 * Who did what to which, from where, and how it ended: one line of the log category {@code org.newsclaims.audit}, in logs as JSON
 * with {@code caller}, {@code action}, {@code subject}, {@code address} and {@code outcome} as fields of their own. It holds no token,
 * and nothing that a caller wrote but printable ASCII. Thread-safe.
 */
public final class AuditEntry {
    private static final Logger LOG = Logger.getLogger("org.newsclaims.audit");
    private static final int LONGEST_SUBJECT = 200;

    private final Caller caller;
    private final String action;
    private final String subject;

    private AuditEntry(Caller caller, String action, String subject) {
        this.caller = caller;
        this.action = action;
        this.subject = subject;
    }

    /**
     * What a call is about to do; nothing is written yet.
     *
     * @param action what, as one word
     * @param subject to which, such as an id
     */
    public static AuditEntry of(RoutingContext call, String action, String subject) {
        return new AuditEntry(Caller.of(call), action, printable(subject));
    }

    /** Writes that a call was not let through. */
    static void refused(RoutingContext call, int status) {
        of(call, call.request().method().name(), call.request().path()).write("refused, " + status);
    }

    /** Writes that it was done; to be called once what keeps it has acknowledged it. */
    public void done() {
        write("done");
    }

    /** Does something and writes how it ended; nothing when it was refused for what the caller sent, since nothing was done then. */
    public <T> T recorded(Supplier<T> act) {
        try {
            T outcome = act.get();
            done();
            return outcome;
        } catch (RuntimeException e) {
            failed(e);
            throw e;
        }
    }

    /** The same for what is acknowledged later. */
    public <T> CompletionStage<T> recorded(CompletionStage<T> act) {
        return act.whenComplete((outcome, failure) -> {
            if (failure == null) {
                done();
            } else {
                failed(failure);
            }
        });
    }

    private void failed(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (!(cause instanceof Refusal refusal)) {
            write("failed, perhaps in part");
        } else if (refusal.type().status() >= 500) {
            write("failed, perhaps in part: " + refusal.type().uri());
        }
    }

    private void write(String outcome) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("caller", caller.name());
        fields.put("action", action);
        fields.put("subject", subject);
        fields.put("address", caller.address());
        fields.put("outcome", outcome);
        fields.forEach(MDC::put);
        try {
            LOG.infof("%s from %s: %s %s: %s", caller.name(), caller.address(), action, subject, outcome);
        } finally {
            fields.keySet().forEach(MDC::remove);
        }
    }

    /** On one line, and no longer than a line is read. */
    private static String printable(String text) {
        String head = text.length() > LONGEST_SUBJECT ? text.substring(0, LONGEST_SUBJECT) + "..." : text;
        return head.replaceAll("[^\\x21-\\x7e]", "?");
    }
}
