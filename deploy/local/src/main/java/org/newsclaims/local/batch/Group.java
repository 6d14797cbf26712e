package org.newsclaims.local.batch;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.engine.grouping.EventGroup;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.grouping.Grouping;

/** The event grouping alone. Nothing can be said of any article before the last one is read. */
final class Group implements Batch {
    private record Printed(String id, Fingerprint print) {}

    @Override
    public long run(OrderedLines lines, Writer out) throws IOException {
        Grouping grouping = new Grouping();
        List<Printed> all = new ArrayList<>();
        DistinctIds distinct = new DistinctIds();
        long bad = lines.run(
                (line, number) -> {
                    ArticleLine article = ArticleLine.parse(line, number);
                    distinct.check(article.id(), number);
                    return new Printed(article.id(), grouping.fingerprint(article.article()));
                },
                all::add);
        Map<String, String> events = new HashMap<>();
        for (EventGroup event : grouping.group(all.stream().map(Printed::print).toList())) {
            event.articleIds().forEach(id -> events.put(id, event.eventId()));
        }
        for (Printed printed : all) {
            String event = events.get(printed.print().articleId());
            OrderedLines.lines(out).accept(ViewJson.toText(new GroupedArticle(printed.id(), event)));
        }
        return bad;
    }
}
