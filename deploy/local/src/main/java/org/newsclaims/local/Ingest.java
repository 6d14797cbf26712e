package org.newsclaims.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsclaims.local.archive.ArchiveIngest;
import org.newsclaims.local.archive.SentArticles;
import org.newsclaims.local.client.IngestClient;
import org.newsclaims.local.client.QueryClient;
import org.newsclaims.local.up.Running;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code news-claims ingest}. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Stream articles, in files, folders and archives, to a running ingest service.",
            "Reads html, txt, ndjson, json, csv, each also as .gz or .zst, warc, zip and folders of these; - for"
                    + " NDJSON on standard input.",
            "Of a folder with a manifest.jsonl, those that it lists. The same article again changes nothing."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all articles were accepted",
            "1:some were refused, or did not get into the views, and that was told",
            "2:the command line cannot be understood"
        })
final class Ingest implements Callable<Integer> {
    @Option(
            names = "--url",
            paramLabel = "BASE",
            converter = ServiceAddress.class,
            description = {"the ingest service; that of the running system unless named,", "or http://localhost:8081"})
    private URI url;

    @Mixin
    private DataOption data;

    @Option(
            names = "--resume",
            paramLabel = "NOTE",
            description = "note in this file how far it came, and go on from there")
    private Path resume;

    @Option(
            names = "--refused",
            paramLabel = "REPORT",
            defaultValue = "refused.ndjson",
            description = "file to tell what was refused and why; ${DEFAULT-VALUE}, made when there is any")
    private Path report;

    @Option(
            names = "--query",
            paramLabel = "BASE",
            converter = ServiceAddress.class,
            description = {
                "the query service, to wait until the articles are in the views;",
                "that of the running system; without any, nothing is waited for"
            })
    private URI query;

    @Option(names = "--no-wait", description = "leave as soon as the log has the articles")
    private boolean leave;

    @Option(names = "--json", description = "tell the counts as one line of JSON")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "what to read, in this order")
    private List<Path> sources;

    @Override
    public Integer call() throws IOException, InterruptedException {
        boolean piped = sources.equals(List.of(Path.of("-")));
        IngestClient client = new IngestClient(data.address(url, Running::ingest, 8081), System.err::println);
        SentArticles sent = new SentArticles();
        ArchiveIngest ingest = new ArchiveIngest(
                client, report, resume, Boolean.getBoolean("news-claims.terminal") ? System.err : null, sent::add);
        ArchiveIngest.Result result = piped ? ingest.lines(System.in) : ingest.files(sources);
        String told = result.refused() == 0 ? "" : "; " + report + " tells why";
        System.out.println(
                json
                        ? "{\"accepted\":%d,\"refused\":%d}".formatted(result.accepted(), result.refused())
                        : result.accepted() + (result.accepted() == 1 ? " article" : " articles") + " accepted, "
                                + result.refused() + " refused" + told);
        URI views = leave ? null : views();
        boolean projected =
                views == null || sent.awaitProjected(new QueryClient(views, System.err::println), System.err);
        return projected && result.refused() == 0 ? 0 : 1;
    }

    /** Where to look for what was sent: the query service named, or that of the running system, if it was sent there. */
    private URI views() throws IOException {
        if (query != null) {
            return query;
        }
        return Running.on(data.folder())
                .filter(running -> url == null || url.equals(running.ingest()))
                .map(Running::query)
                .orElse(null);
    }
}
