package org.newsclaims.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsclaims.local.article.ArticleCount;
import org.newsclaims.local.article.ArticleFiles;
import org.newsclaims.local.article.Submission;
import org.newsclaims.local.client.ArticleStream;
import org.newsclaims.local.client.IngestClient;
import org.newsclaims.local.terminal.Progress;
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
            "Stream articles (txt, html, NDJSON) to a running ingest service; - for NDJSON on standard input.",
            "Of a folder with a manifest.jsonl, those that it lists. The same article again changes nothing."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all articles were accepted",
            "1:some were refused, and told",
            "2:the command line cannot be understood"
        })
final class Ingest implements Callable<Integer> {
    @Option(
            names = "--url",
            paramLabel = "BASE",
            converter = ServiceAddress.class,
            description = "the ingest service; that of the running system, or http://localhost:8081")
    private URI url;

    @Mixin
    private DataOption data;

    @Option(names = "--json", description = "tell the counts as one line of JSON")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-")
    private List<Path> sources;

    @Override
    public Integer call() throws IOException, InterruptedException {
        boolean piped = sources.equals(List.of(Path.of("-")));
        IngestClient client = new IngestClient(data.address(url, Running::ingest, 8081), System.err::println);
        Progress progress = Progress.told("articles sent", piped ? 0 : ArticleCount.of(sources));
        ArticleStream stream = new ArticleStream(client, System.err, progress);
        try (Stream<Submission> submissions =
                piped ? ArticleFiles.lines(Lines.standardInput(), "line") : ArticleFiles.read(sources)) {
            stream.send(submissions);
        }
        int accepted = stream.accepted().size();
        System.out.println(
                json
                        ? "{\"accepted\":%d,\"refused\":%d}".formatted(accepted, stream.refused())
                        : accepted + " articles accepted, " + stream.refused() + " refused");
        return stream.refused() == 0 ? 0 : 1;
    }
}
