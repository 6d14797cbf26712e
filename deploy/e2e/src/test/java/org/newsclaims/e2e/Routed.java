package org.newsclaims.e2e;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsclaims.e2e.cluster.Member;

/**
 * The replicas of one service as callers in Kubernetes meet them: a request goes to one that said it was ready when it was last asked,
 * over a connection that is kept; what is refused goes to another. Remembers what a caller would not forgive. Thread-safe.
 */
final class Routed implements AutoCloseable {
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int ATTEMPTS = 3;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Member> replicas;
    private final Set<Member> ready = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final Thread probing = new Thread(this::probe, "probing");

    /** Begins to ask whether they are ready. */
    Routed(List<Member> replicas) {
        this.replicas = List.copyOf(replicas);
        probing.setDaemon(true);
        probing.start();
    }

    /**
     * Asks, and again: at once, of another replica, where the connection was refused, and when it was told to where it was told to come
     * back.
     *
     * @return null when it gave up
     */
    HttpResponse<String> send(String path, HttpRequest.Builder request) throws InterruptedException {
        Member member = null;
        for (int i = 0; i < ATTEMPTS; i++) {
            member = next(member);
            HttpResponse<String> answer = attempt(member, path, request);
            if (answer != null && answer.statusCode() != 503) {
                return answer;
            }
            if (answer != null) {
                Thread.sleep(
                        1000 * answer.headers().firstValueAsLong("Retry-After").orElse(0));
            }
        }
        faults.add(ATTEMPTS + " attempts were in vain: " + path);
        return null;
    }

    /** @return null when the connection was refused */
    private HttpResponse<String> attempt(Member member, String path, HttpRequest.Builder request)
            throws InterruptedException {
        URI address = member.base().resolve(path);
        try {
            HttpResponse<String> answer = http.send(
                    request.copy().uri(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            count(Integer.toString(answer.statusCode()));
            if (answer.statusCode() == 503
                    && answer.headers().firstValue("Retry-After").isEmpty()) {
                faults.add(member.name() + " did not say when to come back: " + address);
            }
            return answer;
        } catch (ConnectException e) {
            count("refused");
            return null;
        } catch (IOException e) {
            faults.add(member.name() + " broke off at " + address + ": " + e);
            count("broken off");
            return null;
        }
    }

    /** One that is ready, in turn; another than that one, where there is. */
    private Member next(Member than) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            List<Member> choice = replicas.stream()
                    .filter(member -> ready.contains(member) && (!member.equals(than) || ready.size() == 1))
                    .toList();
            if (!choice.isEmpty()) {
                return choice.get(Math.floorMod(turn.getAndIncrement(), choice.size()));
            }
            Thread.sleep(BETWEEN_PROBES.toMillis());
        }
        throw new AssertionError(
                "none of " + replicas.stream().map(Member::name).toList() + " is ready");
    }

    private synchronized void count(String answer) {
        answers.merge(answer, 1, Integer::sum);
    }

    /** How often each status was answered. */
    synchronized Map<String, Integer> answers() {
        return new TreeMap<>(answers);
    }

    /** What was neither answered nor refused in a way that the next attempt mends. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private void probe() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                for (Member member : replicas) {
                    if (isReady(member)) {
                        ready.add(member);
                    } else {
                        ready.remove(member);
                    }
                }
                Thread.sleep(BETWEEN_PROBES.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isReady(Member member) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(member.base().resolve("/q/health/ready"))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        probing.interrupt();
    }
}
