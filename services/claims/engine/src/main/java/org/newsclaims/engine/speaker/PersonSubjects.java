package org.newsclaims.engine.speaker;

import java.util.Optional;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.RoleNoun.Sort;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** The first person of a sentence that "he" or "she" can be: a name, or somebody without one ("Putin's spokesman"). */
final class PersonSubjects {
    private static final Vocabulary DETERMINERS = Vocabulary.of("a an one another");
    private static final Vocabulary FEMALE =
            Vocabulary.of("spokeswoman woman mother wife daughter sister girl actress congresswoman chairwoman");
    private static final Vocabulary MALE =
            Vocabulary.of("spokesman man father husband son brother boy congressman chairman");
    private static final int PHRASE = 6;

    private final Page page;
    private final Cast cast;
    private final Lexicons lexicons;

    PersonSubjects(Page page, Cast cast, Lexicons lexicons) {
        this.page = page;
        this.cast = cast;
        this.lexicons = lexicons;
    }

    Optional<Speaker> first(int sentence, int before, Range content, Gender gender, String mention) {
        Range words = page.sentenceRange(sentence);
        Optional<NameMention> name = cast.within(new Range(words.from(), Math.min(words.to(), before))).stream()
                .filter(m -> !m.quoted() && !content.overlaps(m.words()))
                .filter(m -> m.entity().isPerson() && m.entity().gender().agrees(gender))
                .filter(m -> !page.lower(m.words().to()).startsWith("'"))
                .findFirst();
        Range unnamed = unnamed(words, Math.min(words.to(), before), content, gender);
        if (!unnamed.isEmpty()
                && (name.isEmpty() || unnamed.from() < name.get().words().from())) {
            return Optional.of(SpeakerIds.speaker(page.printed(unnamed), SpeakerType.UNNAMED, mention));
        }
        return name.map(m -> SpeakerIds.speaker(m.entity().name(), SpeakerType.PERSON, mention));
    }

    private Range unnamed(Range words, int before, Range content, Gender gender) {
        for (int i = words.from(); i < before; i++) {
            if (page.quote(i) >= 0 || content.contains(i)) {
                continue;
            }
            boolean opens = DETERMINERS.has(page.lower(i))
                    || page.lower(i).equals("'s")
                    || page.lower(i).equals("'");
            int head = opens ? head(i + 1, before, gender) : -1;
            if (head > 0) {
                int from = DETERMINERS.has(page.lower(i)) ? i + 1 : owner(i, words.from());
                return new Range(from, head + 1);
            }
        }
        return Range.NONE;
    }

    private int owner(int apostrophe, int limit) {
        int from = apostrophe - 1;
        return cast.within(new Range(limit, apostrophe)).stream()
                .filter(mention -> mention.words().to() == apostrophe)
                .map(mention -> mention.words().from())
                .findFirst()
                .orElse(from);
    }

    /** A singular noun for a person, with no name after it. */
    private int head(int from, int limit, Gender gender) {
        for (int i = from; i < Math.min(limit, from + PHRASE) && page.word(i); i++) {
            Optional<RoleNoun> role = lexicons.roles().find(page.lower(i));
            boolean person = role.isPresent()
                    && role.get().sort() == Sort.PERSON
                    && !role.get().plural();
            if (person
                    && !page.capitalised(i + 1)
                    && lexicons.roles().find(page.lower(i + 1)).isEmpty()) {
                boolean other = gender == Gender.MALE && FEMALE.has(page.lower(i))
                        || gender == Gender.FEMALE && MALE.has(page.lower(i));
                return other || named(i + 1) ? -1 : i;
            }
        }
        return -1;
    }

    private boolean named(int after) {
        return page.form(after).equals(",") && page.capitalised(after + 1);
    }
}
