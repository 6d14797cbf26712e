package org.newsclaims.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.newsclaims.e2e.check.Verdict;
import org.newsclaims.e2e.client.Load;
import org.newsclaims.e2e.client.Operator;
import org.newsclaims.e2e.client.Submitter;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.cluster.Server;
import org.newsclaims.e2e.ledger.Ledger;

/**
 * Every process is killed while it starts and while it ends, some moments after it began to, and the service that projects while it
 * makes the views anew. Each time, starting it again must be enough.
 */
final class StagesTrial {
    private static final Duration STANDSTILL = Duration.ofMinutes(10);
    /** When a process is killed that starts, ends or rebuilds, in milliseconds after it began to. */
    private static final int[] MOMENTS = {20, 300, 1000, 2500, 6000};

    private final Cluster cluster;
    private final Load load;
    private final Ledger ledger = new Ledger();
    private final Consumer<String> diary;
    private final List<String> lines = new ArrayList<>();

    /** @param diary is told what happens */
    StagesTrial(Cluster cluster, long seed, Consumer<String> diary) {
        this.cluster = cluster;
        this.load = new Load(new Submitter(cluster.ingest().base(), ledger), seed);
        this.diary = diary;
    }

    /** @return the report; its last line is GREEN or RED */
    List<String> run() throws Exception {
        load.step();
        for (int moment : MOMENTS) {
            for (Member member : cluster.members().toList()) {
                starting(member, moment);
                ending(member, moment);
            }
            starting("broker", cluster.broker(), moment);
            starting("database", cluster.database(), moment);
            rebuilding(moment);
        }
        Examination examination = new Examination(cluster, ledger);
        load.settle();
        boolean caughtUp = examination.awaitCaughtUp(STANDSTILL);
        boolean same = new Operator(cluster.claims().get(0).base()).rebuildsAlike();
        Verdict verdict = examination.verdict(null);
        lines.addAll(verdict.lines());
        lines.add(Verdict.line(caughtUp, "the views caught up with the log"));
        lines.add(Verdict.line(same, "the rebuilt views are the live ones"));
        lines.add(verdict.isGreen() && caughtUp && same ? "GREEN" : "RED");
        return lines;
    }

    private void starting(Member member, int moment) throws InterruptedException {
        note(member.name() + " is killed " + moment + " ms after its start");
        member.kill();
        member.start();
        Thread.sleep(moment);
        member.kill();
        goOn(member);
    }

    private void ending(Member member, int moment) throws InterruptedException {
        note(member.name() + " is killed " + moment + " ms after it was told to end");
        Thread stopping = new Thread(member::stop);
        stopping.start();
        Thread.sleep(moment);
        member.kill();
        stopping.join();
        goOn(member);
    }

    private void goOn(Member member) throws InterruptedException {
        member.start();
        member.awaitReady();
        load.step();
    }

    /** What it had started by then is killed; it is started again as it would be by an operator. */
    private void starting(String name, Server server, int moment) throws InterruptedException {
        note("the " + name + " is killed " + moment + " ms after its start");
        server.kill();
        Set<ProcessHandle> others = descendants();
        Thread starting = new Thread(() -> {
            try {
                server.start();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        starting.start();
        Thread.sleep(moment);
        descendants().stream().filter(process -> !others.contains(process)).forEach(ProcessHandle::destroyForcibly);
        starting.join();
        server.start();
        for (Member member : cluster.members().toList()) {
            member.start();
            member.awaitReady();
        }
        load.step();
    }

    private static Set<ProcessHandle> descendants() {
        return ProcessHandle.current().descendants().collect(Collectors.toSet());
    }

    private void rebuilding(int moment) throws Exception {
        note("claims is killed " + moment + " ms after a rebuild began");
        Member claims = cluster.claims().get(0);
        Operator operator = new Operator(claims.base());
        operator.awaitRebuild();
        operator.rebuild();
        Thread.sleep(moment);
        claims.kill();
        goOn(claims);
    }

    private void note(String line) {
        diary.accept(line);
        lines.add(line);
    }
}
