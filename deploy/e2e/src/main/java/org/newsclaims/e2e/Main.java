package org.newsclaims.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.e2e.nemesis.Struck;

/**
 * The harness without Maven: {@code Main full|brief [SEED]}. Prints a report and ends with status 0 when every invariant held. Started as
 * root, it gives PostgreSQL a small file system of its own and fills that too.
 */
public final class Main {
    private static final String SIZE = "3g";

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        boolean brief = arguments.length > 0 && arguments[0].equals("brief");
        long seed = arguments.length < 2 ? 1 : Long.parseLong(arguments[1]);
        Path home = Path.of(System.getProperty("news-claims.home", ".")).toAbsolutePath();
        Path folder = Files.createTempDirectory("news-claims-harness");
        Path databaseFolder = folder.resolve("postgres");
        boolean mounted = mount(databaseFolder);
        System.out.println(
                "data and logs: " + folder + (mounted ? "" : "; PostgreSQL shares the disk: it is not filled"));
        boolean green;
        try {
            Run run = new Harness(home, folder, databaseFolder, System.out::println)
                    .run(brief ? Plan.brief(seed) : Plan.full(seed));
            report(run, seed);
            green = run.verdict().isGreen() && run.settledSeconds() >= 0;
        } finally {
            if (mounted) {
                command("umount", databaseFolder.toString());
            }
        }
        System.exit(green ? 0 : 1);
    }

    private static void report(Run run, long seed) {
        System.out.println("seed: " + seed);
        System.out.println("seconds under load and faults: " + run.seconds());
        System.out.println("seconds until the views had caught up after the last fault: " + run.settledSeconds());
        System.out.println("answers to the poller: " + run.answers());
        Map<String, Integer> kinds = new TreeMap<>();
        run.struck().stream().map(Struck::kind).forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        System.out.println("faults: " + run.struck().size() + " of " + kinds.size() + " kinds");
        kinds.forEach((kind, count) -> System.out.println("  " + count + " " + kind));
        run.verdict().lines().forEach(System.out::println);
        System.out.println(run.verdict().isGreen() && run.settledSeconds() >= 0 ? "GREEN" : "RED");
    }

    private static boolean mount(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return command("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "news-claims", folder.toString());
    }

    private static boolean command(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
