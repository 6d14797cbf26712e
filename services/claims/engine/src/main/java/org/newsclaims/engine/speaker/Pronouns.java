package org.newsclaims.engine.speaker;

import java.util.List;
import java.util.Optional;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;

/** Who "he", "she", "it", "they" and "who" are. */
final class Pronouns {
    private static final Vocabulary ALL =
            Vocabulary.of("he she it they who which that him her them his its their himself herself i we you");
    private static final Vocabulary PHRASE_STOPS = Vocabulary.of(
            ", . ; : ( ) \" -- ... in on at by with from to as after before while when because that than but if whether is was are were be been has have had said says told");
    private static final int SENTENCES_BACK = 5;
    private static final int PAIR_BACK = 2;
    private static final int PHRASE = 12;

    private final Page page;
    private final Parse parse;
    private final Cast cast;
    private final Memory memory;
    private final PersonSubjects subjects;
    private final Pairs pairs;
    private final Lexicons lexicons;

    Pronouns(Page page, Parse parse, Cast cast, Memory memory, Lexicons lexicons) {
        this.page = page;
        this.parse = parse;
        this.cast = cast;
        this.memory = memory;
        this.lexicons = lexicons;
        this.subjects = new PersonSubjects(page, cast, lexicons);
        this.pairs = new Pairs(page, parse, cast, memory, lexicons);
    }

    boolean knows(String word) {
        return ALL.has(word);
    }

    boolean isRelative(String word) {
        return Lexicons.RELATIVES.has(word);
    }

    /** The noun phrase before a relative pronoun: what the tree hangs its clause on, else all words up to a stop. */
    Range antecedent(int pronoun) {
        int to = pronoun;
        int from = relativeHead(pronoun);
        if (from >= 0) {
            to = page.form(pronoun - 1).equals(",") ? pronoun - 1 : pronoun;
            return named(new Range(pastColon(parse.leftEdge(from), from), to));
        }
        if (page.form(to - 1).equals(",")) {
            to--;
        }
        Range phrase = upToStop(to);
        boolean opposed = page.lower(phrase.from()).equals("not")
                && page.form(phrase.from() - 1).equals(",");
        return opposed ? upToStop(phrase.from() - 1) : named(phrase); // "It was the mate, | not the captain, | who"
    }

    /** All words before a place, up to a stop. */
    private Range upToStop(int to) {
        int from = to;
        while (from > 0
                && to - from < PHRASE
                && page.sentence(from - 1) == page.sentence(to)
                && !PHRASE_STOPS.has(page.lower(from - 1))) {
            from--;
        }
        return new Range(from, to);
    }

    /** "Convicted in Alder: | Kai Lind, who": what stands before a colon is another matter. */
    private int pastColon(int from, int noun) {
        int first = from;
        for (int i = from; i < noun; i++) {
            first = page.form(i).equals(":") ? i + 1 : first;
        }
        return first;
    }

    /** The noun before the pronoun that its clause hangs on, when nothing but the noun's own phrase lies between; else -1. */
    private int relativeHead(int pronoun) {
        int verb = parse.head(pronoun);
        while (verb >= 0 && parse.relation(verb) != Relation.RELCL && parse.head(verb) > pronoun) {
            verb = parse.head(verb);
        }
        boolean relative = verb > pronoun && parse.relation(verb) == Relation.RELCL;
        int noun = relative ? parse.head(verb) : -1;
        boolean near = noun >= 0
                && noun < pronoun
                && pronoun - parse.leftEdge(noun) <= PHRASE
                && parse.tag(noun).isNoun()
                && parse.relation(noun) != Relation.APPOS;
        return near ? (page.lower(pronoun).equals("who") ? person(noun) : noun) : -1;
    }

    /** "A person with knowledge of | the talks | who": the nearest noun above that can be somebody, else the noun itself. */
    private int person(int noun) {
        int above = noun;
        while (above >= 0 && isThing(above)) {
            int preposition = parse.relation(above) == Relation.POBJ ? parse.head(above) : -1;
            above = preposition < 0 || preposition > above ? -1 : parse.head(preposition);
        }
        return above >= 0 && parse.tag(above).isNoun() && above < noun ? above : noun;
    }

    private boolean isThing(int noun) {
        return parse.tag(noun).isNoun()
                && !parse.tag(noun).isName()
                && cast.covering(noun).isEmpty()
                && lexicons.sort(page.lower(noun), parse.lemma(noun))
                        .filter(sort -> sort != RoleNoun.Sort.MEDIUM)
                        .isEmpty();
    }

    /** "Mark Feld, a teacher who": he has been named just before. */
    private Range named(Range phrase) {
        boolean apposition =
                page.form(phrase.from() - 1).equals(",") && Lexicons.ARTICLES.has(page.lower(phrase.from()));
        if (!apposition) {
            return phrase;
        }
        int comma = phrase.from() - 1;
        return cast.within(new Range(Math.max(0, comma - PHRASE), comma)).stream()
                .filter(mention ->
                        mention.words().to() == comma && mention.entity().isPerson())
                .map(NameMention::words)
                .findFirst()
                .orElse(phrase);
    }

    /** Whether no one of the speakers is known to be a man where the pronoun is "she", or the other way round. */
    boolean agrees(int word, List<Speaker> speakers) {
        Gender gender = gender(word);
        return speakers.stream()
                .allMatch(speaker -> cast.nearest(word, e -> e.name().equals(speaker.name()))
                        .map(e -> e.gender().agrees(gender))
                        .orElse(true));
    }

    /** Who spoke last, when that is one whom the pronoun can mean. */
    Optional<List<Speaker>> lastThatAgrees(int word) {
        return memory.lastIndividual()
                .map(Memory.Turn::speakers)
                .filter(speakers -> agrees(word, speakers))
                .map(speakers -> as(speakers, word));
    }

    /** The first whom some words name that "he", "she" or "it" can mean. */
    Optional<Speaker> named(int pronoun, Range words) {
        Gender gender = gender(pronoun);
        boolean person = gender != Gender.UNKNOWN;
        return cast.within(words).stream()
                .filter(mention -> !page.lower(mention.words().to()).startsWith("'"))
                .map(NameMention::entity)
                .filter(e -> person ? e.isPerson() && e.gender().agrees(gender) : maybeBody(e))
                .findFirst()
                .map(e -> SpeakerIds.speaker(e.name(), e.type(), page.form(pronoun)));
    }

    /** Whether it is "he" or "she", which stands for one person. */
    boolean isOfPerson(int word) {
        return gender(word) != Gender.UNKNOWN;
    }

    private Gender gender(int word) {
        switch (page.lower(word)) {
            case "he", "him", "his", "himself":
                return Gender.MALE;
            case "she", "her", "herself":
                return Gender.FEMALE;
            default:
                return Gender.UNKNOWN;
        }
    }

    List<Speaker> resolve(int word, Range content) {
        Gender gender = gender(word);
        if (gender != Gender.UNKNOWN) {
            return person(word, content, gender);
        }
        switch (page.lower(word)) {
            case "it", "its":
                return organization(word, content);
            case "they", "them", "their":
                return several(word);
            default:
                return List.of();
        }
    }

    private List<Speaker> person(int word, Range content, Gender gender) {
        Optional<Memory.Turn> turn = memory.lastIndividual().filter(t -> agrees(word, t.speakers()));
        int here = page.sentence(word);
        for (int s = here; s >= Math.max(0, here - SENTENCES_BACK); s--) {
            if (s < here && turn.isPresent() && page.sentence(turn.get().word()) == s) {
                return as(turn.get().speakers(), word);
            }
            Optional<Speaker> subject = subjects.first(s, word, content, gender, page.form(word));
            if (subject.isPresent()) {
                return List.of(subject.get());
            }
        }
        return turn.map(t -> as(t.speakers(), word))
                .or(() -> subjects.first(here, word, Range.NONE, gender, page.form(word))
                        .map(List::of))
                .or(() -> cast.nearest(word, e -> e.isPerson() && e.gender().agrees(gender))
                        .map(e -> List.of(SpeakerIds.speaker(e.name(), e.type(), page.form(word)))))
                .orElse(List.of());
    }

    private List<Speaker> organization(int word, Range content) {
        Optional<Memory.Turn> turn = memory.lastSingle(SpeakerType.ORGANIZATION);
        int here = page.sentence(word);
        for (int s = here; s >= Math.max(0, here - SENTENCES_BACK); s--) {
            if (s < here && turn.isPresent() && page.sentence(turn.get().word()) == s) {
                return as(turn.get().speakers(), word);
            }
            Optional<Entity> subject = first(s, word, content, e -> !e.isPerson());
            if (subject.isPresent()) {
                return List.of(
                        SpeakerIds.speaker(subject.get().name(), subject.get().type(), page.form(word)));
            }
        }
        return turn.map(t -> as(t.speakers(), word)).orElseGet(() -> ofItself(word, content));
    }

    /** "Cobalt will shut two plants, | it | said": what is said opens with who says it. */
    private List<Speaker> ofItself(int word, Range content) {
        return !content.isEmpty() && content.to() <= word
                ? first(page.sentence(word), word, Range.NONE, Pronouns::maybeBody)
                        .map(e -> List.of(SpeakerIds.speaker(e.name(), e.type(), page.form(word))))
                        .orElse(List.of())
                : List.of();
    }

    private List<Speaker> several(int word) {
        return memory.lastPlural()
                .filter(t -> page.sentence(word) - page.sentence(t.word()) <= SENTENCES_BACK)
                .map(t -> as(t.speakers(), word))
                .or(() -> Optional.of(pairs.named(word, PAIR_BACK)).filter(pair -> !pair.isEmpty()))
                .orElseGet(() -> body(word));
    }

    /** "Wanderers sold their captain. They said": the one that the sentence before is about, when it is no person's name. */
    private List<Speaker> body(int word) {
        int sentence = page.sentence(word) - 1;
        return sentence < 0
                ? List.of()
                : first(sentence, word, Range.NONE, Pronouns::maybeBody)
                        .map(e -> List.of(SpeakerIds.speaker(e.name(), e.type(), page.form(word))))
                        .orElse(List.of());
    }

    private static boolean maybeBody(Entity entity) {
        boolean unknown = entity.gender() == Gender.UNKNOWN && entity.roles().isEmpty();
        return !entity.isPerson() || unknown && entity.name().indexOf(' ') < 0;
    }

    private Optional<Entity> first(
            int sentence, int before, Range content, java.util.function.Predicate<Entity> condition) {
        Range words = page.sentenceRange(sentence);
        return cast.within(new Range(words.from(), Math.min(words.to(), before))).stream()
                .filter(mention -> !mention.quoted() && !content.overlaps(mention.words()))
                .filter(mention -> !page.lower(mention.words().to()).startsWith("'"))
                .map(NameMention::entity)
                .filter(condition)
                .findFirst();
    }

    private List<Speaker> as(List<Speaker> speakers, int word) {
        return speakers.stream().map(s -> s.mentionedAs(page.form(word))).toList();
    }
}
