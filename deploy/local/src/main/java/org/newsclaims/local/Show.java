package org.newsclaims.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsclaims.local.look.Look;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code news-claims show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Show one event: where reports contradict each other, then who said what in how many outlets.")
final class Show implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "EVENT", description = "its id, or words of its title, people or claims")
    private List<String> event;

    @Mixin
    private QueryOption query;

    @Option(names = "--json", description = "as the API tells it, in one line")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Look look = query.look();
        String wanted = String.join(" ", event);
        JsonNode found = look.event(wanted);
        if (found == null) {
            System.err.println("news-claims: no event has the words \"" + wanted
                    + "\"; fewer words find more, and news-claims search tells ids");
            return 1;
        }
        if (json) {
            System.out.println(look.whole(found));
        } else {
            look.told(found).forEach(System.out::println);
        }
        return 0;
    }
}
