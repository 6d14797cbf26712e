package org.newsclaims.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsclaims.infra.LogEnd;
import org.newsclaims.local.terminal.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code news-claims logs}. */
@Command(
        name = "logs",
        mixinStandardHelpOptions = true,
        description = "Show what a service wrote last, of all when none is named.")
final class Logs implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SERVICE", description = "claims, ingest, query, kafka or postgres")
    private String service;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            description = "how many lines (${DEFAULT-VALUE})",
            defaultValue = "40")
    private int lines;

    @Option(
            names = {"-f", "--follow"},
            description = "go on with what is written from now on")
    private boolean follow;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (lines < 0) {
            throw new UsageException("--lines " + lines + " is below 0; name how many lines to show");
        }
        List<Path> files = files();
        for (Path file : files) {
            if (files.size() > 1) {
                System.out.println("== " + file.getFileName());
            }
            LogEnd.lines(file, lines).forEach(System.out::println);
        }
        if (follow) {
            follow(files);
        }
        return 0;
    }

    private List<Path> files() throws IOException {
        Path folder = data.folder().resolve("logs");
        if (!Files.isDirectory(folder)) {
            throw new NothingRunsException("there are no logs in " + folder + "; nothing has run on " + data.folder());
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> logs = all.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
            if (service == null) {
                return logs;
            }
            Path file = folder.resolve(service + ".log");
            if (!logs.contains(file)) {
                throw new UsageException("there is no log of \"" + service + "\"; there are "
                        + String.join(
                                ", ",
                                logs.stream()
                                        .map(log -> log.getFileName().toString().replace(".log", ""))
                                        .toList()));
            }
            return List.of(file);
        }
    }

    private static String from(Path file, long position) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.max(0, log.length() - position)];
            log.seek(position);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static void follow(List<Path> files) throws IOException, InterruptedException {
        long[] read = new long[files.size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = Files.size(files.get(i));
        }
        while (true) {
            for (int i = 0; i < read.length; i++) {
                long size = Files.size(files.get(i));
                if (size > read[i]) {
                    System.out.print(from(files.get(i), read[i]));
                    read[i] = size;
                }
            }
            Thread.sleep(300);
        }
    }
}
