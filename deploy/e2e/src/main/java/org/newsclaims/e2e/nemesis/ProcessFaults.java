package org.newsclaims.e2e.nemesis;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.cluster.Server;

/** Processes that die, freeze, restart, come and go. */
final class ProcessFaults {
    /** Longer than the session timeout of the claims services, so that a frozen one wakes up as a stranger. */
    private static final long FREEZE_MILLIS = 12_000;

    private static final long BROKER_FREEZE_MILLIS = 5_000;

    private final Cluster cluster;

    ProcessFaults(Cluster cluster) {
        this.cluster = cluster;
    }

    List<Fault> all() {
        return List.of(
                new Fault("claims killed", random -> kill(one(cluster.claims(), random), random)),
                new Fault("all claims killed", this::killAllClaims),
                new Fault("claims frozen past its session", random -> freeze(one(cluster.claims(), random))),
                new Fault("query killed", random -> kill(one(cluster.queries(), random), random)),
                new Fault("ingest killed", random -> kill(cluster.ingest(), random)),
                new Fault("rebalance storm", this::storm),
                new Fault("broker killed", random -> kill(cluster.broker(), random)),
                new Fault("broker restarted", random -> restart(cluster.broker())),
                new Fault("broker frozen", random -> freeze(cluster.broker())),
                new Fault("postgres killed", random -> kill(cluster.database(), random)),
                new Fault("postgres restarted", random -> restart(cluster.database())));
    }

    private static void kill(Member member, Random random) throws InterruptedException {
        member.kill();
        Thread.sleep(random.nextInt(3000));
        member.start();
        member.awaitLive();
    }

    private void killAllClaims(Random random) throws InterruptedException {
        for (Member member : cluster.claims()) {
            member.kill();
        }
        Thread.sleep(random.nextInt(2000));
        cluster.claims().forEach(Member::start);
        for (Member member : cluster.claims()) {
            member.awaitLive();
        }
    }

    private static void freeze(Member member) throws InterruptedException {
        member.freeze();
        try {
            Thread.sleep(FREEZE_MILLIS);
        } finally {
            member.thaw();
        }
    }

    /** Replicas leave and join faster than a group settles. */
    private void storm(Random random) throws InterruptedException {
        List<Member> members = cluster.claims();
        for (int i = 0; i < 4; i++) {
            Member member = one(members, random);
            if (random.nextBoolean()) {
                member.kill();
            } else {
                member.stop();
            }
            Thread.sleep(500 + random.nextInt(1500));
            member.start();
        }
        for (Member member : members) {
            member.awaitLive();
        }
    }

    private static void kill(Server server, Random random) throws InterruptedException {
        server.kill();
        Thread.sleep(random.nextInt(4000));
        server.start();
    }

    private static void restart(Server server) throws InterruptedException {
        server.stop();
        server.start();
    }

    private static void freeze(Server server) throws IOException, InterruptedException {
        List<ProcessHandle> processes = server.processes();
        signal("STOP", processes);
        try {
            Thread.sleep(BROKER_FREEZE_MILLIS);
        } finally {
            signal("CONT", processes);
        }
    }

    private static void signal(String name, List<ProcessHandle> processes) throws IOException, InterruptedException {
        for (ProcessHandle process : processes) {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
