package org.newsclaims.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsclaims.infra.InfraException;
import org.newsclaims.local.Arguments.Arity;
import org.newsclaims.local.article.ArticleFiles;
import org.newsclaims.local.article.Submission;
import org.newsclaims.local.batch.BatchCommand;
import org.newsclaims.local.client.ArticleStream;
import org.newsclaims.local.client.IngestClient;
import org.newsclaims.local.client.RebuildClient;
import org.newsclaims.local.up.UpCommand;

/** {@code news-claims}: picks the command. Exit status 0 is success, 1 a failure that was told, 2 a wrong command line. */
public final class Main {
    private static final String USAGE =
            """
            usage: news-claims COMMAND

              up [--articles DIR|FILE...] [--data DIR] [--exit]
                      start Kafka, PostgreSQL and the services, stream articles in, tell who said what
              ingest [--url BASE] FILE|DIR|-
                      stream articles (txt, html, NDJSON) to a running ingest service;
                      of a folder with a manifest.jsonl, those that it lists
              extract NDJSON articles on stdin -> NDJSON statements on stdout
              group   NDJSON articles on stdin -> {"id", "eventId"} lines
              views   NDJSON articles on stdin -> {"id", "eventId", "statements"} lines
              rebuild [--url BASE]
                      have a running claims service build all views anew from the log
                      while the old ones serve, and tell what changed

            extract, group and views complain about a bad line on standard error, go on, and end with status 1.
            ingest and rebuild send the bearer token in NEWS_CLAIMS_TOKEN, if there is one.
            """;

    private Main() {}

    /** Runs a command and ends the JVM with its status. */
    public static void main(String[] words) {
        System.exit(status(List.of(words)));
    }

    private static int status(List<String> words) {
        try {
            return run(words);
        } catch (UsageException e) {
            System.err.println("news-claims: " + e.getMessage());
            return 2;
        } catch (InfraException e) {
            System.err.println("news-claims: " + e.getMessage());
            return 1;
        } catch (IOException | UncheckedIOException e) {
            System.err.println("news-claims: " + e);
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static int run(List<String> words) throws IOException, InterruptedException {
        String command = words.isEmpty() ? "help" : words.get(0);
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        switch (command) {
            case "up":
                return up(rest);
            case "ingest":
                return ingest(rest);
            case "rebuild":
                return rebuild(rest);
            case "help", "--help", "-h":
                System.out.print(USAGE);
                return 0;
            default:
                if (BatchCommand.names().contains(command)) {
                    noOperands(Arguments.parse(rest, Map.of()), command + " reads articles from standard input");
                    return BatchCommand.named(command).run(standardInput(), output(), System.err);
                }
                throw new UsageException("unknown command " + command + "\n" + USAGE);
        }
    }

    private static int up(List<String> words) throws IOException, InterruptedException {
        Arguments arguments =
                Arguments.parse(words, Map.of("--articles", Arity.MANY, "--data", Arity.ONE, "--exit", Arity.NONE));
        noOperands(arguments, "articles are named with --articles");
        Path home = Path.of(System.getProperty("news-claims.home", ".")).toAbsolutePath();
        Path data =
                Path.of(arguments.value("--data", home.resolve(".news-claims").toString()));
        List<Path> articles =
                arguments.values("--articles").stream().map(Path::of).toList();
        return new UpCommand(home, data.toAbsolutePath(), articles, arguments.has("--exit"), System.out).run();
    }

    private static int ingest(List<String> words) throws InterruptedException {
        Arguments arguments = Arguments.parse(words, Map.of("--url", Arity.ONE));
        if (arguments.operands().isEmpty()) {
            throw new UsageException("name the files or folders to ingest, or - for NDJSON on standard input");
        }
        URI url = URI.create(arguments.value("--url", "http://localhost:8081"));
        ArticleStream stream = new ArticleStream(new IngestClient(url), System.err);
        boolean piped = arguments.operands().equals(List.of("-"));
        try (Stream<Submission> submissions = piped
                ? ArticleFiles.lines(standardInput(), "line")
                : ArticleFiles.read(arguments.operands().stream().map(Path::of).toList())) {
            stream.send(submissions);
        }
        System.out.println(stream.accepted().size() + " articles accepted, " + stream.refused() + " refused");
        return stream.refused() == 0 ? 0 : 1;
    }

    private static int rebuild(List<String> words) throws InterruptedException {
        Arguments arguments = Arguments.parse(words, Map.of("--url", Arity.ONE));
        noOperands(arguments, "the claims service is named with --url");
        RebuildClient client = new RebuildClient(arguments.value("--url", "http://localhost:8082"));
        return new RebuildCommand(client, System.out, System.err).run();
    }

    private static void noOperands(Arguments arguments, String instead) {
        if (!arguments.operands().isEmpty()) {
            throw new UsageException("unexpected " + arguments.operands().get(0) + ": " + instead);
        }
    }

    private static BufferedReader standardInput() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
    }

    private static PrintStream output() {
        return new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
    }
}
