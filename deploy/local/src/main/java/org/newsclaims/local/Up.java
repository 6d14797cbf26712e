package org.newsclaims.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsclaims.local.up.UpCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code news-claims up}. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        versionProvider = NewsClaims.Version.class,
        description = {
            "Start Kafka, PostgreSQL and the services on this machine, take articles in, and tell where to look.",
            "Stays until Ctrl-C or news-claims stop. An empty system without --articles gets the bundled samples."
        })
final class Up implements Callable<Integer> {
    @Option(
            names = "--articles",
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description =
                    "articles to take in: txt, html, NDJSON, folders of them; of a folder with a manifest.jsonl, those"
                            + " that it lists")
    private List<Path> articles = List.of();

    @Mixin
    private DataOption data;

    @Option(names = "--exit", description = "leave when everything is in the views")
    private boolean exit;

    @Option(names = "--json", description = "tell the addresses and events as one line of JSON")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        UpCommand.Shape shape = new UpCommand.Shape(DataOption.home(), data.folder(), articles, exit, json);
        return new UpCommand(shape, System.out, System.err).run();
    }
}
