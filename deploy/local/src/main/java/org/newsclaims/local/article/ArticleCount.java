package org.newsclaims.local.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How many articles are to be expected, for telling how far their reading has come. */
public final class ArticleCount {
    private ArticleCount() {}

    /** A file is one article, a file of lines as many as it has lines; 0 when that cannot be said. */
    public static long of(List<Path> paths) {
        try {
            long count = 0;
            for (Path path : paths) {
                count += Files.isDirectory(path) ? folder(path) : file(path);
            }
            return count;
        } catch (IOException | UncheckedIOException e) {
            // Whoever reads them says what is wrong.
            return 0;
        }
    }

    private static long folder(Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.NAME);
        if (Files.exists(manifest)) {
            return lines(manifest);
        }
        long count = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                count += file(file);
            }
        }
        return count;
    }

    private static long file(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl") ? lines(file) : 1;
    }

    private static long lines(Path file) throws IOException {
        long lines = 0;
        int last = '\n';
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n' && last != '\n') {
                    lines++;
                }
                last = next;
            }
        }
        return last == '\n' ? lines : lines + 1;
    }
}
