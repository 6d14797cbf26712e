package org.newsclaims.infra;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a server or a service wrote last. */
public final class LogEnd {
    /** Further back nobody looks, however large the log. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int LINES_TOLD = 40;

    private LogEnd() {}

    /** The last lines for whoever is told that it did not start, with the name of the log before them. */
    public static String told(Path log) throws IOException {
        return "the end of " + log + ":\n" + String.join("\n", lines(log, LINES_TOLD));
    }

    /**
     * The last lines, in order. A server that is killed may leave half a letter, which counts as a strange one.
     *
     * @param most how many
     */
    public static List<String> lines(Path log, int most) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(file.length(), MOST_BYTES)];
            file.seek(file.length() - end.length);
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - most), lines.size());
        }
    }
}
