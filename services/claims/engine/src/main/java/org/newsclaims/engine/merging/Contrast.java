package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsclaims.engine.model.Cue;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Statement;

/**
 * Two speakers whom an article holds against each other: what one has told, it says in the same breath that the other has not
 * mentioned. Who declines to comment or cannot be reached leaves nothing out, and is held against nobody.
 */
final class Contrast {
    /** Head words of cues by which articles say that something was left out of what was told. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("mention|refer|corroborat|omit|acknowledg|includ|address|echo");
    /** Who does not want to speak of something declines to comment. */
    private static final Pattern UNWILLING = Pattern.compile("want|wish|willing|declin|refus|would");
    /** Most code points between the two statements: a paragraph of a news story. */
    private static final int BREATH = 300;

    /** What was left out often ends in where or when it was: "in its own statement on Monday". */
    private static final double HALF = 0.5;

    private final Likeness likeness;

    Contrast(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The first two statements that show it, or null when no article has both. */
    Wordings.Pair of(List<Occurrence> silent, List<Occurrence> spoken) {
        for (Occurrence unsaid : silent) {
            // Not when it is somebody who accuses another of silence, or somebody's very name that was not mentioned.
            if (!isLeftOut(unsaid)
                    || unsaid.statement().within() != null
                    || unsaid.content().names().containsAll(unsaid.content().concepts())) {
                continue;
            }
            for (Occurrence said : spoken) {
                if (unsaid.articleId().equals(said.articleId())
                        && between(unsaid.statement(), said.statement()) <= BREATH
                        && likeness.covered(unsaid.content(), said.content()) >= HALF) {
                    return new Wordings.Pair(unsaid, said);
                }
            }
        }
        return null;
    }

    /** Whether an article says that something was not mentioned, in place of not commented on, confirmed or known. */
    static boolean isLeftOut(Occurrence unsaid) {
        Cue cue = unsaid.statement().cue();
        if (cue == null || unsaid.content().concepts().isEmpty() || Telling.isAsked(unsaid.content())) {
            return false;
        }
        String words = cue.text().toLowerCase(Locale.ROOT);
        return LEFT_OUT.matcher(words).find() && !UNWILLING.matcher(words).find();
    }

    private static int between(Statement one, Statement other) {
        List<Span> first = spans(one);
        List<Span> second = spans(other);
        return Math.max(start(second) - end(first), start(first) - end(second));
    }

    private static List<Span> spans(Statement statement) {
        List<Span> all = new ArrayList<>(statement.spans().content());
        all.addAll(statement.spans().cue());
        all.addAll(statement.spans().speaker());
        return all;
    }

    private static int start(List<Span> spans) {
        return spans.stream().mapToInt(Span::start).min().orElseThrow();
    }

    private static int end(List<Span> spans) {
        return spans.stream().mapToInt(Span::end).max().orElseThrow();
    }
}
