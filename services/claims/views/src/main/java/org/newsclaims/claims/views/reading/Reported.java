package org.newsclaims.claims.views.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.extraction.Points;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Statement;

/** The statements that the views are about, out of all that the engine finds. */
final class Reported {
    private Reported() {}

    /**
     * Those spoken or written by somebody, each point by itself; what stood within one that is left out stands by itself,
     * too.
     */
    static List<Statement> of(Article article, List<Statement> found) {
        List<Statement> reported = found.stream().filter(Engine::isReported).toList();
        Set<String> kept = reported.stream().map(Statement::id).collect(Collectors.toSet());
        return Points.of(
                article,
                reported.stream()
                        .map(statement -> statement.within() == null || kept.contains(statement.within())
                                ? statement
                                : statement.within(null))
                        .toList());
    }
}
