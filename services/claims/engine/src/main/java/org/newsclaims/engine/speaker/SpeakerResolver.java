package org.newsclaims.engine.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsclaims.engine.coreference.Saying;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Datelines;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;

/**
 * Resolves the sources of one article, asked in text order: each answer helps with the pronouns that follow. Not
 * thread-safe; take a new one from {@link SpeakerFinder} for every article.
 */
public final class SpeakerResolver {
    private static final Vocabulary SEVERAL = Vocabulary.of("they them their theirs");
    private static final Vocabulary NOBODY = Vocabulary.of("none nobody neither no");
    /** "Nothing beats | admitting | it", "let | me | say that". */
    private static final Vocabulary NO_SPEAKERS = Vocabulary.of("nothing something anything everything me us");

    /** "Why | he | had said so": opens what is asked or meant, and names nobody. */
    private static final Vocabulary ASKING = Vocabulary.of("what why how when where whether");

    private static final Vocabulary POSSESSIVES = Vocabulary.of("his her its their");

    /** Words of "the Norden savings bank", at most. */
    private static final int SUBJECT = 4;

    private final Page page;
    private final RoleNouns roles;
    private final Memory memory = new Memory();
    private final LearnedAntecedents antecedents;
    private final Pronouns pronouns;
    private final NounPhrases nounPhrases;
    private final TranscriptLabels labels;
    private final Descriptions descriptions;
    private final Coordination coordination;
    private final Spokespeople spokespeople;
    private final Adjuncts adjuncts;
    private final Papers papers;
    private final Introductions introductions;
    private final LaterNames later;
    private final Counterparts counterparts;

    SpeakerResolver(Page page, Parse parse, List<Saying> sayings, Lexicons lexicons, int year) {
        this.page = page;
        this.roles = lexicons.roles();
        Cast cast = new CastReader(lexicons, year).read(page).without(new Datelines(page, lexicons::isPlace));
        this.antecedents = new LearnedAntecedents(new MentionReader(page, parse, cast, lexicons, sayings).read(), cast);
        this.pronouns = new Pronouns(page, parse, cast, memory, lexicons);
        BodyKinds kinds = new BodyKinds(page, cast, lexicons);
        this.nounPhrases = new NounPhrases(page, parse, cast, memory, lexicons, kinds, year);
        this.labels = new TranscriptLabels(page, cast, lexicons);
        this.descriptions = new Descriptions(page, cast, memory, lexicons, kinds, antecedents);
        this.coordination = new Coordination(page, parse, cast, lexicons);
        this.papers = new Papers(page, parse, cast, lexicons, memory);
        this.introductions = new Introductions(page, parse, lexicons, cast);
        this.spokespeople = new Spokespeople(page, cast, lexicons, nounPhrases);
        this.adjuncts = new Adjuncts(page, lexicons);
        this.later = new LaterNames(page, cast, lexicons);
        this.counterparts = new Counterparts(page, cast, lexicons);
    }

    /**
     * @param source the words that stand for the source; may be empty
     * @param content the words attributed, as one range from first to last
     * @return the speakers meant, each with whom it speaks for where the article tells; empty when the words name nobody
     */
    public List<Speaker> resolve(Range source, Range content) {
        List<Speaker> speakers = source.isEmpty() ? List.of() : meant(source, content);
        if (!NOBODY.has(page.lower(source.from()))) {
            memory.remember(speakers, source);
        }
        return complete(speakers, source);
    }

    /**
     * The same of a source of which something was told just before: "Berg said Moss had lied, which | he | denies".
     *
     * @param told the words for what was told
     */
    public List<Speaker> ofWhom(Range source, Range told) {
        List<Speaker> named = source.length() == 1 ? toldOf(source.from(), told) : List.of();
        if (named.isEmpty()) {
            return resolve(source, Range.NONE);
        }
        memory.remember(named, source);
        return complete(named, source);
    }

    /** Whom what was told names, or is about, that a pronoun behind it can mean. */
    private List<Speaker> toldOf(int pronoun, Range told) {
        boolean person = pronouns.isOfPerson(pronoun);
        if (!person && !page.lower(pronoun).equals("it")) {
            return List.of();
        }
        Optional<Speaker> named = pronouns.named(pronoun, told);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        Range subject = opening(told, person ? RoleNoun::isOfOnePerson : RoleNoun::isOfOneBody);
        if (subject.isEmpty()) {
            return List.of();
        }
        int from = page.lower(subject.from()).equals("that") ? subject.from() + 1 : subject.from();
        return mentionedAs(page.form(pronoun), phrase(new Range(from, subject.to())));
    }

    /** The words up to the first noun of some sort, where what was told opens with one: "the savings bank | will shut"; else empty. */
    private Range opening(Range told, Predicate<RoleNoun> sort) {
        for (int i = told.from(); i < Math.min(told.to(), told.from() + SUBJECT); i++) {
            if (roles.find(page.lower(i)).filter(sort).isPresent()) {
                return new Range(told.from(), i + 1);
            }
        }
        return Range.NONE;
    }

    /** The same of a source within what somebody else says, who may go on afterwards. */
    public List<Speaker> within(Range source, Range content) {
        Optional<Memory.Turn> outer = memory.last();
        List<Speaker> speakers = resolve(source, content);
        outer.ifPresent(memory::again);
        return speakers;
    }

    /** The words for whom a sentence just before a quotation by itself shows to speak; empty when it shows nobody. */
    public Range introducing(Range quotation) {
        return introductions.subject(quotation);
    }

    /** Whom the label of a turn of speech means. */
    public List<Speaker> label(Range label, Range content) {
        List<Speaker> speakers = labels.resolve(label);
        if (speakers.isEmpty()) {
            return resolve(label, content);
        }
        memory.remember(speakers, label);
        return complete(speakers, label);
    }

    /** What the words call that pass something on, when it is no person; null when they name nobody. */
    public String outlet(Range words) {
        return words.isEmpty()
                ? null
                : nounPhrases.resolve(words).stream()
                        .filter(speaker -> speaker.type() != SpeakerType.PERSON)
                        .map(Speaker::name)
                        .findFirst()
                        .orElse(null);
    }

    /** Who spoke last before; empty when nobody did. */
    public List<Speaker> last() {
        return complete(memory.last().map(Memory.Turn::speakers).orElse(List.of()), Range.NONE);
    }

    /** The words that stood for who spoke last before; empty when nobody did. */
    public Range lastSource() {
        return memory.last().map(Memory.Turn::source).orElse(Range.NONE);
    }

    private List<Speaker> complete(List<Speaker> speakers, Range source) {
        return speakers.stream()
                .map(speaker -> spokespeople.complete(speaker, source))
                .toList();
    }

    private List<Speaker> pronoun(int word, Range content) {
        boolean several = SEVERAL.has(page.lower(word));
        if (several && antecedents.isOnePerson(word)) {
            return pronouns.resolve(word, content);
        }
        List<Speaker> learned = takenUp(word, page.form(word));
        if (learned.isEmpty() || pronouns.isOfPerson(word) && learned.stream().anyMatch(SpeakerResolver::isBody)) {
            List<Speaker> resolved = pronouns.resolve(word, content);
            return resolved.isEmpty()
                    ? ofItself(word, content)
                    : resolved; // "an account her lawyer contests" is no account's lawyer
        }
        return pronouns.agrees(word, learned)
                ? learned
                : pronouns.lastThatAgrees(word).orElse(learned);
    }

    /** "The bank will shut two branches, | it | said": what is said opens with who says it. */
    private List<Speaker> ofItself(int word, Range content) {
        boolean behind = page.lower(word).equals("it") && content.to() <= word;
        Range bank = behind ? opening(content, RoleNoun::isOfOneBody) : Range.NONE;
        return bank.isEmpty() ? List.of() : phrase(bank);
    }

    private static boolean isBody(Speaker speaker) {
        return speaker.type() == SpeakerType.ORGANIZATION || speaker.type() == SpeakerType.GROUP;
    }

    /** "WHO" in a text that is not all in capitals. */
    private boolean isAcronym(int word) {
        boolean capitals = page.form(word).length() > 2
                && page.form(word).equals(page.form(word).toUpperCase(Locale.ROOT));
        Range sentence = page.sentenceRange(page.sentence(word));
        for (int i = sentence.from(); capitals && i < sentence.to(); i++) {
            if (page.word(i) && !page.form(i).equals(page.form(i).toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whom a word takes up by the learned model; empty when nobody. */
    private List<Speaker> takenUp(int word, String mention) {
        Optional<Entity> named = antecedents.named(word);
        if (named.isPresent()) {
            return List.of(SpeakerIds.speaker(named.get().name(), named.get().type(), mention));
        }
        Range described = antecedents.described(word);
        List<Speaker> speakers = memory.lastWithin(described)
                .map(Memory.Turn::speakers)
                .orElseGet(() -> described.isEmpty() ? List.of() : phrase(described));
        return mentionedAs(mention, speakers);
    }

    private static List<Speaker> mentionedAs(String mention, List<Speaker> speakers) {
        return speakers.stream().map(s -> s.mentionedAs(mention)).toList();
    }

    /** What a noun phrase alone means. */
    private List<Speaker> phrase(Range source) {
        List<Speaker> meant = descriptions
                .calledByAllOf(source, nounPhrases.head(source))
                .map(e -> called(e, source))
                .orElseGet(() -> plainly(source));
        spokespeople.read(source, meant);
        return meant;
    }

    private List<Speaker> plainly(Range source) {
        List<Speaker> plain = nounPhrases.resolve(source);
        return plain.size() != 1
                ? plain
                : descriptions
                        .takenUp(source, nounPhrases.head(source), plain.get(0))
                        .or(() -> toldLater(source, plain.get(0)))
                        .map(e -> called(e, source))
                        .orElse(plain);
    }

    private List<Speaker> called(Entity entity, Range source) {
        return List.of(SpeakerIds.speaker(entity.name(), entity.type(), page.printed(source)));
    }

    private Optional<Entity> toldLater(Range source, Speaker plain) {
        boolean nameless = plain.type() == SpeakerType.UNNAMED || plain.type() == SpeakerType.ORGANIZATION;
        return nameless && !descriptions.isName(plain)
                ? later.of(source, nounPhrases.core(source), nounPhrases.head(source))
                : Optional.empty();
    }

    /** "His campaign" is "Voss's campaign". */
    private List<Speaker> owned(Range source, Range content) {
        Range rest = new Range(source.from() + 1, source.to());
        List<Speaker> owners = pronoun(source.from(), content);
        List<Speaker> plain = phrase(rest);
        if (owners.size() != 1 || plain.size() != 1) {
            return plain;
        }
        Speaker owner = owners.get(0);
        if (plain.get(0).id().equals(owner.id())) {
            plain = nounPhrases.resolve(rest); // nobody is "his rival" himself
        }
        if (plain.size() != 1) {
            return plain;
        }
        if (plain.get(0).type() == SpeakerType.PERSON) {
            spokespeople.read(source, owner, plain.get(0));
            return plain;
        }
        if (nounPhrases.isPaper(rest)) {
            return List.of(owner.mentionedAs(page.printed(source)));
        }
        String name = owner.name()
                .substring(owner.type() == SpeakerType.PERSON ? owner.name().lastIndexOf(' ') + 1 : 0);
        String possessive = owner.type() != SpeakerType.PERSON && name.endsWith("s") ? "' " : "'s ";
        Speaker owned = SpeakerIds.speaker(
                name + possessive + plain.get(0).name(), plain.get(0).type(), page.printed(source));
        spokespeople.read(source, owner, owned);
        return List.of(owned);
    }

    /** Whose something is: "Brand's Polish counterpart". */
    private List<Speaker> owners(Range source) {
        for (int i = source.from() + 1; i < source.to(); i++) {
            if (page.lower(i).startsWith("'")) {
                return nounPhrases.resolve(new Range(source.from(), i));
            }
        }
        return List.of();
    }

    /** "One of them", "most of them". */
    private boolean isPartOfThem(Range source) {
        return source.length() == 3
                && page.lower(source.from() + 1).equals("of")
                && pronouns.knows(page.lower(source.to() - 1));
    }

    /** "Six doctors, all of whom". */
    private boolean isOfRelative(int word) {
        boolean relative = page.lower(word).equals("whom") || page.lower(word).equals("which");
        return relative && page.lower(word - 1).equals("of");
    }

    /** Whom a clause is about that hangs on these words. */
    private List<Speaker> relative(Range antecedent, Range content) {
        Range maker = papers.makerHere(antecedent, nounPhrases.head(antecedent));
        return maker.isEmpty()
                ? meant(antecedent, content)
                : mentionedAs(page.printed(antecedent), meant(maker, content));
    }

    private List<Speaker> meant(Range given, Range content) {
        Range source = adjuncts.without(given);
        String opening = page.lower(source.from());
        if (source.length() == 1 ? NO_SPEAKERS.has(opening) : ASKING.has(opening)) {
            return List.of();
        }
        boolean alone = source.length() == 1 || page.lower(source.from() + 1).endsWith("self");
        if (alone && pronouns.knows(page.lower(source.from())) && !isAcronym(source.from())) {
            if (pronouns.isRelative(page.lower(source.from()))) {
                Range antecedent = pronouns.antecedent(source.from());
                return antecedent.isEmpty() ? List.of() : relative(antecedent, content);
            }
            return pronoun(source.from(), content);
        }
        String last = page.lower(source.to() - 1);
        if (source.length() > 1 && (last.equals("who") || last.equals("which")) && !isOfRelative(source.to() - 1)) {
            Range named = pronouns.antecedent(source.to() - 1);
            if (named.to() < source.from()) {
                return meant(named, content); // "Mark Feld, | a teacher who"
            }
        }
        if (source.length() > 2 && isOfRelative(source.to() - 1)) {
            Range antecedent = pronouns.antecedent(source.from());
            return antecedent.isEmpty() ? List.of() : meant(antecedent, content);
        }
        return described(source, content);
    }

    /** Whom words mean that are no pronoun and hang on none. */
    private List<Speaker> described(Range source, Range content) {
        if (counterparts.isOne(source)) {
            boolean his = POSSESSIVES.has(page.lower(source.from()));
            List<Speaker> owners = his ? pronoun(source.from(), content) : owners(source);
            return List.of(counterparts.of(source, owners));
        }
        List<Speaker> joint = nounPhrases.joint(source);
        if (!joint.isEmpty()) {
            return joint;
        }
        if (source.length() > 1 && POSSESSIVES.has(page.lower(source.from()))) {
            return owned(source, content);
        }
        if (isPartOfThem(source)) {
            SpeakerType type = page.lower(source.from()).equals("one") ? SpeakerType.UNNAMED : SpeakerType.GROUP;
            return List.of(SpeakerIds.speaker(page.printed(source), type, page.printed(source)));
        }
        if (source.length() > 1
                && pronouns.isRelative(page.lower(source.from()))
                && !page.lower(source.from()).equals("that")) {
            return List.of(); // a clause about somebody is nobody
        }
        Range authors = nounPhrases.authors(source);
        if (!authors.isEmpty()) {
            return mentionedAs(page.printed(source), meant(authors, content));
        }
        List<Range> parts = coordination.parts(source);
        if (parts.size() > 1) {
            return parts.stream()
                    .flatMap(part -> meant(part, content).stream())
                    .distinct()
                    .toList();
        }
        Range one = parts.isEmpty() ? source : parts.get(0);
        List<Speaker> written = written(one, content);
        return written.isEmpty() ? phrase(one) : written;
    }

    /** Whose words "the letter" holds, where the article tells. */
    private List<Speaker> written(Range source, Range content) {
        int head = source.to() - 1;
        List<Speaker> speakers = papers.speaking(source, head).orElseGet(() -> {
            Range within = papers.makerWithin(source);
            Range maker = within.isEmpty() ? papers.maker(source, head) : within;
            return maker.isEmpty() ? List.of() : meant(maker, content);
        });
        if (speakers.isEmpty() && papers.hasBody(source, head)) {
            return nounPhrases.body(head - 1).stream()
                    .map(e -> SpeakerIds.speaker(e.name(), e.type(), page.printed(source)))
                    .toList();
        }
        return mentionedAs(page.printed(source), speakers);
    }
}
