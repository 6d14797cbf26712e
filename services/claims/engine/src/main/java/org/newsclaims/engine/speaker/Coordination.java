package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Takes "A, B and C" apart; names that contain "and" stay whole. */
final class Coordination {
    private static final Vocabulary LEADS = Vocabulary.of("both neither either");
    private static final Vocabulary ENDS =
            Vocabulary.of("who which that whose including in at from with on after before");

    private static final Vocabulary DETERMINERS = Vocabulary.of("a an the his her its their who");

    private final Page page;
    private final Cast cast;

    Coordination(Page page, Cast cast) {
        this.page = page;
        this.cast = cast;
    }

    /** The parts of a source, each a noun phrase; one when nothing is joined. */
    List<Range> parts(Range source) {
        int from = source.from();
        if (LEADS.has(page.lower(from)) && source.length() > 2) {
            from++;
        }
        List<Range> parts = new ArrayList<>();
        int begin = from;
        for (int i = from; i < source.to(); i++) {
            if (ENDS.has(page.lower(i)) || opensAside(i)) {
                break;
            }
            boolean joins = page.lower(i).equals("and")
                    || page.lower(i).equals("nor")
                    || page.lower(i).equals("or");
            if (joins && i > begin && !insideName(i) && plausible(i + 1, source.to())) {
                int to = page.form(i - 1).equals(",") ? i - 1 : i;
                addList(parts, new Range(begin, to));
                begin = i + 1;
            }
        }
        if (begin < source.to()) {
            parts.add(new Range(begin, source.to()));
        }
        return parts;
    }

    /** Before an "and", commas join as well: "France, Germany and Italy". */
    private void addList(List<Range> parts, Range range) {
        int begin = range.from();
        for (int i = range.from(); i < range.to(); i++) {
            if (page.form(i).equals(",") && page.capitalised(i + 1) && page.capitalised(begin)) {
                parts.add(new Range(begin, i));
                begin = i + 1;
            }
        }
        parts.add(new Range(begin, range.to()));
    }

    /** "Hugh Hill, a doctor and father": what follows describes the one before. */
    private boolean opensAside(int i) {
        return page.form(i).equals(",") && DETERMINERS.has(page.lower(i + 1));
    }

    private boolean insideName(int i) {
        return cast.within(new Range(Math.max(0, i - 8), i)).stream()
                .anyMatch(mention -> mention.words().contains(i));
    }

    private boolean plausible(int from, int to) {
        return from < to
                && (page.capitalised(from) || !cast.within(new Range(from, to)).isEmpty() || to - from <= 6);
    }
}
