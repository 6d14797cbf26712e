package org.newsclaims.local.batch;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.newsclaims.claims.views.reading.StatementMapper;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.engine.Engine;
import org.newsclaims.records.view.StatementView;

/** The engine alone: each article by itself, so that memory stays constant; everything it finds, beliefs too. */
final class Extract implements Batch {
    @Override
    public long run(OrderedLines lines, Writer out) throws IOException {
        Engine engine = Engine.standard();
        return lines.run((line, number) -> answer(engine, ArticleLine.parse(line, number)), OrderedLines.lines(out));
    }

    private static String answer(Engine engine, ArticleLine line) {
        List<StatementView> statements = engine.extract(line.article()).stream()
                .map(statement -> StatementMapper.toView(statement, null, null))
                .toList();
        return ViewJson.toText(new ExtractedArticle(line.id(), statements));
    }
}
