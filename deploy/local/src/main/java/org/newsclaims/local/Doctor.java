package org.newsclaims.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.newsclaims.local.terminal.Paint;
import org.newsclaims.local.up.Running;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code news-claims doctor}: what would keep the system from running here. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Look at this machine for what would keep the system from running, and say what to do about it.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing stands in the way", "1:something does, and was told"})
final class Doctor implements Callable<Integer> {
    private static final long DISK_BYTES = 2L << 30;
    private static final int JAVA = 17;

    /**
     * One look.
     *
     * @param name what was looked at
     * @param fine whether it is as it should be
     * @param found what was found, and what to do
     */
    private record Finding(String name, boolean fine, String found) {}

    @Mixin
    private DataOption data;

    @Option(names = "--json", description = "as one line of JSON")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<Finding> findings = new ArrayList<>(List.of(java(), built(), folder(), disk()));
        Set<Integer> own = Running.on(data.folder()).map(Doctor::ports).orElse(Set.of());
        for (int port : List.of(8081, 8082, 8083)) {
            findings.add(port(port, own));
        }
        ArrayNode told = new ObjectMapper().createArrayNode();
        for (Finding finding : findings) {
            told.addObject().put("name", finding.name).put("fine", finding.fine).put("found", finding.found);
            if (!json) {
                System.out.println((finding.fine ? "ok   " : Paint.warning("BAD  "))
                        + String.format("%-10s %s", finding.name, finding.found));
            }
        }
        if (json) {
            System.out.println(told);
        }
        return findings.stream().allMatch(Finding::fine) ? 0 : 1;
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        return new Finding("Java", version >= JAVA, version + (version >= JAVA ? "" : "; install a JDK, 17 or newer"));
    }

    private static Finding built() {
        Path jar = DataOption.home().resolve("services/query/target/quarkus-app/quarkus-run.jar");
        boolean there = Files.exists(jar);
        return new Finding(
                "services", there, there ? "built" : "not built yet; news-claims up builds them (needs Maven)");
    }

    private Finding folder() {
        Path place = existing(data.folder());
        boolean fine = Files.isDirectory(place) && Files.isWritable(place);
        return new Finding(
                "data",
                fine,
                data.folder() + (fine ? "" : ": " + place + " cannot be written; name another folder with --data"));
    }

    private Finding disk() throws IOException {
        long free = Files.getFileStore(existing(data.folder())).getUsableSpace();
        boolean fine = free > DISK_BYTES;
        return new Finding(
                "disk",
                fine,
                (free >> 20) + " MiB free" + (fine ? "" : "; make room, or name a folder elsewhere with --data"));
    }

    private static Path existing(Path folder) {
        Path place = folder;
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }

    private static Set<Integer> ports(Running system) {
        return Set.of(
                system.query().getPort(),
                system.ingest().getPort(),
                system.claims().getPort());
    }

    /**
     * A port that is taken is no hindrance: up takes another and says so.
     *
     * @param own those of the system that runs on the data
     */
    private static Finding port(int port, Set<Integer> own) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return new Finding("port " + port, socket.isBound(), "free");
        } catch (IOException e) {
            return new Finding(
                    "port " + port,
                    true,
                    own.contains(port)
                            ? "taken by the running system"
                            : "taken by another program; up will use another and say so");
        }
    }
}
