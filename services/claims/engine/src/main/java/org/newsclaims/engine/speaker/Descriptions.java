package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.RoleNoun.Sort;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Whom a definite description takes up that no office or earlier wording tells: "the actor", "the 41-year-old". */
final class Descriptions {
    private static final Vocabulary DETERMINED = Vocabulary.of("the this that");
    private static final Pattern HUMAN = Pattern.compile(
            "\\p{L}{2,}(?:er|or|ist|ian|eer|man|woman|person|star|royal|native|graduate|champion|-year-old)|\\d+-year-old");
    /** Nouns with such an ending that are no people. */
    private static final Vocabulary THINGS = Vocabulary.of(
            "center centre power order number chapter quarter theater theatre border river tower error disorder matter chamber folder poster sector factor motor tenor manner corner winter summer weather water member metaphor tumor indicator register charter");

    /** Those who come in without a name, as somebody's or as one who saw or knows: only who is called so is meant by it. */
    private static final Vocabulary BYSTANDERS = Vocabulary.of(
            "source insider witness eyewitness bystander onlooker passerby passer-by caller announcer interviewer"
                    + " neighbour neighbor friend colleague co-worker coworker roommate classmate acquaintance relative"
                    + " wife widow husband widower son daughter brother sister sibling mother father parent stepfather"
                    + " stepmother nephew niece uncle aunt cousin grandson granddaughter grandfather grandmother"
                    + " grandparent girlfriend boyfriend");

    private static final Vocabulary ANOTHER = Vocabulary.of("a an another one");
    private static final int CALLED_BACK = 400;
    private static final int WORDS = 6;
    private static final int SENTENCES_BACK = 3;

    /** Words between a noun and the name behind a comma. */
    private static final int NOUN_BACK = 8;

    private final Page page;
    private final Cast cast;
    private final Memory memory;
    private final Lexicons lexicons;
    private final LearnedAntecedents antecedents;
    private final BodyKinds kinds;
    private final Set<String> names = new HashSet<>();
    /** Persons by the noun before their names. */
    private final Map<String, List<Called>> byNoun = new HashMap<>();
    /** Of the names, those with the word for a person before them: "spokesman Al Quint". */
    private final Set<String> called = new HashSet<>();

    Descriptions(
            Page page, Cast cast, Memory memory, Lexicons lexicons, BodyKinds kinds, LearnedAntecedents antecedents) {
        this.page = page;
        this.cast = cast;
        this.memory = memory;
        this.lexicons = lexicons;
        this.kinds = kinds;
        this.antecedents = antecedents;
        for (NameMention mention : cast.mentions()) {
            names.add(mention.entity().name());
            int noun = mention.entity().isPerson() && !mention.quoted() ? nounBefore(mention) : -1;
            if (noun >= 0) {
                byNoun.computeIfAbsent(page.lower(noun), key -> new ArrayList<>())
                        .add(new Called(noun, mention));
            }
            if (isRoleOfOne(mention.words().from() - 1)) {
                called.add(mention.entity().name());
            }
        }
    }

    private record Called(int noun, NameMention mention) {}

    /**
     * @param head its noun
     * @param plain what the phrase means when it takes nobody up
     */
    Optional<Entity> takenUp(Range source, int head, Speaker plain) {
        boolean asks = source.length() <= WORDS
                && isDescription(source, head)
                && (!names.contains(plain.name())
                        || isBlanket(source, head) && !Bodies.isOutlet(page.lower(head), plain.name()));
        if (!asks) {
            return Optional.empty();
        }
        Optional<Entity> soCalled = source.length() == 2 && !isOffice(head) ? calledSo(source, head) : Optional.empty();
        if (soCalled.isPresent()) {
            return soCalled;
        }
        Optional<Entity> learned = antecedents
                .named(head)
                .filter(entity -> fits(entity, head, plain)
                        && (entity.isPerson() || !kinds.isToldByNoun(source, head))
                        && !isOfAnother(source, entity)
                        && (entity.isPerson() || !isOnlyTold(entity, head)));
        Optional<Entity> meant = learned.isPresent() || !isOnePerson(head, plain)
                ? learned
                : speaking(source, head).filter(entity -> !isOfAnotherOffice(entity, head));
        return meant.filter(entity -> canBe(entity, source, head));
    }

    /** "The union leader" after "union leader Ana Gil": words that nobody needs to guess about; empty for a noun alone. */
    Optional<Entity> calledByAllOf(Range source, int head) {
        return source.length() > 2 && isDescription(source, head) ? calledSo(source, head) : Optional.empty();
    }

    private boolean isDescription(Range source, int head) {
        return DETERMINED.has(page.lower(source.from())) && head == source.to() - 1 && !page.capitalised(head);
    }

    /** "The striker" after "striker Jan Moss", "the spokeswoman" after "a spokeswoman for Norden, Lena Brandt": the only one so called. */
    private Optional<Entity> calledSo(Range source, int head) {
        Set<Entity> so = new HashSet<>();
        for (Called one : byNoun.getOrDefault(page.lower(head), List.of())) {
            if (one.mention().words().to() <= source.from() && isCalledWhole(one.noun(), source)) {
                so.add(one.mention().entity());
            }
        }
        return so.size() == 1 ? so.stream().findFirst() : Optional.empty();
    }

    /** "The union leader" after "union leader Ana Gil": the words before the noun are the same, too. */
    private boolean isCalledWhole(int noun, Range source) {
        for (int i = source.to() - 2, at = noun - 1; i > source.from(); i--, at--) {
            if (at < 0 || !page.lower(at).equals(page.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** The noun for a person that stands with a name: "striker | Jan Moss", "a spokeswoman for Norden, | Lena Brandt"; or -1. */
    private int nounBefore(NameMention mention) {
        int first = mention.words().from();
        if (isPersonNoun(first) && !mention.entity().name().startsWith(page.form(first))) {
            return first; // where the sentence begins with it, it is capitalised as the name is
        }
        int before = first - 1;
        if (isPersonNoun(before)) {
            return before;
        }
        for (int i = before - 1; page.form(before).equals(",") && i > Math.max(0, before - NOUN_BACK); i--) {
            if (!page.word(i) || page.lower(i).equals("and") || page.lower(i).startsWith("'")) {
                return -1; // "the officer's partner, Karl Holm"
            }
            if (isPersonNoun(i) && Lexicons.ARTICLES.has(page.lower(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPersonNoun(int word) {
        return word >= 0
                && (!page.capitalised(word) || page.sentence(word - 1) != page.sentence(word))
                && lexicons.sort(page.lower(word), page.lower(word))
                        .filter(sort -> sort == Sort.PERSON || sort == Sort.OFFICE)
                        .isPresent();
    }

    private boolean canBe(Entity entity, Range source, int head) {
        String noun = page.lower(head);
        boolean called = !isOnlyWhoIsCalledSo(source, head) || isCalled(entity, noun);
        return called && (!noun.equals("official") || isOfficial(entity));
    }

    /** "The source", "the city's prosecutor": nobody but one who has been called so. */
    private boolean isOnlyWhoIsCalledSo(Range source, int head) {
        boolean owned = false;
        for (int i = source.from() + 1; i < head; i++) {
            owned |= page.lower(i).startsWith("'");
        }
        boolean role = lexicons.roles().find(page.lower(head)).isPresent();
        return BYSTANDERS.has(page.lower(head)) || owned && role;
    }

    /** "The official" is one who holds an office by title or by how they were called when they spoke last. */
    private boolean isOfficial(Entity entity) {
        Range last = memory.last().map(Memory.Turn::source).orElse(Range.NONE);
        boolean role = false;
        for (int i = last.from(); i < last.to(); i++) {
            role |= lexicons.roles().find(page.lower(i)).isPresent();
        }
        return role || !entity.roles().isEmpty();
    }

    /** Whether a speaker is one whom the article names. */
    boolean isName(Speaker speaker) {
        return names.contains(speaker.name());
    }

    /** "The company": a name that stands there only has been guessed. */
    private boolean isBlanket(Range source, int head) {
        return Bodies.isBlanket(page.lower(head)) && cast.within(source).isEmpty();
    }

    /** "The Brand campaign" is no body but one of Brand's. */
    private boolean isOfAnother(Range source, Entity entity) {
        return !entity.isPerson()
                && cast.within(source).stream().anyMatch(name -> !name.entity().equals(entity) && !isOfCountry(name));
    }

    /** "He told the Associated Press. | The company": not who has only listened so far. */
    private boolean isOnlyTold(Entity entity, int head) {
        List<NameMention> before = cast.within(new Range(Math.max(0, head - CALLED_BACK), head)).stream()
                .filter(name -> name.entity().equals(entity))
                .toList();
        return !before.isEmpty() && before.stream().allMatch(name -> Bodies.isHearer(page, name));
    }

    /** "The French firm". */
    private boolean isOfCountry(NameMention name) {
        return lexicons.isPlace(name.entity().name())
                || !name.entity().countries().isEmpty()
                || lexicons.countries()
                        .described(page.form(name.words().from()))
                        .isPresent();
    }

    private boolean fits(Entity entity, int head, Speaker plain) {
        boolean person = isOnePerson(head, plain);
        boolean agrees = person == entity.isPerson() || !person && maybeBody(entity);
        if (!person && !kinds.canBe(entity, page.lower(head))) {
            return false; // "the union" of a shipyard
        }
        return agrees && (!isOffice(head) || isCalled(entity, page.lower(head)));
    }

    /** "The judge", "the mayor": a name that nobody calls so is another's. */
    private boolean isOffice(int head) {
        return lexicons.roles()
                .find(page.lower(head))
                .filter(role -> role.sort() == Sort.OFFICE)
                .isPresent();
    }

    /** "The mayor" is nobody whom the article never calls so, though he spoke last. */
    private boolean isOfAnotherOffice(Entity entity, int head) {
        return isOffice(head) && !isCalled(entity, page.lower(head));
    }

    private static boolean isCalled(Entity entity, String noun) {
        return entity.roles().stream().anyMatch(role -> role.equals(noun) || role.endsWith(' ' + noun));
    }

    /** A name of nobody known to be a person. */
    private boolean maybeBody(Entity entity) {
        return entity.gender() == Gender.UNKNOWN && entity.roles().isEmpty() && !called.contains(entity.name());
    }

    private boolean isRoleOfOne(int word) {
        return lexicons.roles().isOfOnePerson(page.lower(word));
    }

    private boolean isOnePerson(int head, Speaker plain) {
        Optional<RoleNoun> role = lexicons.roles().find(page.lower(head));
        if (role.isPresent()) {
            return role.get().isOfOnePerson();
        }
        String noun = page.lower(head);
        Optional<Sort> usual = lexicons.nouns().find(noun);
        if (usual.isPresent()) {
            return usual.get() == Sort.PERSON;
        }
        return plain.type() == SpeakerType.UNNAMED || HUMAN.matcher(noun).matches() && !THINGS.has(noun);
    }

    /** The one person spoken of just before: who spoke last, or whom the sentence before is about. */
    private Optional<Entity> speaking(Range source, int head) {
        String noun = page.lower(head);
        int here = page.sentence(source.from());
        Optional<Memory.Turn> turn = memory.last();
        boolean near = turn.isPresent()
                && here > page.sentence(turn.get().word())
                && here - page.sentence(turn.get().word()) <= SENTENCES_BACK
                && turn.get().speakers().size() == 1
                && turn.get().speakers().get(0).type() == SpeakerType.PERSON;
        int before = mentionedBefore(noun, source.from());
        if (before >= 0) {
            return isDetermined(before) ? takenUpBefore(before) : Optional.empty();
        }
        Optional<Entity> between = near ? subjectSince(page.sentence(turn.get().word()), here) : Optional.empty();
        if (between.isPresent()) {
            return between;
        }
        if (near) {
            String name = turn.get().speakers().get(0).name();
            return cast.nearest(source.from(), entity -> entity.name().equals(name));
        }
        return subjectBefore(here);
    }

    /**
     * The first place not far before where somebody has been called so, without a name, and whatever stands between that and
     * the noun only describes; -1 when nobody has.
     */
    private int mentionedBefore(String noun, int before) {
        int first = -1;
        for (int i = Math.max(0, before - CALLED_BACK); i < before; i++) {
            boolean so = page.lower(i).equals(noun) && antecedents.isMention(i); // not "the royal family"
            if (so && (first < 0 || !isDetermined(first) && isDetermined(i))) {
                first = i;
                if (ANOTHER.has(page.lower(i - 1))) {
                    return i;
                }
            }
        }
        return first;
    }

    /** "The actor", "the Danish actor". */
    private boolean isDetermined(int noun) {
        return DETERMINED.has(page.lower(noun - 1))
                || DETERMINED.has(page.lower(noun - 2))
                        && page.word(noun - 1)
                        && !page.lower(noun - 1).startsWith("'");
    }

    /** Whom "the actor" took up where it stood first. */
    private Optional<Entity> takenUpBefore(int word) {
        Optional<Entity> learned = antecedents.named(word).filter(Entity::isPerson);
        Optional<Entity> meant = learned.isPresent() ? learned : subjectBefore(page.sentence(word));
        return meant.filter(entity -> !isOffice(word) || isCalled(entity, page.lower(word)));
    }

    /** "Coach Bill Farr smiled. Keeper Jon Aas agreed. “Yes,” | the 22-year-old | said": the last whom a sentence since a turn begins with. */
    private Optional<Entity> subjectSince(int turn, int sentence) {
        for (int s = sentence - 1; s > turn; s--) {
            Optional<Entity> subject = subject(page.sentenceRange(s));
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** The person that one of the last sentences begins with, when nobody else is named after it. */
    private Optional<Entity> subjectBefore(int sentence) {
        for (int s = sentence - 1; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
            Range words = page.sentenceRange(s);
            Optional<Entity> subject = subject(words);
            boolean others = cast.within(words).stream()
                    .map(NameMention::entity)
                    .anyMatch(entity ->
                            entity.isPerson() && !subject.filter(entity::equals).isPresent());
            if (subject.isPresent() || others) {
                return s == sentence - 1 || !others ? subject : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The person a sentence begins with. */
    private Optional<Entity> subject(Range sentence) {
        List<NameMention> first = cast.within(new Range(sentence.from(), sentence.from() + 2));
        return first.stream()
                .filter(mention -> !mention.quoted() && mention.entity().isPerson())
                .filter(mention -> !page.lower(mention.words().to()).startsWith("'"))
                .map(NameMention::entity)
                .findFirst();
    }
}
