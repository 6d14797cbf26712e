package org.newsclaims.engine.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Which body "the ministry" or "the company" is: the last one named so, or the last one named at all. */
final class Bodies {
    /** Nouns that can take up a name which does not contain them. */
    private static final Vocabulary BLANKET = Vocabulary.read("blanket-nouns.txt");

    /** Those that take up a newspaper's name, too. */
    private static final Vocabulary GENERAL = Vocabulary.of(
            "company firm group organization organisation giant publisher outlet newspaper paper magazine daily website site agency wire network broadcaster channel");

    private static final Vocabulary PRINTED =
            Vocabulary.of("newspaper paper magazine website site agency wire network broadcaster channel");

    /** A name behind one of these tells where something is. */
    private static final Vocabulary SITES = Vocabulary.of("in near on");

    private static final Vocabulary ANSWERS = Vocabulary.of("recording message voicemail greeting");
    private static final Vocabulary CALLS = Vocabulary.of("call calls telephoned messages inquiries enquiries");

    private static final Vocabulary TOLD = Vocabulary.of("told tell tells telling informed");

    private static final int SENTENCES_BACK = 4;

    private final Page page;
    private final Cast cast;

    private final Lexicons lexicons;
    private final BodyKinds kinds;

    Bodies(Page page, Cast cast, Lexicons lexicons, BodyKinds kinds) {
        this.page = page;
        this.cast = cast;
        this.lexicons = lexicons;
        this.kinds = kinds;
    }

    /**
     * @param word where the noun stands
     * @param noun in lower case
     */
    Optional<Entity> meant(int word, String noun) {
        int from = page.sentenceRange(Math.max(0, page.sentence(word) - SENTENCES_BACK))
                .from();
        List<NameMention> before = cast.within(new Range(from, word)).stream()
                .filter(name -> GENERAL.has(noun) || !isOutlet(name.entity()))
                .filter(name -> !isHearer(page, name))
                .filter(name -> kinds.canBe(name.entity(), noun))
                .toList();
        for (int i = before.size() - 1; i >= 0; i--) {
            if (carries(before.get(i).entity(), noun)) {
                return Optional.of(before.get(i).entity());
            }
        }
        if (BLANKET.has(noun)) {
            Optional<Entity> subject = lastSubject(before);
            Optional<Entity> bare = subject.isPresent() ? subject : last(before, true);
            Optional<Entity> any = bare.isPresent() ? bare : last(before, false);
            if (any.isPresent()) {
                return any;
            }
        }
        return cast.nearest(word, entity -> carries(entity, noun));
    }

    /** "He told | the Associated Press": who listens is not who goes on. */
    static boolean isHearer(Page page, NameMention name) {
        int before = name.words().from() - 1;
        return TOLD.has(page.lower(page.lower(before).equals("the") ? before - 1 : before));
    }

    /** "The gas company, | Norgas, | said": the name between commas behind a noun for a body. */
    Optional<Entity> apposed(int noun) {
        boolean body = BLANKET.has(page.lower(noun))
                || lexicons.roles()
                        .find(page.lower(noun))
                        .filter(RoleNoun::isOfOneBody)
                        .isPresent();
        Optional<NameMention> name =
                body && page.form(noun + 1).equals(",") ? cast.covering(noun + 2) : Optional.empty();
        return name.filter(n -> n.words().from() <= noun + 2
                        && page.form(n.words().to()).equals(",")
                        && kinds.canBe(n.entity(), page.lower(noun)))
                .map(NameMention::entity)
                .filter(entity ->
                        entity.gender() == Gender.UNKNOWN && entity.roles().isEmpty());
    }

    /** The one last named so: "the office" of "the office release". */
    Optional<Entity> called(int word) {
        return cast.nearest(word, entity -> carries(entity, page.lower(word)));
    }

    /** The body that one of the last sentences is about: the one it begins with. */
    private Optional<Entity> lastSubject(List<NameMention> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Range words = before.get(i).words();
            boolean opens = words.from()
                            - page.sentenceRange(page.sentence(words.from())).from()
                    < 2;
            if (opens && isBody(before.get(i)) && page.word(words.to()) && !page.capitalised(words.to())) {
                return Optional.of(before.get(i).entity());
            }
        }
        return Optional.empty();
    }

    private boolean isBody(NameMention mention) {
        return !lexicons.isPlace(mention.entity().name())
                && !SITES.has(page.lower(mention.words().from() - 1))
                && mention.entity().type() == SpeakerType.ORGANIZATION
                && mention.entity().countries().isEmpty()
                && !mention.quoted();
    }

    /** @param bare whether "the" must not stand before the name: it does before ships rather than before companies */
    private Optional<Entity> last(List<NameMention> before, boolean bare) {
        for (int i = before.size() - 1; i >= 0; i--) {
            NameMention mention = before.get(i);
            boolean fits = !bare || !page.lower(mention.words().from() - 1).equals("the");
            if (fits && isBody(mention)) {
                return Optional.of(mention.entity());
            }
        }
        return Optional.empty();
    }

    /** Whether a noun can take up any body's name. */
    static boolean isBlanket(String noun) {
        return BLANKET.has(noun);
    }

    /** The newspaper, agency or broadcaster that "the paper" takes up. */
    Optional<Entity> outlet(int word, String noun) {
        if (!PRINTED.has(noun)) {
            return Optional.empty();
        }
        int from = page.sentenceRange(Math.max(0, page.sentence(word) - SENTENCES_BACK))
                .from();
        List<NameMention> before = cast.within(new Range(from, word));
        for (int i = before.size() - 1; i >= 0; i--) {
            Entity entity = before.get(i).entity();
            if (!entity.isPerson() && isOutlet(entity)) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }

    /** Whether a noun takes up newspapers before other bodies, and this is the name of one. */
    static boolean isOutlet(String noun, String called) {
        return PRINTED.has(noun) && Lexicons.endsAsOutlet(called);
    }

    private static boolean isOutlet(Entity entity) {
        return Lexicons.endsAsOutlet(entity.name());
    }

    /** Whose telephone gives "a recording" or "a message": "Calls to Holt Coachworks were not answered, and a recording". */
    Optional<Entity> telephoned(int word) {
        if (!ANSWERS.has(page.lower(word))) {
            return Optional.empty();
        }
        List<NameMention> before =
                cast.within(new Range(page.sentenceRange(page.sentence(word)).from(), word));
        return before.stream()
                .filter(name ->
                        !name.entity().isPerson() && isCalled(name.words().from()))
                .map(NameMention::entity)
                .findFirst();
    }

    private boolean isCalled(int name) {
        int to = page.lower(name - 1).equals("the") ? name - 2 : name - 1;
        return page.lower(to).equals("to") && CALLS.has(page.lower(to - 1));
    }

    private static boolean carries(Entity entity, String noun) {
        String name = entity.name().toLowerCase(Locale.ROOT);
        boolean so =
                name.endsWith(' ' + noun) || name.contains(' ' + noun + " for ") || name.contains(' ' + noun + " of ");
        return so && entity.type() == SpeakerType.ORGANIZATION;
    }
}
