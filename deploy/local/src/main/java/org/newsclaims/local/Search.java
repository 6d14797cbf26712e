package org.newsclaims.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsclaims.local.look.Look;
import org.newsclaims.local.terminal.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code news-claims search}. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Find events, statements and speakers by words; \"phrases\", or, and -without as on the web.")
final class Search implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "what to find")
    private List<String> words;

    @Mixin
    private QueryOption query;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "most of each kind (${DEFAULT-VALUE})")
    private int limit;

    @Option(names = "--json", description = "as the API tells it, in one line")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (limit < 1 || limit > 500) {
            throw new UsageException("--limit " + limit + " is not between 1 and 500");
        }
        Look look = query.look();
        String wanted = String.join(" ", words);
        JsonNode found = look.found(wanted, limit);
        List<String> lines = look.lines(found, wanted);
        if (json) {
            System.out.println(found);
        } else if (lines.isEmpty()) {
            System.err.println("news-claims: nothing has the words \"" + wanted + "\"; fewer words find more");
        } else {
            lines.forEach(System.out::println);
        }
        return lines.isEmpty() ? 1 : 0;
    }
}
