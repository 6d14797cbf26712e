package org.newsclaims.engine.speaker;

import java.util.List;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Which two "both sides" and "the two leaders" are: the pair last named together, else the last two who spoke. */
final class Pairs {
    private static final Vocabulary PERSONS =
            Vocabulary.of("leaders presidents men women ministers diplomats senators candidates pair duo");
    private static final int NAMES_BACK = 200;

    private final Page page;
    private final Cast cast;
    private final Memory memory;

    Pairs(Page page, Cast cast, Memory memory) {
        this.page = page;
        this.cast = cast;
        this.memory = memory;
    }

    List<Speaker> before(Range source, String noun) {
        String mention = page.printed(source);
        SpeakerType type = PERSONS.has(noun) ? SpeakerType.PERSON : SpeakerType.ORGANIZATION;
        List<NameMention> names = cast.within(new Range(Math.max(0, source.from() - 20 * NAMES_BACK), source.from()));
        for (int i = names.size() - 1; i > Math.max(0, names.size() - NAMES_BACK); i--) {
            NameMention one = names.get(i - 1);
            NameMention two = names.get(i);
            if (one.entity().type() == type && two.entity().type() == type && together(one, two)) {
                return List.of(speaker(one.entity(), mention), speaker(two.entity(), mention));
            }
        }
        return memory.lastTwo(type).stream()
                .map(s -> SpeakerIds.speaker(s.name(), s.type(), mention))
                .toList();
    }

    /** Two who are named together in one of the last sentences and that "they" can be; empty when there are none. */
    List<Speaker> named(int pronoun, int sentencesBack) {
        int from = page.sentenceRange(Math.max(0, page.sentence(pronoun) - sentencesBack))
                .from();
        List<NameMention> names = cast.within(new Range(from, pronoun));
        for (int i = names.size() - 1; i > 0; i--) {
            NameMention one = names.get(i - 1);
            NameMention two = names.get(i);
            boolean subject =
                    page.word(two.words().to()) && !page.capitalised(two.words().to());
            if (subject && one.entity().type() == two.entity().type() && together(one, two) && !one.quoted()) {
                String mention = page.form(pronoun);
                return List.of(speaker(one.entity(), mention), speaker(two.entity(), mention));
            }
        }
        return List.of();
    }

    private boolean together(NameMention one, NameMention two) {
        int gap = two.words().from() - one.words().to();
        boolean and = page.lower(one.words().to()).equals("and");
        return and
                && (gap == 1 || gap == 2 && page.lower(two.words().from() - 1).equals("the"))
                && !one.entity().name().equals(two.entity().name());
    }

    private static Speaker speaker(Entity entity, String mention) {
        return SpeakerIds.speaker(entity.name(), entity.type(), mention);
    }
}
