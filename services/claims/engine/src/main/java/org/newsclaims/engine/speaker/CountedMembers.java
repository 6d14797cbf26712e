package org.newsclaims.engine.speaker;

import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** "One of the jurors", "two of the three owners": some of many speak, not the many. */
final class CountedMembers {
    private final Page page;
    private final Cast cast;

    CountedMembers(Page page, Cast cast) {
        this.page = page;
        this.cast = cast;
    }

    /** @param core the phrase for the many, within the source */
    boolean areCounted(Range source, Range core) {
        return Lexicons.COUNTS.has(page.lower(source.from()))
                && page.lower(source.from() + 1).equals("of")
                && core.from() > source.from() + 1;
    }

    /** The one whose name stands behind a comma, or the words as printed. */
    Speaker speaker(Range source, Range core) {
        String mention = page.printed(source);
        String number = page.lower(source.from());
        boolean one = number.equals("one");
        NameMention name = one && page.form(core.to()).equals(",")
                ? cast.covering(core.to() + 1)
                        .filter(named -> named.words().from() == core.to() + 1)
                        .filter(named -> named.entity().isPerson())
                        .orElse(null)
                : null;
        if (name != null) {
            return SpeakerIds.speaker(name.entity().name(), SpeakerType.PERSON, mention);
        }
        String words = number + " " + page.printed(new Range(source.from() + 1, core.to()));
        return SpeakerIds.speaker(words, one ? SpeakerType.UNNAMED : SpeakerType.GROUP, mention);
    }
}
