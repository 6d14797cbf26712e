package org.newsclaims.engine.speaker;

import java.util.Optional;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Finds the phrase by which an article calls a person it names a spokesman: as a title, or set beside the name. */
final class SpokesNames {
    /** What may follow a phrase set beside a name; of other words it is not known whether they belong to it. */
    private static final Vocabulary CLOSING = Vocabulary.of("who and but in on at from with since until");
    /** Where a phrase set beside a name has ended. */
    private static final Vocabulary OVER = Vocabulary.of(
            "and or but said says told when while as who whom whose which that according to by with from in on at for");

    private static final int BESIDE = 12;

    private final Page page;
    private final Cast cast;
    private final SpokesPhrases phrases;

    SpokesNames(Page page, Cast cast, SpokesPhrases phrases) {
        this.page = page;
        this.cast = cast;
        this.phrases = phrases;
    }

    /**
     * Where somebody is called a spokesman.
     *
     * @param noun the noun
     * @param principal the words for whom he speaks; never empty
     */
    record Calling(int noun, Range principal) {}

    Optional<Calling> of(NameMention mention) {
        if (!mention.entity().isPerson()) {
            return Optional.empty();
        }
        Range name = mention.words();
        return titled(name).or(() -> follows(name)).or(() -> precedes(name));
    }

    private Optional<Calling> calling(int noun, Range within) {
        Range principal = phrases.principal(noun, within);
        return principal.isEmpty() ? Optional.empty() : Optional.of(new Calling(noun, principal));
    }

    /** "Kremlin spokesman | Ilya Orlov", "Vatican spokesman the | Rev. Jo Barre". */
    private Optional<Calling> titled(Range name) {
        int before = name.from() - (page.lower(name.from() - 1).equals("the") ? 2 : 1);
        for (int i = name.to() - 2; i >= before; i--) {
            if (phrases.isSpokesman(i)) {
                return calling(i, new Range(sentenceStart(name), i + 1));
            }
        }
        return Optional.empty();
    }

    /** "Ilya Orlov, | a spokesman for the Kremlin,". */
    private Optional<Calling> follows(Range name) {
        int comma = name.to();
        if (!page.form(comma).equals(",")) {
            return Optional.empty();
        }
        Range sentence = page.sentenceRange(page.sentence(comma));
        int limit = Math.min(sentence.to(), comma + BESIDE);
        for (int i = comma + 1; i < limit && !isOver(i); i++) {
            if (phrases.isSpokesman(i)) {
                return calling(i, new Range(comma + 1, sentence.to()))
                        .filter(found -> closes(
                                Math.max(found.noun() + 1, found.principal().to()), sentence))
                        .filter(found -> !isNamed(found.noun() + 1));
            }
        }
        return Optional.empty();
    }

    private boolean isOver(int word) {
        return !isWithin(word) || OVER.has(page.lower(word));
    }

    /** No sign but the one of a possessive. */
    private boolean isWithin(int word) {
        return page.word(word) || page.lower(word).startsWith("'");
    }

    private boolean closes(int end, Range sentence) {
        return end >= sentence.to() || !page.word(end) || CLOSING.has(page.lower(end));
    }

    /** Whether a comma opens the name that a phrase before it belongs to. */
    private boolean isNamed(int comma) {
        return page.form(comma).equals(",")
                && cast.within(new Range(comma + 1, comma + 2)).stream()
                        .anyMatch(next -> next.entity().isPerson()
                                && page.form(next.words().to()).equals(","));
    }

    /** "A spokesman for the airline, | Peter Hale,", "the Kremlin's spokesman, | Ilya Orlov,". */
    private Optional<Calling> precedes(Range name) {
        int comma = name.from() - 1;
        int start = Math.max(sentenceStart(name), comma - BESIDE);
        if (!page.form(comma).equals(",") || page.word(name.to()) && !phrases.isSpokesman(comma - 1)) {
            return Optional.empty();
        }
        for (int i = comma - 1; i >= start && isWithin(i); i--) {
            if (phrases.isSpokesman(i)) {
                return calling(i, new Range(start, comma))
                        .filter(found ->
                                found.noun() == comma - 1 || found.principal().to() == comma && !isList(name));
            }
        }
        return Optional.empty();
    }

    /** "For Clinton, | Obama, and Kerry". */
    private boolean isList(Range name) {
        int next = name.to() + 1;
        return name.length() == 1
                || page.lower(next).equals("and")
                || page.lower(next).equals("or")
                || !cast.within(new Range(next, next + 1)).isEmpty();
    }

    private int sentenceStart(Range name) {
        return page.sentenceRange(page.sentence(name.from())).from();
    }
}
