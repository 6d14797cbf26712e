package org.newsclaims.engine.extraction;

import java.util.List;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Quote;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/**
 * Corrects sources that the trees contradict: the subject of the saying verb speaks, not a place named before it ("visited
 * Alder, | Texas, and argued that") nor the whole clause the verb stands in ("pressure grew as | the auditor warned that").
 */
final class CueSubjects {
    private static final int LONGEST_PHRASE = 30;
    /** What opens a clause whose subject the tree may have missed. */
    private static final Vocabulary CLAUSES =
            Vocabulary.of("as while after before when if because although though that");

    /** Those of them that tell when or why something happened. */
    private static final Vocabulary OPENERS = Vocabulary.of("as while after when because");

    /** Those that set one clause against another. */
    private static final Vocabulary AGAINST = Vocabulary.of("while whereas although though");

    private static final Vocabulary KNOWING = Vocabulary.of("familiar briefed acquainted close");
    private static final Vocabulary DETERMINERS = Vocabulary.of("the a an this");
    /** "After | saying that P, Brand left". */
    private static final Vocabulary BEFORE_PARTICIPLES =
            Vocabulary.of("after before when while by in upon since despite without besides");

    private static final int FEW = 4;
    /** Words of the title of a film or song. */
    private static final int TITLE_WORDS = 5;

    private final Page page;
    private final Parse parse;
    private final Trees trees;
    private final CueVerbs verbs = CueVerbs.standard();

    CueSubjects(Page page, Parse parse) {
        this.page = page;
        this.parse = parse;
        this.trees = Trees.of(page, parse);
    }

    Finding corrected(Finding given) {
        Finding cut = withWork(withoutContent(withSubject(withHead(withAbsolute(given)))));
        Finding known = withKnowing(cut);
        if (known != cut || knows(known.source())) {
            return known;
        }
        Finding clause = withoutClause(cut);
        if (clause != cut) {
            return clause;
        }
        Finding finding = withParticiple(cut);
        int cue = finding.head();
        Range source = finding.source();
        boolean asked = cue >= 0 && !source.isEmpty() && source.to() <= cue;
        if (!asked || !sameSentence(source, cue)) {
            return finding;
        }
        int alone = bareSubject(cue);
        if (alone >= 0 && alone < source.from()) {
            return finding.withSource(phrase(alone, cue));
        }
        int joined = trees.joinedSubject(cue);
        if (joined >= 0 && source.to() <= parse.leftEdge(joined)) {
            return finding.withSource(phrase(joined, cue));
        }
        int speaker = speaker(cue);
        if (speaker < 0 || isTop(speaker, source) || finding.content().stream().anyMatch(c -> c.contains(speaker))) {
            return finding;
        }
        boolean wrong = source.contains(speaker)
                ? holdsClause(source, speaker)
                : isPart(source, speaker) || isBeside(source, speaker, cue);
        Range phrase = wrong ? phrase(speaker, cue) : Range.NONE;
        return phrase.isEmpty() ? finding : finding.withSource(phrase);
    }

    /**
     * "The Courier quoted nurses, with | Ada Berg stating: “…”": a quotation behind a verb that has a subject of its own is that
     * one's, whatever verb stands in the clause around it.
     */
    private Finding withAbsolute(Finding finding) {
        int first = finding.content().get(0).from();
        int verb = page.word(first - 1) ? first - 1 : first - 2;
        boolean quoted = finding.head() >= 0 && finding.head() < verb && page.quote(first) >= 0;
        boolean absolute = quoted
                && parse.tag(verb) == Tag.VBG
                && isSaying(verb)
                && page.lower(Math.max(parse.head(verb), 0)).equals("with")
                && page.quote(verb) < 0;
        int subject = absolute ? parse.child(verb, Relation.NSUBJ) : -1;
        return subject > finding.head() && subject < verb
                ? finding.withCue(new Range(verb, verb + 1), verb).withSource(phrase(subject, verb))
                : finding;
    }

    /** "The consumer | group FairTech": a noun that only describes the next one is not who speaks. */
    private Finding withHead(Finding finding) {
        int last = finding.source().to() - 1;
        boolean describes = !finding.source().isEmpty()
                && parse.relation(last) == Relation.COMPOUND
                && parse.head(last) > last
                && !page.capitalised(last);
        Range whole = describes ? trees.phrase(parse.head(last)) : Range.NONE;
        boolean apart = !whole.isEmpty()
                && !whole.contains(finding.head())
                && finding.content().stream().noneMatch(content -> content.overlaps(whole));
        return apart ? finding.withSource(whole) : finding;
    }

    /** "Brand | , in particular, | has criticised the deal": what stands alone before the verb is its subject, no content. */
    private Finding withSubject(Finding finding) {
        int cue = finding.head();
        Range first = finding.content().get(0);
        boolean before = cue >= 0
                && finding.source().isEmpty()
                && finding.content().size() > 1
                && first.to() <= finding.cue().from()
                && finding.content().get(1).from() > cue
                && page.quote(first.from()) < 0;
        int subject = before && isSaying(cue) ? subject(cue) : -1;
        boolean alone = subject >= 0 && first.contains(subject) && isTop(subject, first);
        return alone
                ? finding.with(finding.content().subList(1, finding.content().size()))
                        .withSource(Trimming.source(page, first))
                : finding;
    }

    private boolean isSaying(int verb) { // "the harbour may seem lost": it is the harbour that is spoken of
        return parse.tag(verb).isVerb()
                && verbs.find(page.lower(verb))
                        .filter(v -> v.kind() != Kind.BELIEVED)
                        .isPresent();
    }

    /** "People familiar with | the talks": those who know are the source, not what they know of. */
    private Finding withKnowing(Finding finding) {
        Range source = finding.source();
        int knowing = source.from() - 2;
        boolean known = !source.isEmpty()
                && knowing > 0
                && KNOWING.has(page.lower(knowing))
                && parse.tag(knowing - 1).isNoun()
                && page.sentence(knowing - 1) == page.sentence(source.from());
        if (!known) {
            return finding;
        }
        Range whole = new Range(Math.max(parse.leftEdge(knowing - 1), knowing - FEW), source.to());
        List<Range> said = finding.content().stream()
                .map(content -> content.overlaps(whole) ? before(content, whole.from()) : content)
                .toList();
        return said.stream().anyMatch(Range::isEmpty)
                ? finding
                : finding.with(said).withSource(whole);
    }

    /** "The “Northern Lights” | actor": the title of a work belongs to who is called after it. */
    private Finding withWork(Finding finding) {
        Range source = finding.source();
        int close = source.from() - 1;
        int inside = close - 1;
        boolean quoted = !source.isEmpty()
                && close > 1
                && page.sentence(close) == page.sentence(source.from())
                && !page.word(close)
                && page.quote(inside) >= 0
                && page.word(inside)
                && page.quote(source.from()) < 0
                && !page.capitalised(source.from())
                && parse.tag(source.from()).isNoun();
        if (!quoted) {
            return finding;
        }
        Quote work = page.quotes().get(page.quote(inside));
        int article = work.from() - 1;
        boolean title = work.words() <= TITLE_WORDS && DETERMINERS.has(page.lower(article));
        List<Range> said = finding.content().stream()
                .map(c -> title && c.to() == source.from() && c.contains(article) ? new Range(c.from(), article) : c)
                .toList();
        return title && said.stream().noneMatch(c -> c.isEmpty() || c.contains(inside))
                ? finding.with(said).withSource(new Range(article, source.to()))
                : finding;
    }

    /** "People familiar with the talks": the tree may take the talks alone for the subject. */
    private boolean knows(Range source) {
        for (int i = source.from() + 1; i < source.to() - 1; i++) {
            if (KNOWING.has(page.lower(i)) && parse.tag(i - 1).isNoun() && parse.tag(i + 1) == Tag.IN) {
                return true;
            }
        }
        return false;
    }

    /** The words of a content before another word, without the comma between. */
    private Range before(Range content, int word) {
        int to = Math.min(content.to(), word);
        while (to > content.from() && !page.word(to - 1)) {
            to--;
        }
        return to > content.from() ? new Range(content.from(), to) : Range.NONE;
    }

    /** "The pressure grew last week as | the auditor's office released": what the tree takes for one long subject. */
    private Finding withoutClause(Finding finding) {
        Range source = finding.source();
        boolean before = !source.isEmpty() && source.to() == finding.cue().from();
        boolean happened = false;
        for (int i = source.from() + 1; before && i < source.to() - 1 && parse.tag(i) != Tag.WP; i++) {
            boolean joins =
                    page.lower(i).equals("and") && DETERMINERS.has(page.lower(i + 1)); // "shut shops and | the union"
            boolean opens = joins || OPENERS.has(page.lower(i)) && parse.tag(i) == Tag.IN && page.word(i - 1);
            if (opens && happened && isPhrase(i + 1, source.to())) {
                return finding.withSource(new Range(i + 1, source.to()));
            }
            Tag tag = parse.tag(i);
            boolean adjacent = tag == Tag.VBN && OPENERS.has(page.lower(i + 1)); // "known as"
            happened |= !adjacent && (tag.isFinite() || tag == Tag.VBN);
        }
        return finding;
    }

    private boolean isPhrase(int from, int to) {
        boolean noun = false;
        for (int i = from; i < to; i++) {
            boolean preposition = i == from && parse.tag(i) == Tag.IN; // "because of"
            if (preposition || parse.tag(i).isVerb() || page.form(i).equals(",")) {
                return false;
            }
            noun |= parse.tag(i).isNoun();
        }
        return noun;
    }

    /** "Arguing that P, | Brand has left": who does it is the subject of the sentence it opens. */
    private Finding withParticiple(Finding finding) {
        int cue = finding.head();
        int first = cue < 0 ? -1 : page.sentenceRange(page.sentence(cue)).from();
        boolean opens = finding.source().isEmpty()
                && cue >= 0
                && page.lower(cue).endsWith("ing")
                && (first == cue || first == cue - 1 && BEFORE_PARTICIPLES.has(page.lower(first)))
                && finding.extent().from() > cue;
        int from = opens ? finding.extent().to() : page.size();
        int limit = opens ? page.sentenceRange(page.sentence(cue)).to() : 0;
        for (int i = from; i < limit; i++) {
            boolean main = parse.relation(i).isSubject() && parse.head(i) > i && page.quote(i) < 0;
            if (main) {
                boolean close = page.form(parse.leftEdge(i) - 1).equals(",") && parse.leftEdge(i) <= from + 1;
                return close ? finding.withSource(phrase(i, parse.head(i))) : finding;
            }
        }
        return finding;
    }

    /** "It struck the isle and | the city of Alder, state media said": what stands before the comma belongs to what is said. */
    private Finding withoutContent(Finding finding) {
        Range source = finding.source();
        int cue = finding.head();
        boolean behind = cue >= 0
                && !source.isEmpty()
                && source.to() == finding.cue().from()
                && finding.extent().from() < source.from()
                && finding.content().stream().allMatch(c -> c.to() <= source.from());
        int comma = behind ? source.to() - 2 : -1;
        while (comma > source.from() && !page.form(comma).equals(",")) {
            comma--;
        }
        boolean cut = comma > source.from()
                && parse.relation(cue) != Relation.RELCL
                && page.word(source.to() - 1)
                && page.word(comma + 1)
                && parse.tag(source.to() - 1).isNoun()
                && !isState(comma, source.to());
        return cut ? finding.withSource(new Range(comma + 1, source.to())) : finding;
    }

    /** "A man from Austin, | Texas". */
    private boolean isState(int comma, int to) {
        return to - comma <= 3 && page.capitalised(comma - 1) && page.capitalised(comma + 1);
    }

    private boolean sameSentence(Range source, int cue) {
        return page.sentence(source.from()) == page.sentence(cue);
    }

    /** The word that says: subject of the verb, of the one it is joined to, or possessor of the noun; else -1. */
    private int speaker(int cue) {
        if (parse.tag(cue).isNoun()) {
            int owner = parse.child(cue, Relation.POSS);
            return owner >= 0 && parse.hasChild(owner, Relation.CASE) ? owner : -1;
        }
        int verb = cue;
        while (parse.tag(verb).isVerb() && !isPassive(verb)) {
            int subject = subject(verb);
            if (subject >= 0) {
                boolean named = parse.tag(subject).isNoun() && subject < cue;
                return named && page.quote(subject) < 0 ? subject : -1;
            }
            if (parse.relation(verb) == Relation.XCOMP && parse.hasChild(parse.head(verb), Relation.DOBJ)) {
                int object = parse.child(parse.head(verb), Relation.DOBJ); // "led | the maker to announce"
                return parse.tag(object).isNoun() ? object : -1;
            }
            if (parse.relation(verb) != Relation.CONJ || parse.head(verb) > verb) {
                return -1;
            }
            verb = parse.head(verb);
        }
        return -1;
    }

    /** The first of its subjects, which the tree may see in a quotation, that stands outside quotations. */
    private int subject(int verb) {
        for (int c = parse.firstChild(verb); c >= 0; c = parse.nextSibling(c)) {
            if (isDoer(c, verb) && page.quote(c) < 0) {
                return c;
            }
        }
        int own = parse.child(verb, Relation.NSUBJ);
        return own >= 0 ? own : ofParticiple(verb);
    }

    /** The tree may take "Brand, in particular, has criticised" for a passive, though no "been" stands there. */
    private boolean isDoer(int subject, int verb) {
        return parse.relation(subject) == Relation.NSUBJ
                || parse.relation(subject) == Relation.NSUBJPASS
                        && (parse.hasChild(verb, Relation.AUX) || parse.hasChild(verb, Relation.AUXPASS))
                        && !isPassive(verb);
    }

    /** "A woman who lives nearby | said": a verb with a subject of its own makes no other one passive, whatever the tree has. */
    private boolean isPassive(int verb) {
        int auxiliary = parse.child(verb, Relation.AUXPASS);
        return auxiliary >= 0 && !parse.hasChild(auxiliary, Relation.NSUBJ);
    }

    /**
     * "A lawyer for the family who has seen the file | said": the tree may take what was seen for who says it, which leaves the
     * noun that the sentence begins with without a verb. That noun, or -1.
     */
    private int bareSubject(int cue) {
        int noun = cue;
        while (parse.head(noun) >= 0) {
            noun = parse.head(noun);
        }
        int own = parse.child(cue, Relation.NSUBJ);
        boolean bare = noun < own
                && parse.tag(noun).isNoun()
                && parse.leftEdge(own) > 0
                && parse.tag(parse.leftEdge(own) - 1).isVerb();
        for (int i = noun + 1; bare && i < own; i++) {
            if (page.lower(i).equals("who")) {
                return noun;
            }
        }
        return -1;
    }

    /** "Brand, | appearing after Moss at the forum, cited": the tree may hang him on the participle. */
    private int ofParticiple(int verb) {
        for (int c = parse.firstChild(verb); c >= 0 && c < verb; c = parse.nextSibling(c)) {
            boolean participle = parse.relation(c) == Relation.ADVCL && parse.tag(c) == Tag.VBG;
            int subject = participle ? parse.child(c, Relation.NSUBJ) : -1;
            if (subject >= 0 && subject + 2 == c && page.form(subject + 1).equals(",")) {
                return subject;
            }
        }
        return -1;
    }

    /** "The | harbour | master's office said": some words of the speaker's name, without the one that counts. */
    private boolean isPart(Range source, int speaker) {
        for (int i = source.from(); i < source.to(); i++) {
            boolean named = parse.relation(i) == Relation.COMPOUND || parse.relation(i) == Relation.NMOD;
            if (!named || i > speaker || !parse.isUnder(i, speaker)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the source hangs on the tree by this word alone. */
    private boolean isTop(int word, Range source) {
        if (!source.contains(word)) {
            return false;
        }
        for (int i = source.from(); i < source.to(); i++) {
            if (i != word && page.word(i) && !source.contains(parse.head(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Pressure grew as the auditor": a verb of another clause stands before the speaker. */
    private boolean holdsClause(Range source, int speaker) {
        for (int i = source.from(); i < speaker; i++) {
            Tag tag = parse.tag(i);
            if (tag.isFinite() && parse.isUnder(speaker, i) || tag == Tag.IN && !parse.isUnder(i, speaker)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The source is an object, a place or an aside between the subject and the verb, or subject of another verb before
     * the two: "The mayor said P, while the police deny Q and | say R".
     */
    private boolean isBeside(Range source, int speaker, int cue) {
        if (source.to() > cue) {
            return false;
        }
        boolean after = source.from() > speaker;
        boolean opensClause = CLAUSES.has(page.lower(source.from() - 1))
                && parse.relation(source.from() - 1) != Relation.PREP; // "Moss, speaking after Brand, said"
        boolean aside = after && !opensClause;
        for (int i = source.from(); i < source.to(); i++) {
            boolean subject = parse.relation(i).isSubject() && !source.contains(parse.head(i));
            if (subject && after || parse.tag(i).isRelative()) {
                return false;
            }
            aside |= subject && (isObject(speaker) || isBesideClause(parse.head(speaker)));
        }
        return aside;
    }

    private boolean isObject(int word) {
        return parse.relation(word) == Relation.DOBJ;
    }

    /** Whether a verb's clause stands beside another one; one that is said or thought does not. */
    private boolean isBesideClause(int verb) {
        Relation relation = parse.relation(verb);
        int mark = parse.child(verb, Relation.MARK);
        boolean against = mark >= 0 && AGAINST.has(page.lower(mark));
        return relation == Relation.ADVCL || relation == Relation.CONJ || against;
    }

    /** The noun phrase of a word, without clauses that follow it. */
    private Range phrase(int word, int limit) {
        int to = Math.min(parse.rightEdge(word) + 1, limit);
        for (int c = parse.firstChild(word); c >= 0; c = parse.nextSibling(c)) {
            Relation relation = parse.relation(c);
            if (c > word && (relation == Relation.RELCL || relation == Relation.ACL)) {
                to = Math.min(to, parse.leftEdge(c));
            }
        }
        while (to > word + 1 && !page.word(to - 1)) {
            to--;
        }
        Range phrase = Trimming.source(page, new Range(parse.leftEdge(word), to));
        return phrase.length() <= LONGEST_PHRASE && phrase.contains(word) ? phrase : Range.NONE;
    }
}
