package org.newsclaims.local.batch;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.claims.views.memory.MemoryViewStore;
import org.newsclaims.claims.views.projection.ArticleRow;
import org.newsclaims.claims.views.projection.Projector;
import org.newsclaims.claims.views.projection.StatementRow;
import org.newsclaims.claims.views.projection.ViewDelta;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.reading.ArticleReader;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.records.view.StatementView;

/** What the services would hold of these articles, by the functions that they use. */
final class ViewsOfAll implements Batch {
    private record Read(String id, ArticleChange change) {}

    @Override
    public long run(OrderedLines lines, Writer out) throws IOException {
        Grouping grouping = new Grouping();
        ArticleReader reader = ArticleReader.standard(grouping);
        DistinctIds distinct = new DistinctIds();
        List<Read> all = new ArrayList<>();
        long bad = lines.run(
                (line, number) -> {
                    ArticleLine article = ArticleLine.parse(line, number);
                    distinct.check(article.id(), number);
                    return new Read(article.id(), reader.read(article.received()));
                },
                all::add);
        Projector projector = new Projector(grouping, new Merging(), ViewJson::toText);
        write(
                projector.apply(
                        new MemoryViewStore(), all.stream().map(Read::change).toList()),
                all,
                out);
        return bad;
    }

    private static void write(ViewDelta views, List<Read> all, Writer out) throws IOException {
        Map<String, String> events = new HashMap<>();
        for (ArticleRow row : views.articles()) {
            events.put(row.id(), row.eventId());
        }
        Map<String, List<StatementRow>> statements = new HashMap<>();
        for (StatementRow row : views.statements()) {
            statements
                    .computeIfAbsent(row.view().articleId(), id -> new ArrayList<>())
                    .add(row);
        }
        for (Read read : all) {
            String articleId = read.change().articleId();
            List<StatementView> inTextOrder = statements.getOrDefault(articleId, List.of()).stream()
                    .sorted(Comparator.comparingInt(StatementRow::position))
                    .map(StatementRow::view)
                    .toList();
            OrderedLines.lines(out)
                    .accept(ViewJson.toText(new ViewedArticle(read.id(), events.get(articleId), inTextOrder)));
        }
    }
}
