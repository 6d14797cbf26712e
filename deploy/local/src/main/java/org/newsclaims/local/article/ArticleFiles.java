package org.newsclaims.local.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.newsclaims.local.UsageException;

/**
 * Reads articles lazily: text and HTML files whole, NDJSON line by line, folders in the order of their file names. A folder
 * with a {@code manifest.jsonl} holds the articles that it lists; one without holds all its text, HTML and NDJSON files.
 */
public final class ArticleFiles {
    private static final Set<String> TEXT = Set.of("txt", "text");
    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
    private static final Set<String> LINES = Set.of("ndjson", "jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleFiles() {}

    /**
     * The articles of files and folders, in order. Close the stream.
     *
     * @throws UsageException when a path does not exist or holds no articles, or lacks one that its manifest lists; those of
     *     folders come while reading
     */
    public static Stream<Submission> read(List<Path> paths) {
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                throw new UsageException("there is no readable file or folder " + path);
            }
        }
        return paths.stream().flatMap(path -> Files.isDirectory(path) ? folder(path) : file(path));
    }

    /** The articles of NDJSON lines. */
    public static Stream<Submission> lines(BufferedReader reader, String origin) {
        AtomicLong number = new AtomicLong();
        return reader.lines()
                .map(line -> new Submission(origin + ":" + number.incrementAndGet(), line))
                .filter(submission -> !submission.json().isBlank())
                .map(ArticleFiles::withExternalId);
    }

    private static Stream<Submission> folder(Path folder) {
        try {
            Manifest manifest = Manifest.of(folder);
            List<Path> files = manifest.exists() ? manifest.files() : articles(folder);
            if (files.isEmpty()) {
                throw new UsageException(
                        manifest.exists()
                                ? folder.resolve(Manifest.NAME) + " lists no articles"
                                : folder + " holds no articles (.txt, .html, .ndjson or .jsonl)");
            }
            return files.stream().flatMap(file -> file(file, manifest));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static List<Path> articles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(ArticleFiles::isArticle).sorted().toList();
        }
    }

    private static Stream<Submission> file(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return file(file, Manifest.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Stream<Submission> file(Path file, Manifest manifest) {
        String extension = extension(file);
        try {
            if (LINES.contains(extension)) {
                BufferedReader reader = Files.newBufferedReader(file);
                return lines(reader, file.toString()).onClose(() -> close(reader));
            }
            ObjectNode article = JSON.createObjectNode();
            article.put(HTML.contains(extension) ? "html" : "text", Files.readString(file, StandardCharsets.UTF_8));
            manifest.describe(file, article);
            return Stream.of(new Submission(file.toString(), article.toString()));
        } catch (CharacterCodingException e) {
            throw new UsageException(file + " is not UTF-8; convert it first");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The batch commands call an article's own name {@code id}; ingest, which gives ids itself, calls it externalId. */
    private static Submission withExternalId(Submission submission) {
        if (!submission.json().contains("\"id\"")) {
            return submission;
        }
        try {
            if (JSON.readTree(submission.json()) instanceof ObjectNode article
                    && article.has("id")
                    && !article.has("externalId")) {
                article.set("externalId", article.remove("id"));
                return new Submission(submission.origin(), article.toString());
            }
            return submission;
        } catch (JsonProcessingException e) {
            return submission; // ingest says what is wrong with the line
        }
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        String extension = extension(file);
        boolean known = TEXT.contains(extension) || HTML.contains(extension) || LINES.contains(extension);
        return known
                && Files.isRegularFile(file)
                && !name.startsWith(".")
                && !name.toLowerCase(Locale.ROOT).startsWith("readme");
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
