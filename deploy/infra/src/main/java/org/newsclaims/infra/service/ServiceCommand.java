package org.newsclaims.infra.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.newsclaims.infra.Guarded;

/**
 * How to run one packaged service.
 *
 * @param name for messages and file names
 * @param application folder {@code quarkus-app} that the build made
 * @param jvm options of the JVM, such as its largest heap
 * @param configuration Quarkus properties
 * @param log file that takes its output, appended
 */
public record ServiceCommand(
        String name, Path application, List<String> jvm, Map<String, String> configuration, Path log) {
    /**
     * What a JVM is told that runs the engine: much code, and no part of it hot. The second compiler, which copies into each method what
     * that calls, had to do with it for minutes; with less to copy it is done sooner, and what it makes is no slower.
     * Its classes take 110 MB, and a JVM goes through the whole heap whenever they outgrow what it expected, four times while a claims service starts.
     */
    public static final List<String> ENGINE_JVM = List.of(
            "-XX:MaxInlineLevel=6",
            "-XX:InlineSmallCode=600",
            "-XX:FreqInlineSize=200",
            "-XX:LoopUnrollLimit=20",
            "-XX:MetaspaceSize=128m");

    /**
     * Options of a JVM that runs the engine.
     *
     * @param heap the largest heap, as {@code -Xmx} takes it
     */
    public static List<String> engineJvm(String heap) {
        return Stream.concat(Stream.of("-Xmx" + heap), ENGINE_JVM.stream()).toList();
    }

    private static final String RUNNER = "quarkus-run.jar";
    private static final String ARCHIVE = "app-cds.jsa";

    public ServiceCommand {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(log, "log");
        jvm = List.copyOf(jvm);
        configuration = Map.copyOf(configuration);
    }

    /** The words of the command, to be run in {@link #application}. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-XX:+UseSerialGC");
        // One thread without memory would leave a service that looks alive and does nothing.
        words.add("-XX:+ExitOnOutOfMemoryError");
        words.addAll(jvm);
        if (Files.exists(application.resolve(ARCHIVE))) {
            // Classes mapped instead of parsed: a third off the start. Ignored when it does not fit this JVM.
            words.addAll(List.of("-XX:SharedArchiveFile=" + ARCHIVE, "-Xshare:auto", "-Xlog:cds=off"));
        }
        // What the manifest of the runner asks for; it counts with -jar alone.
        words.addAll(List.of("--add-opens", "java.base/java.lang=ALL-UNNAMED"));
        words.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        configuration.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> words.add("-D" + entry.getKey() + "=" + entry.getValue()));
        words.addAll(List.of("-cp", RUNNER + java.io.File.pathSeparator + ownArchive()));
        words.addAll(List.of(Guarded.class.getName(), RUNNER));
        return words;
    }

    private static Path ownArchive() {
        try {
            return Path.of(Guarded.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
