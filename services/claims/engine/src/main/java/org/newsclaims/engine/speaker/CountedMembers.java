package org.newsclaims.engine.speaker;

import java.util.Optional;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** "One of the jurors", "two of the three owners": some of many speak, not the many. */
final class CountedMembers {
    private static final Vocabulary ALONE = Vocabulary.of("one another");
    private static final int SENTENCES_BACK = 2;
    private static final int WORDS_BACK = 100;

    private final Page page;
    private final Cast cast;
    private final Lexicons lexicons;

    CountedMembers(Page page, Cast cast, Lexicons lexicons) {
        this.page = page;
        this.cast = cast;
        this.lexicons = lexicons;
    }

    /** "Police were called by neighbours. | One | said": one of the neighbours; empty where nobody of several stands before. */
    Optional<Speaker> alone(Range source) {
        int word = source.to() - 1;
        boolean other = source.length() == 2
                && page.lower(word).equals("other")
                && page.lower(source.from()).equals("the"); // "One said P. | The other | said Q"
        if (!other && (source.length() > 1 || !ALONE.has(page.lower(word)))) {
            return Optional.empty();
        }
        int from = Math.max(
                word - WORDS_BACK,
                page.sentenceRange(Math.max(0, page.sentence(word) - SENTENCES_BACK))
                        .from());
        for (int i = word - 1; i >= from; i--) {
            if (page.quote(i) < 0 && isSeveral(i)) {
                String name = page.lower(word) + " of the " + page.lower(i);
                return Optional.of(SpeakerIds.speaker(name, SpeakerType.UNNAMED, page.printed(source)));
            }
        }
        return Optional.empty();
    }

    private boolean isSeveral(int noun) {
        return lexicons.roles()
                .find(page.lower(noun))
                .filter(role -> role.plural() && role.isOfPeople())
                .isPresent();
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
