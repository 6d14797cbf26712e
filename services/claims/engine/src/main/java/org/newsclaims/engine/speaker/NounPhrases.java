package org.newsclaims.engine.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.RoleNoun.Sort;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Tag;

/** Who a noun phrase means: a name, an office, a paper's owner, or somebody without a name. */
final class NounPhrases {
    /** "Moss and Holt | both | said". */
    private static final Vocabulary EITHER = Vocabulary.of("both neither");

    private static final Vocabulary LEADING = Vocabulary.of(
            "the a an this that these those same some several many most few all each every one two three four five six"
                    + " seven eight nine ten dozens hundreds of both no any including , \" '");
    /** Of the leading words, those that can stand for themselves. */
    private static final Vocabulary PRONOUNS = Vocabulary.of(
            "those some several many most few all each one two three four five six seven eight nine ten dozens"
                    + " hundreds none any both");

    private static final Vocabulary TRAILING = Vocabulary.of(
            "monday tuesday wednesday thursday friday saturday sunday yesterday today earlier later recently himself"
                    + " herself themselves itself also");
    private static final Vocabulary SHARES = Vocabulary.of("% percent cent majority minority third half quarter");
    private static final Vocabulary SOMEBODY = Vocabulary.of("one another someone somebody anyone anybody");
    private static final Vocabulary PLACED = Vocabulary.of("in on at from");
    private static final Vocabulary DETERMINED = Vocabulary.of("the this that");
    private static final Vocabulary OWNED_BY = Vocabulary.of("of from by");
    /** Those of one party or creed, who are named only once. */
    private static final Vocabulary OF_A_KIND = Vocabulary.of(
            "democrat republican conservative liberal tory socialist muslim christian jew catholic protestant native");

    private static final Vocabulary NAMELESS =
            Vocabulary.of("official aide adviser advisor source diplomat insider person staffer operative");
    private static final Vocabulary SERVING = Vocabulary.of("aide adviser advisor assistant");
    private static final Vocabulary SEATED =
            Vocabulary.of("government parliament court authority administration council");
    static final Vocabulary PAPERS = Vocabulary.of(
            "statement readout release communique summary transcript account tweet post office service spokespeople"
                    + " letter document memo text briefing press testimony affidavit deposition memoir autobiography"
                    + " diary");
    /** What somebody has found out and written down. */
    private static final Vocabulary FINDINGS =
            Vocabulary.of("report study survey poll analysis review audit paper article book");
    /** What stands behind the name of where it was put rather than of who wrote it. */
    private static final Vocabulary POSTS = Vocabulary.of("post thread video livestream");

    /** Among them the months that nobody is called after. */
    private static final Vocabulary TIMES =
            Vocabulary.of("day days week weeks month months year years decade decades hour hours minute minutes morning"
                    + " afternoon evening january february july september october november december");

    private static final Vocabulary WHEN = Vocabulary.of("this last next that");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

    private static final Pattern HUMAN = Pattern.compile(
            "\\p{L}{2,}(?:eer|ist|ian|man|woman|person|ctor|itor|ller|cher|rker|ndent|keeper|mate|smith|wright)|.*-year-old|\\p{L}+-of-\\p{L}+");
    private static final Vocabulary GUARDS = Vocabulary.of("coast national home revolutionary republican presidential");
    private static final Vocabulary RANKS = Vocabulary.of("senior top former current unidentified");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern HYPHEN = Pattern.compile("(?<=[\\p{L}\\p{N}]) - (?=[\\p{Ll}\\p{N}])");

    private final Page page;
    private final Parse parse;
    private final Cast cast;
    private final Memory memory;
    private final Lexicons lexicons;
    private final PhraseHeads heads;
    private final Offices offices;
    private final Pairs pairs;
    private final BodyKinds kinds;
    private final Bodies bodies;
    private final Authors authors;
    private final PlaceBodies placeBodies;
    private final CountedMembers members;
    private final PartyLabels partyLabels;

    NounPhrases(Page page, Parse parse, Cast cast, Memory memory, Lexicons lexicons, BodyKinds kinds, int year) {
        this.page = page;
        this.parse = parse;
        this.cast = cast;
        this.memory = memory;
        this.lexicons = lexicons;
        this.heads = new PhraseHeads(page, parse, cast, lexicons);
        this.offices = new Offices(page, cast, memory, lexicons, year, new Deceased(page, parse, cast));
        this.pairs = new Pairs(page, parse, cast, memory, lexicons);
        this.kinds = kinds;
        this.bodies = new Bodies(page, cast, lexicons, kinds);
        this.authors = new Authors(page, cast, lexicons);
        this.placeBodies = new PlaceBodies(page, lexicons);
        this.members = new CountedMembers(page, cast, lexicons);
        this.partyLabels = new PartyLabels(page, cast);
    }

    /** "The two leaders", "both sides", "neither side": the two meant; empty when the words mean no pair. */
    List<Speaker> joint(Range source) {
        List<Speaker> told = pairs.told(source);
        if (!told.isEmpty()) {
            return told;
        }
        Range words = heads.core(source);
        if (words.isEmpty() || words.length() > 4) {
            return List.of();
        }
        String first = page.lower(words.from());
        String last = page.lower(words.to() - 1);
        boolean two = first.equals("both")
                || first.equals("neither")
                || page.lower(words.from() + 1).equals("two") && first.equals("the");
        int noun = words.to() - 1;
        boolean alone = Pairs.isTwo(last) && first.equals("the");
        boolean some = two && words.length() > 1 && (pairs.isPairNoun(noun) || first.equals("neither"));
        boolean bare = two && words.length() == 1 && !first.equals("neither");
        List<Speaker> before = alone || some || bare ? pairs.before(source, noun) : List.of();
        return bare && before.isEmpty() ? lastTwo(source) : before;
    }

    /** "Brandt said P. Moss said Q. | Both | said R": who spoke just now, each alone. */
    private List<Speaker> lastTwo(Range source) {
        boolean near = memory.last()
                .filter(turn -> page.sentence(source.from()) - page.sentence(turn.word()) == 1)
                .isPresent();
        return !near
                ? List.of()
                : memory.lastTwo(SpeakerType.PERSON).stream()
                        .map(speaker -> speaker.mentionedAs(page.printed(source)))
                        .toList();
    }

    List<Speaker> resolve(Range source) {
        Range words = skip(source);
        if (words.isEmpty()) {
            return List.of();
        }
        String mention = page.printed(source);
        boolean share = page.lower(words.from()).equals("one")
                && page.lower(words.from() + 1).equals("in");
        if (share || words.length() == 1 && page.lower(words.to() - 2).equals("no")) {
            words = share ? words : new Range(words.from() - 1, words.to());
            return List.of(SpeakerIds.speaker(page.printed(words), SpeakerType.GROUP, mention));
        }
        Optional<Speaker> oneOfMany = members.alone(source);
        if (oneOfMany.isPresent()) {
            return List.of(oneOfMany.get());
        }
        Range core = heads.core(words);
        if (isTime(heads.head(core))) {
            return List.of();
        }
        Optional<Entity> told = heads.closingName(source, words);
        Optional<Entity> named = told.isPresent() ? told : heads.named(words, core);
        if (isOfAKind(source, core, named)) {
            return oneOfAKind(source, core, mention);
        }
        if (named.isPresent()) {
            String name = named.get().isPerson() ? named.get().name() : owned(words, core, named.get());
            return List.of(SpeakerIds.speaker(name, named.get().type(), mention));
        }
        if (members.areCounted(source, core)) {
            return List.of(members.speaker(source, core));
        }
        int head = heads.head(core);
        Optional<RoleNoun> role = lexicons.roles().find(page.lower(head));
        List<Speaker> same = takenUp(source, core, head, role);
        if (!same.isEmpty()) {
            return same;
        }
        Optional<String> ofPlace = placeBodies.called(core);
        if (ofPlace.isPresent()) {
            SpeakerType sort = role.map(NounPhrases::type).orElseGet(() -> type(source, core, head));
            return List.of(SpeakerIds.speaker(ofPlace.get(), sort, mention));
        }
        Optional<Entity> calledSo = DETERMINED.has(page.lower(source.from())) ? bodies.apposed(head) : Optional.empty();
        if (calledSo.isPresent()) {
            return List.of(
                    SpeakerIds.speaker(calledSo.get().name(), calledSo.get().type(), mention));
        }
        boolean blanket = role.isEmpty() && core.length() == 1 && Bodies.isBlanket(page.lower(head));
        if (blanket && DETERMINED.has(page.lower(source.from()))) {
            return bodies.meant(head, page.lower(head))
                    .map(e -> List.of(SpeakerIds.speaker(e.name(), e.type(), mention)))
                    .orElseGet(() -> plain(source, core, SpeakerType.ORGANIZATION, mention));
        }
        boolean two = core.length() == 1 && Lexicons.COUNTS.has(page.lower(head));
        if (two && DETERMINED.has(page.lower(source.from()))) {
            return List.of(); // "the two", of whom the article has not told
        }
        if (role.isEmpty()) {
            return plain(source, core, type(source, core, head), mention);
        }
        return byRole(source, core, head, role.get(), mention);
    }

    /** "2005", "decades later": when something was said says nothing. */
    private boolean isTime(int head) {
        return TIMES.has(page.lower(head)) || YEAR.matcher(page.form(head)).matches();
    }

    private boolean isOfAKind(Range source, Range core, Optional<Entity> named) {
        String first = page.lower(source.from());
        boolean determined =
                DETERMINED.has(first) || first.equals("a") || first.equals("an") || first.equals("another");
        return determined
                && core.length() > 1
                && OF_A_KIND.has(page.lower(heads.head(core)))
                && named.filter(e -> e.isPerson() && e.gender() != Gender.UNKNOWN)
                        .isEmpty();
    }

    /** "The Utah Republican" has been named before, "an American Muslim" never is. */
    private List<Speaker> oneOfAKind(Range source, Range core, String mention) {
        if (DETERMINED.has(page.lower(source.from()))) {
            Optional<Entity> member = partyLabels.labelled(core);
            if (member.isPresent()) {
                return List.of(
                        SpeakerIds.speaker(member.get().name(), member.get().type(), mention));
            }
            Optional<Memory.Turn> turn = memory.lastSingle(SpeakerType.PERSON);
            if (turn.isPresent()) {
                Speaker last = turn.get().speakers().get(0);
                return List.of(last.mentionedAs(mention));
            }
        }
        return plain(source, core, SpeakerType.UNNAMED, mention);
    }

    /** "Statements from both the ministry and the bank": who made the papers; empty when it is no such phrase. */
    Range authors(Range source) {
        return authors.of(skip(source), source.to());
    }

    /** Who was called or named before by the same words. */
    private List<Speaker> takenUp(Range source, Range core, int head, Optional<RoleNoun> role) {
        return bodies.telephoned(head)
                .map(e -> List.of(SpeakerIds.speaker(e.name(), e.type(), page.printed(source))))
                .orElseGet(() -> sameAsBefore(source, core, role));
    }

    /** "The office said" after "Markovic's office said". */
    private List<Speaker> sameAsBefore(Range source, Range core, Optional<RoleNoun> role) {
        boolean office = role.isPresent() && role.get().sort() == Sort.OFFICE;
        boolean counted = Lexicons.COUNTS.has(page.lower(core.from() - 1));
        if (office || counted || core.length() > 2 || !DETERMINED.has(page.lower(source.from()))) {
            return List.of();
        }
        String phrase = page.printed(core).toLowerCase(Locale.ROOT);
        return memory.lastNamed(phrase)
                .or(() -> PAPERS.has(phrase) ? memory.lastMentioned(phrase) : Optional.empty())
                .filter(turn -> turn.speakers().get(0).type() != SpeakerType.PERSON)
                .map(turn -> turn.speakers().get(0))
                .map(s -> List.of(s.mentionedAs(page.printed(source))))
                .orElse(List.of());
    }

    /** "Syria's Foreign Ministry" is not just any. */
    private String owned(Range words, Range core, Entity organization) {
        for (int i = words.from(); i < core.to() - 1; i++) {
            boolean time = TIMES.has(page.lower(i - 1)) || TRAILING.has(page.lower(i - 1)); // "this morning's Courier"
            boolean home = lexicons.isPlace(page.printed(new Range(words.from(), i))) && isCalledByItself(organization);
            if (page.lower(i).equals("'s") && page.capitalised(i + 1) && !time && !home) {
                return page.printed(new Range(words.from(), core.to()));
            }
        }
        return organization.name();
    }

    /** "Denmark's | Sund Lines" needs no country, "Syria's | Foreign Ministry" does. */
    private boolean isCalledByItself(Entity organization) {
        for (String word : organization.name().toLowerCase(Locale.ROOT).split(" ")) {
            if (!Capitals.isOrdinary(word) && !lexicons.institutions().isKeyword(word)) {
                return true;
            }
        }
        return false;
    }

    private List<Speaker> byRole(Range source, Range core, int head, RoleNoun role, String mention) {
        if (role.sort() == Sort.MEDIUM || PAPERS.has(role.lemma())) {
            boolean platform = POSTS.has(role.lemma()) && !page.lower(head - 1).startsWith("'"); // "a Chirp post"
            Optional<Entity> owner =
                    platform && !OWNED_BY.has(page.lower(head + 1)) ? Optional.empty() : owner(core, head);
            boolean found =
                    FINDINGS.has(role.lemma()) && page.lower(head - 1).startsWith("'"); // "the institute's report"
            if (owner.isPresent()
                    && (found || PAPERS.has(role.lemma()))
                    && !role.lemma().equals("office")) {
                return List.of(
                        SpeakerIds.speaker(owner.get().name(), owner.get().type(), mention));
            }
            Optional<Entity> outlet =
                    DETERMINED.has(page.lower(source.from())) ? bodies.outlet(head, role.lemma()) : Optional.empty();
            if (outlet.isPresent()) {
                return List.of(
                        SpeakerIds.speaker(outlet.get().name(), outlet.get().type(), mention));
            }
            boolean ownerFollows = OWNED_BY.has(page.lower(head + 1)) && head + 2 < source.to();
            if (PAPERS.has(role.lemma()) && !role.lemma().equals("office") && ownerFollows) {
                return resolve(new Range(head + 2, source.to())).stream()
                        .map(s -> s.mentionedAs(mention))
                        .toList();
            }
            return plain(source, core, SpeakerType.ORGANIZATION, mention);
        }
        boolean definite = DETERMINED.has(page.lower(source.from()));
        if (role.sort() == Sort.OFFICE && !role.plural()) {
            Optional<Entity> holder = offices.holder(core, head, definite);
            if (holder.isPresent()) {
                return List.of(SpeakerIds.speaker(holder.get().name(), SpeakerType.PERSON, mention));
            }
        }
        if (role.sort() == Sort.PERSON && !role.plural() && definite) {
            Optional<Entity> called = offices.called(core, head);
            if (called.isPresent()) {
                return List.of(SpeakerIds.speaker(called.get().name(), SpeakerType.PERSON, mention));
            }
        }
        boolean bare = core.length() == 1
                || core.length() < 4
                        && Bodies.isBlanket(role.lemma())
                        && !kinds.isToldByNoun(core, head)
                        && cast.within(core).isEmpty();
        if (role.sort() == Sort.ORGANIZATION && bare && definite) {
            Optional<Entity> known = bodies.meant(head, role.lemma());
            if (known.isPresent()) {
                return List.of(
                        SpeakerIds.speaker(known.get().name(), known.get().type(), mention));
            }
        }
        boolean seated = SEATED.has(role.lemma())
                && core.length() == 1
                && page.lower(head + 1).equals("in");
        return plain(
                source, seated ? new Range(core.from(), seatEnd(head + 2, source.to())) : core, type(role), mention);
    }

    /** "The government in Port Alder" is not just any. */
    private int seatEnd(int from, int limit) {
        int to = from;
        while (to < limit && page.capitalised(to)) {
            to++;
        }
        return to > from ? to : from - 1;
    }

    /** A noun that no list knows: "the coast guard", "fishermen", "a beekeeper". */
    private SpeakerType type(Range source, Range core, int head) {
        String noun = page.lower(head);
        if (Lexicons.COUNTS.has(page.lower(core.from()))
                && page.lower(core.from() + 1).equals("in")) {
            return SpeakerType.GROUP; // "nine in 10 voters"
        }
        boolean share = Character.isDigit(noun.charAt(0)) || SHARES.has(noun) || Lexicons.COUNTS.has(noun);
        if (share && !noun.equals("one") && page.lower(head + 1).equals("of")) {
            return SpeakerType.GROUP; // "28 % of voters", "nine of ten voters"
        }
        boolean alone = core.length() == 1 && source.length() == 1;
        if (alone && parse.tag(head) == Tag.NNP && !Capitals.isOrdinaryForm(noun)) {
            return SpeakerType.PERSON; // "Hicks", though there are hicks
        }
        if (isPerson(head)) {
            return SpeakerType.UNNAMED;
        }
        if (noun.endsWith("s") && !noun.endsWith("ss") || noun.endsWith("men") || noun.endsWith("people")) {
            return SpeakerType.GROUP;
        }
        String first = page.lower(source.from());
        boolean human = noun.startsWith("@")
                || first.equals("a")
                || first.equals("an")
                || SOMEBODY.has(first)
                || SOMEBODY.has(noun)
                || HUMAN.matcher(noun).matches();
        return human ? SpeakerType.UNNAMED : SpeakerType.ORGANIZATION;
    }

    /** "The rival", "the co-owner", "alumnus": one person, with an article or in a heading without; a coast guard is none. */
    private boolean isPerson(int head) {
        String lemma = parse.lemma(head);
        String noun = lemma.substring(lemma.lastIndexOf('-') + 1); // "ex-husband", "co-owner"
        boolean guard = noun.equals("guard") && GUARDS.has(page.lower(head - 1));
        return !guard
                && parse.tag(head) != Tag.NNS
                && parse.tag(head) != Tag.NNPS
                && lexicons.sort(page.lower(head), lemma)
                        .or(() -> lexicons.sort(noun, noun))
                        .filter(sort -> sort == Sort.PERSON)
                        .isPresent();
    }

    private static SpeakerType type(RoleNoun role) {
        switch (role.sort()) {
            case GROUP:
                return SpeakerType.GROUP;
            case ORGANIZATION:
                return role.plural() ? SpeakerType.GROUP : SpeakerType.ORGANIZATION;
            case MEDIUM:
                return SpeakerType.ORGANIZATION;
            default:
                return role.plural() && !NAMELESS.has(role.lemma()) ? SpeakerType.GROUP : SpeakerType.UNNAMED;
        }
    }

    /** Whose paper it is: "the White House statement", "a statement from the Kremlin". */
    private Optional<Entity> owner(Range core, int head) {
        List<NameMention> before = cast.within(new Range(core.from(), head));
        if (!before.isEmpty()) {
            return Optional.of(before.get(before.size() - 1).entity());
        }
        if (OWNED_BY.has(page.lower(head + 1))) {
            return cast.within(new Range(head + 1, Math.min(page.size(), head + 6))).stream()
                    .map(NameMention::entity)
                    .findFirst();
        }
        return Optional.empty();
    }

    /** The phrase without its article and what merely describes further. */
    Range core(Range source) {
        return heads.core(skip(source));
    }

    /** The body that a noun within another phrase takes up: "the office release". */
    Optional<Entity> body(int noun) {
        return bodies.called(noun);
    }

    /** The noun of the phrase. */
    int head(Range source) {
        return heads.head(heads.core(skip(source)));
    }

    /** Whether the phrase is about a statement, readout or the like. */
    boolean isPaper(Range words) {
        return PAPERS.has(page.lower(heads.head(heads.core(words))))
                && !page.lower(words.from()).equals("office");
    }

    private List<Speaker> plain(Range source, Range core, SpeakerType type, String mention) {
        Range words = withMark(source, shared(source, counted(source, skip(core))));
        if (type == SpeakerType.ORGANIZATION && words.length() > 1 && RANKS.has(page.lower(words.from()))) {
            words = new Range(words.from() + 1, words.to());
        }
        String printed = HYPHEN.matcher(page.printed(words)).replaceAll("-");
        String name = SPACE.matcher(printed).replaceAll(" ").strip();
        if (PRONOUNS.has(page.lower(words.from())) && words.length() > 1) {
            name = page.lower(words.from())
                    + name.substring(page.form(words.from()).length());
        }
        return name.isEmpty()
                ? List.of()
                : List.of(SpeakerIds.speaker(serving(words).orElse(name), type, mention));
    }

    /** "Top aides to Lena Brandt" are "Brandt's top aides", as they are called elsewhere. */
    private Optional<String> serving(Range words) {
        int to = words.from() + 1;
        while (to < words.to() && !page.lower(to).equals("to")) {
            to++;
        }
        Range aides = new Range(words.from(), to);
        return to + 1 >= words.to() || !SERVING.has(parse.lemma(to - 1))
                ? Optional.empty()
                : cast.covering(words.to() - 1)
                        .filter(lord -> lord.entity().isPerson() && lord.words().to() == words.to())
                        .map(lord -> lord.entity().name())
                        .map(name -> name.substring(name.lastIndexOf(' ') + 1) + "'s "
                                + (parse.tag(aides.from()).isName() ? page.printed(aides) : lowered(aides)));
    }

    private String lowered(Range words) {
        String printed = page.printed(words);
        return printed.isEmpty() ? printed : printed.substring(0, 1).toLowerCase(Locale.ROOT) + printed.substring(1);
    }

    /** "The “Late Train” actress": the mark that opens a title goes with the one that closes it. */
    private Range withMark(Range source, Range words) {
        int before = words.from() - 1;
        int quotation = before < source.from() ? -1 : page.quote(before);
        boolean opened = quotation >= 0 && page.quote(words.from()) == quotation && !page.word(before);
        boolean closed = opened && page.quote(words.to() - 1) != quotation;
        return closed ? new Range(before, words.to()) : words;
    }

    /** "Many in Alder" rather than "many". */
    private Range shared(Range source, Range words) {
        boolean share = words.length() == 1
                && PRONOUNS.has(page.lower(words.from()))
                && PLACED.has(page.lower(words.to()))
                && words.to() + 1 < source.to();
        int to = words.to();
        while (share && to < source.to() && page.word(to) && !Lexicons.RELATIVES.has(page.lower(to))) {
            to++;
        }
        return new Range(words.from(), to);
    }

    /** "Two doctors", "one expert" rather than "doctors", "expert": how many they are belongs to what they are called. */
    private Range counted(Range source, Range words) {
        int before = words.from() - 1;
        return before >= source.from() && Lexicons.COUNTS.has(page.lower(before)) && !words.isEmpty()
                ? new Range(before, words.to())
                : words;
    }

    private Range skip(Range words) {
        int from = words.from();
        while (from < words.to() && LEADING.has(page.lower(from))) {
            from++;
        }
        boolean pronoun = from > words.from() && PRONOUNS.has(page.lower(from - 1));
        if (pronoun && (from == words.to() || heads.goesOn(from))) {
            from--;
        }
        int to = words.to();
        if (to - 2 > from && TIMES.has(page.lower(to - 1)) && WHEN.has(page.lower(to - 2))) {
            to -= 2; // "Moss | this week | said"
        }
        if (to - 1 > from && EITHER.has(page.lower(to - 1))) { // "Moss | neither confirmed nor denied"
            to--;
        }
        while (to > from
                && (!page.word(to - 1) && !page.lower(to - 1).startsWith("'") || TRAILING.has(page.lower(to - 1)))) {
            to--;
        }
        if (to - 1 > from && page.lower(to - 1).startsWith("'")) {
            to--;
        }
        return new Range(from, to);
    }
}
