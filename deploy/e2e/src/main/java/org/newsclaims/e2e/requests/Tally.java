package org.newsclaims.e2e.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Counts answers, and keeps those that no request may get. For one thread. */
final class Tally {
    static final long SLOW_MILLIS = 5_000;

    private static final String UNTIMED_REFUSAL = "5xx without Retry-After";
    private static final String SLOW = "slower than 5 s";
    private static final String WITH_TRACE = "a trace in the answer";
    /** What turns a trial red; the other kinds are told. */
    static final List<String> FORBIDDEN = List.of(UNTIMED_REFUSAL, SLOW, WITH_TRACE);

    private static final Pattern TRACE = Pattern.compile("\\bat [a-z]+\\.[\\w.]+\\(|Exception");
    private static final int SHOWN = 10;

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, List<String>> faults = new TreeMap<>();
    private int requests;
    private long slowest;

    void add(HostileRequest request, RawAnswer answer) {
        requests++;
        statuses.merge(answer.status(), 1, Integer::sum);
        slowest = Math.max(slowest, answer.millis());
        if (answer.status() >= 500 && answer.status() != 501 && !answer.head().contains("\nretry-after:")) {
            fault(UNTIMED_REFUSAL, request, answer);
        }
        if (answer.isOverdue() || answer.millis() > SLOW_MILLIS) {
            fault(SLOW, request, answer);
        }
        if (answer.status() > 0 && TRACE.matcher(answer.body()).find()) {
            fault(WITH_TRACE, request, answer);
        }
        if (answer.status() > 0 && !answer.head().contains("\nx-content-type-options: nosniff")) {
            fault("no nosniff", request, answer);
        }
        if (answer.status() >= 400
                && !answer.head().startsWith("http/1.0")
                && !answer.head().contains("application/problem+json")) {
            fault("an error that is no problem document", request, answer);
        }
    }

    private void fault(String kind, HostileRequest request, RawAnswer answer) {
        faults.computeIfAbsent(kind, key -> new ArrayList<>())
                .add(answer.status() + " after " + answer.millis() + " ms: " + request.name());
    }

    int count(String kind) {
        return faults.getOrDefault(kind, List.of()).size();
    }

    List<String> lines(String service) {
        List<String> lines = new ArrayList<>();
        lines.add(service + ": " + requests + " requests, answers " + statuses + ", the slowest after " + slowest
                + " ms");
        faults.forEach((kind, list) -> {
            lines.add(service + ": " + list.size() + " × " + kind);
            list.stream().limit(SHOWN).forEach(one -> lines.add("    " + one));
        });
        return lines;
    }
}
