package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsclaims.engine.coreference.Mention;
import org.newsclaims.engine.coreference.Mention.Kind;
import org.newsclaims.engine.coreference.Mention.Place;
import org.newsclaims.engine.coreference.Mention.Site;
import org.newsclaims.engine.coreference.Mention.Sort;
import org.newsclaims.engine.coreference.Saying;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.lexicon.WordTable;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/** Reads the mentions of an article off its names and trees. */
final class MentionReader {
    private static final WordTable<Kind> PRONOUNS = WordTable.of(pronouns());
    private static final Vocabulary DEFINITE = Vocabulary.of("the this that these those both");
    /** "None of the pilots spoke. They": nobody is taken up. */
    private static final Vocabulary NOBODY = Vocabulary.of("none nobody nothing");

    private static final Vocabulary IN = Vocabulary.of("in near");
    private static final int ROLE_WORDS = 8;
    private static final int CLAUSES = 4;

    private final Page page;
    private final Parse parse;
    private final Cast cast;
    private final Lexicons lexicons;
    private final MentionNouns sorts;
    private final int[] sources;
    private final int[] said;
    private final int[] quoted;
    private final int[] told;
    private final List<Set<String>> names = new ArrayList<>();
    private final Set<String> sites = new HashSet<>();
    private final Set<Entity> products;
    private final Map<Entity, String> keys = new IdentityHashMap<>();
    private final Map<Entity, Set<String>> roleWords = new IdentityHashMap<>();

    MentionReader(Page page, Parse parse, Cast cast, Lexicons lexicons, List<Saying> sayings) {
        this.page = page;
        this.parse = parse;
        this.cast = cast;
        this.lexicons = lexicons;
        this.sorts = new MentionNouns(page, parse, cast, lexicons);
        sources = new int[page.size()];
        said = new int[page.size()];
        Arrays.fill(sources, -1);
        Arrays.fill(said, -1);
        quoted = new int[sayings.size()];
        told = told(page);
        sites.addAll(sites());
        products = Products.in(page, cast);
        for (int s = 0; s < sayings.size(); s++) {
            Saying saying = sayings.get(s);
            quoted[s] = quoted(saying);
            for (Range content : saying.content()) {
                Arrays.fill(said, content.from(), content.to(), s);
            }
        }
        for (int s = 0; s < sayings.size(); s++) {
            Range source = sayings.get(s).source();
            if (!source.isEmpty()) {
                Arrays.fill(sources, source.from(), source.to(), s);
            }
            names.add(new HashSet<>());
        }
        for (NameMention name : cast.mentions()) {
            if (sources[name.words().to() - 1] >= 0) {
                products.remove(name.entity()); // who speaks is somebody
            }
            int saying = said[name.words().to() - 1];
            if (saying >= 0) {
                names.get(saying).add(key(name.entity()));
            }
        }
    }

    /** Names that only ever tell where something is: "in Lundvik, Ohio". */
    private Set<String> sites() {
        Set<String> sites = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (NameMention name : cast.mentions()) {
            boolean possessive = page.lower(name.words().to()).startsWith("'");
            boolean site = IN.has(page.lower(name.words().from() - 1)) && !possessive;
            (site && !name.entity().isPerson() ? sites : others).add(key(name.entity()));
        }
        sites.removeAll(others);
        return sites;
    }

    private String key(Entity entity) {
        return keys.computeIfAbsent(entity, named -> named.type() + named.name());
    }

    private int quoted(Saying saying) {
        boolean all = !saying.content().isEmpty() && saying.content().stream().allMatch(c -> page.quote(c.from()) >= 0);
        boolean any = saying.content().stream().anyMatch(c -> page.quote(c.to() - 1) >= 0);
        return all ? 2 : any ? 1 : 0;
    }

    /** Of every sentence, how many up to it hold words outside quotations. */
    private static int[] told(Page page) {
        int[] told = new int[page.size() == 0 ? 0 : page.sentence(page.size() - 1) + 1];
        int count = 0;
        for (int s = 0; s < told.length; s++) {
            Range words = page.sentenceRange(s);
            boolean tells = false;
            for (int i = words.from(); i < words.to(); i++) {
                tells |= page.word(i) && page.quote(i) < 0;
            }
            count += tells ? 1 : 0;
            told[s] = count;
        }
        return told;
    }

    /** In text order of their heads. */
    List<Mention> read() {
        List<Mention> mentions = new ArrayList<>();
        int named = 0;
        for (NameMention name : cast.mentions()) {
            int from = Math.max(named, name.words().from());
            nouns(named, from, mentions);
            if (from < name.words().to()) {
                mentions.add(name(name));
            }
            named = Math.max(named, name.words().to());
        }
        nouns(named, page.size(), mentions);
        mentions.sort(Comparator.comparingInt(Mention::head));
        return mentions;
    }

    private void nouns(int from, int to, List<Mention> mentions) {
        for (int i = from; i < to; i++) {
            Kind pronoun = PRONOUNS.get(page.lower(i));
            if (pronoun != null) {
                Gender gender = pronoun == Kind.HE ? Gender.MALE : pronoun == Kind.SHE ? Gender.FEMALE : Gender.UNKNOWN;
                Sort sort = pronoun == Kind.IT ? Sort.THING : pronoun == Kind.THEY ? Sort.GROUP : Sort.PERSON;
                mentions.add(
                        mention(new Range(i, i + 1), i, pronoun, sort, gender, pronoun == Kind.THEY, null, Set.of("")));
            } else if (isNoun(i)) {
                mentions.add(noun(i));
            }
        }
    }

    private static Map<String, Kind> pronouns() {
        Map<String, Kind> kinds = new HashMap<>();
        List.of("he", "him", "his", "himself").forEach(word -> kinds.put(word, Kind.HE));
        List.of("she", "her", "hers", "herself").forEach(word -> kinds.put(word, Kind.SHE));
        List.of("it", "its", "itself").forEach(word -> kinds.put(word, Kind.IT));
        List.of("they", "them", "their", "theirs", "themselves").forEach(word -> kinds.put(word, Kind.THEY));
        return kinds;
    }

    /** A noun, or an age that stands for one ("the 41-year-old"), that is no part of another. */
    private boolean isNoun(int i) {
        boolean age = page.lower(i).endsWith("-year-old") && parse.hasChild(i, Relation.DET);
        return page.word(i)
                && (parse.tag(i).isNoun() || age)
                && parse.relation(i) != Relation.COMPOUND
                && parse.relation(i) != Relation.NPADVMOD
                && !NOBODY.has(page.lower(i))
                && !sorts.isBesideName(i);
    }

    private Mention name(NameMention name) {
        int head = name.head(parse);
        Entity entity = name.entity();
        Set<String> nouns = new HashSet<>(
                roleWords.computeIfAbsent(entity, named -> named.roleWords().collect(Collectors.toSet())));
        addPredicates(head, nouns);
        nouns.add(page.lower(head));
        return mention(
                name.words(),
                head,
                Kind.NAME,
                sort(entity),
                entity.gender(),
                entity.type() == SpeakerType.GROUP,
                key(entity),
                nouns);
    }

    /** "Hugo Brand, a pilot,", "Hugo Brand is a pilot", "the pilot, Hugo Brand". */
    private void addPredicates(int head, Set<String> nouns) {
        int apposed = parse.child(head, Relation.APPOS);
        if (apposed >= 0) {
            nouns.add(parse.lemma(apposed));
        }
        int above = parse.head(head);
        if (above >= 0 && parse.relation(head) == Relation.APPOS) {
            nouns.add(parse.lemma(sorts.isPersonName(head) ? sorts.apposed(head) : above));
        }
        if (above >= 0
                && parse.relation(head) == Relation.NSUBJ
                && parse.lemma(above).equals("be")) {
            int predicate = parse.child(above, Relation.ATTR);
            if (predicate >= 0) {
                nouns.add(parse.lemma(predicate));
            }
        }
    }

    private Sort sort(Entity entity) {
        if (entity.isPerson()) {
            return Sort.PERSON;
        }
        if (entity.type() == SpeakerType.GROUP) {
            return Sort.GROUP;
        }
        if (products.contains(entity)) {
            return Sort.THING;
        }
        return lexicons.isPlace(entity.name()) || sites.contains(key(entity)) ? Sort.PLACE : Sort.BODY;
    }

    private Mention noun(int head) {
        int from = Math.max(
                parse.leftEdge(head), page.sentenceRange(page.sentence(head)).from());
        Range words = new Range(Math.max(from, head - ROLE_WORDS), head + 1);
        String noun = parse.lemma(head);
        Tag tag = parse.tag(head);
        boolean plural = tag == Tag.NNS || tag == Tag.NNPS;
        int determiner = parse.child(head, Relation.DET);
        Kind kind = parse.hasChild(head, Relation.POSS)
                ? Kind.OWNED
                : determiner >= 0 && DEFINITE.has(page.lower(determiner)) ? Kind.DEFINITE : Kind.INDEFINITE;
        Gender gender = MentionNouns.gender(noun);
        Set<String> nouns = new LinkedHashSet<>();
        nouns.add(noun);
        addPredicates(head, nouns);
        return mention(words, head, kind, sorts.sort(head), gender, plural, null, nouns);
    }

    private Mention mention(
            Range words,
            int head,
            Kind kind,
            Sort sort,
            Gender gender,
            boolean plural,
            String name,
            Set<String> nouns) {
        boolean speaks = sources[head] >= 0 && isHead(head, sources[head]);
        Site site = new Site(
                page.sentence(head),
                told[page.sentence(head)],
                page.paragraph(head),
                page.quote(head),
                parse.head(head),
                above(head),
                parse.relation(head).isSubject() && parse.head(parse.head(head)) < 0,
                sources[head],
                said[head],
                speaks,
                sources[head] < 0 ? 0 : quoted[sources[head]]);
        return new Mention(
                words,
                head,
                kind,
                sort,
                gender,
                plural,
                place(head),
                name,
                nouns,
                kind == Kind.DEFINITE ? describing(words.from(), head) : Set.of(),
                speaks ? names.get(sources[head]) : Set.of(),
                site);
    }

    private Set<String> describing(int from, int head) {
        Set<String> describing = new LinkedHashSet<>();
        for (int i = from; i < head; i++) {
            if (page.word(i) && page.form(i).length() > 2) {
                describing.add(page.lower(i));
            }
        }
        return describing;
    }

    /** Whether a word hangs on nothing within its source, or only on who speaks together with it. */
    private boolean isHead(int word, int source) {
        int above = parse.head(word);
        int at = word;
        while (above >= 0 && sources[above] == source && parse.relation(at) == Relation.CONJ) {
            at = above;
            above = parse.head(above);
        }
        return above < 0 || sources[above] != source;
    }

    private int[] above(int head) {
        int[] subjects = new int[CLAUSES];
        int count = 0;
        for (int i = parse.head(head); i >= 0 && count < CLAUSES; i = parse.head(i)) {
            int subject = parse.child(i, Relation.NSUBJ);
            subject = subject < 0 ? parse.child(i, Relation.NSUBJPASS) : subject;
            if (subject >= 0 && subject != head) {
                subjects[count++] = subject;
            }
        }
        return Arrays.copyOf(subjects, count);
    }

    private Place place(int head) {
        Relation relation = parse.relation(head);
        int word = head;
        if (relation == Relation.APPOS && sorts.isPersonName(head) && parse.head(head) >= 0) {
            word = sorts.apposed(head);
            relation = parse.relation(word);
        }
        while (relation == Relation.CONJ && parse.head(word) >= 0 && parse.head(word) < word) {
            word = parse.head(word);
            relation = parse.relation(word);
        }
        switch (relation) {
            case NSUBJ:
            case NSUBJPASS:
                return Place.SUBJECT;
            case DOBJ:
            case DATIVE:
                return Place.OBJECT;
            case POSS:
                return sorts.sort(parse.head(word)) == Sort.PERSON ? Place.PRINCIPAL : Place.OWNER;
            case POBJ:
                return Place.PREPOSITION;
            case APPOS:
                return Place.APPOSITION;
            default:
                return Place.OTHER;
        }
    }
}
