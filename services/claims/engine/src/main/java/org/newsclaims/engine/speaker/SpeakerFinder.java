package org.newsclaims.engine.speaker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.newsclaims.engine.coreference.Mention;
import org.newsclaims.engine.coreference.Saying;
import org.newsclaims.engine.page.Datelines;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.setting.Settings;
import org.newsclaims.engine.syntax.Parse;

/** Finds out who is meant. Immutable and thread-safe. */
public final class SpeakerFinder {
    /** Assumed when nothing dates an article. */
    private static final int ANY_YEAR = 2017;

    private final Lexicons lexicons = Lexicons.standard();

    /**
     * @param parse the trees of the page
     * @param sayings what is attributed on it
     * @param publishedAt when the article was published, or null; a date printed at its head serves as well
     * @return a resolver for this article alone
     */
    public SpeakerResolver of(Page page, Parse parse, List<Saying> sayings, Instant publishedAt) {
        LocalDate day = Settings.day(page, publishedAt);
        return new SpeakerResolver(page, parse, sayings, lexicons, day == null ? ANY_YEAR : day.getYear());
    }

    /** The datelines and labels of an article, which never speak. */
    public Datelines datelines(Page page) {
        return new Datelines(page, lexicons::isPlace);
    }

    /**
     * The mentions of one article, as its resolver sees them; for training.
     *
     * @param parse the trees of the page
     * @param sayings what is attributed on it
     */
    public List<Mention> mentions(Page page, Parse parse, List<Saying> sayings) {
        Cast cast = new CastReader(lexicons, ANY_YEAR).read(page).without(datelines(page));
        return new MentionReader(page, parse, cast, lexicons, sayings).read();
    }
}
