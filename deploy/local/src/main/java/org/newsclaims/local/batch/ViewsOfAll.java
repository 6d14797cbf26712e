package org.newsclaims.local.batch;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.claims.views.memory.InMemoryViews;
import org.newsclaims.claims.views.projection.Projector;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.reading.ArticleReader;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.Merging;

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
        InMemoryViews views = InMemoryViews.with(reader, new Projector(grouping, new Merging(), ViewJson::toText));
        views.apply(all.stream().map(Read::change).toList());
        for (Read read : all) {
            InMemoryViews.ArticleStatements article = views.of(read.change().articleId());
            OrderedLines.lines(out)
                    .accept(ViewJson.toText(new ViewedArticle(read.id(), article.eventId(), article.statements())));
        }
        return bad;
    }
}
