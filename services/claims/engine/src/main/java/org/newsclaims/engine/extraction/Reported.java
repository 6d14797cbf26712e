package org.newsclaims.engine.extraction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.text.AnalysedText;

/** Out of all attributions, what an article reports somebody to have said or written. */
public final class Reported {
    /**
     * Confidence is a share of what annotators found, too, and they pass over much that a reader would call a statement:
     * this leaves out only what hardly any of them agreed with.
     */
    private static final double LIKELY = 0.25;

    /** The same for what was learned alone, whose confidence is its own and no mean of a rule's. */
    private static final double LEARNED = 0.3;

    private Reported() {}

    /**
     * @param article their article
     * @param head what {@link Reach#head} makes of it
     * @param found every attribution found in it, in text order
     * @return those spoken or written, by somebody, and likely, in text order: each point by itself; what stood within one
     *     that is left out stands by itself, too; no more than {@link Reach} allows
     */
    public static List<Statement> of(Article article, AnalysedText head, List<Statement> found) {
        List<Statement> reported = found.stream().filter(Reported::is).toList();
        Set<String> kept = reported.stream().map(Statement::id).collect(Collectors.toSet());
        return Reach.cut(PointSplitter.of(
                article,
                head,
                reported.stream()
                        .map(statement -> statement.within() == null || kept.contains(statement.within())
                                ? statement
                                : statement.within(null))
                        .toList()));
    }

    private static boolean is(Statement statement) {
        boolean uttered = statement.kind() == Kind.SAID || statement.kind() == Kind.WRITTEN;
        double likely = Learned.RULE.equals(statement.foundBy()) ? LEARNED : LIKELY;
        return uttered && !statement.speakers().isEmpty() && statement.confidence() >= likely;
    }
}
