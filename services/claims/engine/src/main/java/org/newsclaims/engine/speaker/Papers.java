package org.newsclaims.engine.speaker;

import java.util.List;
import java.util.Optional;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.RoleNoun.Sort;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/** Whose words a document told of before holds: "Holt sent a letter. The letter said", "in a post, Brightline said. The post adds". */
final class Papers {
    private static final Vocabulary DETERMINED = Vocabulary.of("the this that same");
    private static final Vocabulary MADE = Vocabulary.of(
            "issue publish release send write post file put produce circulate sign launch present distribute"
                    + " commission compile author pen draft submit");
    /** The same for what is told of a document right behind it: "the letter Holt wrote". */
    private static final Vocabulary GIVEN =
            Vocabulary.of("issue publish release send write post file submit sign author deliver give record make");

    private static final Vocabulary SPOKEN = Vocabulary.of("speech address lecture sermon talk testimony remarks");
    /** Words of who made it, at most. */
    private static final int MAKER = 5;

    private static final Vocabulary SAID = Vocabulary.of(
            "say write tell add announce claim argue state warn report confirm deny explain describe accuse call ask"
                    + " urge note reveal acknowledge apologize apologise thank promise");
    private static final Vocabulary BY = Vocabulary.of("by from");
    private static final Vocabulary IN = Vocabulary.of("in via through on");
    private static final Vocabulary NOTICES =
            Vocabulary.of("message statement notice post note announcement greeting recording banner notification");
    private static final Vocabulary SITES = Vocabulary.of("site website homepage page blog portal");
    private static final Vocabulary PERIODICALS =
            Vocabulary.of("journal magazine newspaper tabloid weekly daily periodical broadcaster channel");
    private static final int SENTENCES_BACK = 8;

    private final Page page;
    private final Parse parse;
    private final Trees trees;
    private final Cast cast;
    private final Lexicons lexicons;
    private final Memory memory;

    Papers(Page page, Parse parse, Cast cast, Lexicons lexicons, Memory memory) {
        this.page = page;
        this.parse = parse;
        this.trees = Trees.of(page, parse);
        this.cast = cast;
        this.lexicons = lexicons;
        this.memory = memory;
    }

    /**
     * @param source "the letter" and no more
     * @param head its noun
     * @return who spoke in it before
     */
    Optional<List<Speaker>> speaking(Range source, int head) {
        if (PERIODICALS.has(page.lower(head))) {
            return Optional.empty(); // who wrote in a journal is not the journal
        }
        for (int before = earlier(source, head); before >= 0; before = earlier(source, head, before)) {
            Optional<List<Speaker>> spoke = memory.lastMentioning(before, page.lower(head));
            if (spoke.isPresent()) {
                return spoke;
            }
        }
        return Optional.empty();
    }

    /** The words for whose site a notice is on, or for who made a document that is told of before; empty when nothing tells. */
    Range maker(Range source, int head) {
        Range host = host(source);
        if (!host.isEmpty() || PERIODICALS.has(page.lower(head))) {
            return host;
        }
        for (int before = earlier(source, head); before >= 0; before = earlier(source, head, before)) {
            Range maker = makerOf(before);
            if (!maker.isEmpty()) {
                return maker.overlaps(source) ? Range.NONE : maker;
            }
        }
        return Range.NONE;
    }

    /** "A speech | the mayor delivered in Lund": the words for who made the document, from among those that name it; empty when none do. */
    Range makerWithin(Range source) {
        for (int i = source.from(); i + 2 < source.to(); i++) {
            boolean made = isPaper(i) || SPOKEN.has(page.lower(i));
            if (made && parse.tag(i).isNoun() && isSubject(i + 1, source.from())) {
                int verb = i + 2;
                while (verb < source.to() && !trees.isVerb(verb)) {
                    verb++;
                }
                return verb < source.to() && verb - i <= MAKER && GIVEN.has(parse.lemma(verb))
                        ? new Range(i + 1, verb)
                        : Range.NONE;
            }
        }
        return Range.NONE;
    }

    private boolean isSubject(int word, int from) {
        return !trees.isVerb(word) && ReducedClauses.opens(page, parse, word, from);
    }

    /** "The office released a report | that said": the words for who made what the clause hangs on; empty when nothing tells. */
    Range makerHere(Range antecedent, int head) {
        Range maker = antecedent.contains(head) && isPaper(head) ? makerOf(head) : Range.NONE;
        return maker.overlaps(antecedent) ? Range.NONE : maker;
    }

    /** "A message posted on the site of Holt Coachworks", "a notice on the firm's page". */
    private Range host(Range source) {
        int paper = notice(source);
        for (int i = paper + 1; paper >= 0 && i < source.to(); i++) {
            boolean site = SITES.has(page.lower(i)) && !SITES.has(page.lower(i + 1));
            int owner = site ? parse.child(i, Relation.POSS) : -1;
            int host = site && owner < 0 ? trees.object(i, "of") : owner;
            if (host > paper && host < source.to()) {
                return trees.phrase(host);
            }
        }
        return Range.NONE;
    }

    /** The head of the source's first noun phrase when it is something written to be read on the spot; else -1. */
    private int notice(Range source) {
        for (int i = source.from(); i < source.to() - 1; i++) {
            if (parse.tag(i).isNoun() && !parse.tag(i + 1).isNoun()) {
                return NOTICES.has(parse.lemma(i)) ? i : -1;
            }
        }
        return -1;
    }

    private int earlier(Range source, int head) {
        boolean asks = DETERMINED.has(page.lower(source.from()))
                && head == source.to() - 1
                && source.length() <= 3
                && parse.tag(head) != Tag.NNS
                && isPaper(head);
        return asks ? earlier(source, head, source.from()) : -1;
    }

    /** "The office release", "the company statement". */
    boolean hasBody(Range source, int head) {
        return source.length() == 3
                && DETERMINED.has(page.lower(source.from()))
                && isPaper(head)
                && !page.capitalised(head - 1)
                && (lexicons.institutions().isKeyword(page.lower(head - 1)) || Bodies.isBlanket(page.lower(head - 1)));
    }

    /** Not "the Alder Post", which has a name of its own. */
    private boolean isPaper(int noun) {
        boolean named = page.capitalised(noun) && !page.opensSentence(noun);
        return !named
                && lexicons.sort(page.lower(noun), parse.lemma(noun))
                        .filter(Sort.MEDIUM::equals)
                        .isPresent();
    }

    /** The same noun before a word, within some sentences; -1 when there is none. */
    private int earlier(Range source, int head, int before) {
        String noun = page.lower(head);
        int first = Math.max(0, page.sentence(source.from()) - SENTENCES_BACK);
        for (int i = before - 1; i >= 0 && page.sentence(i) >= first; i--) {
            if (page.lower(i).equals(noun) && parse.tag(i).isNoun()) {
                return i;
            }
        }
        return -1;
    }

    /** "A letter by", "Holt's letter", "Holt sent a letter", "Holt said in a letter". */
    private Range makerOf(int paper) {
        int owner = parse.child(paper, Relation.POSS);
        boolean itself = owner >= 0 && parse.tag(owner) == Tag.PRP_POSSESSIVE; // "on its blog, Holt said"
        if (owner >= 0 && !itself) {
            return trees.phrase(owner);
        }
        Range maker = told(paper);
        return maker.isEmpty() && itself ? trees.phrase(owner) : maker;
    }

    private Range told(int paper) {
        List<NameMention> named = cast.within(new Range(parse.leftEdge(paper), paper));
        if (!named.isEmpty()) {
            return named.get(named.size() - 1).words(); // "the Brightline statement"
        }
        for (int c = parse.firstChild(paper); c >= 0; c = parse.nextSibling(c)) {
            int by = BY.has(page.lower(c)) ? parse.child(c, Relation.POBJ) : -1;
            if (by >= 0) {
                return trees.phrase(by);
            }
        }
        int above = parse.head(paper);
        if (above >= 0 && IN.has(page.lower(above))) {
            above = parse.head(above);
            while (above >= 0 && (parse.tag(above).isNoun() || parse.relation(above) == Relation.PREP)) {
                above = parse.head(above);
            }
            if (above < 0 || !SAID.has(parse.lemma(above))) {
                return Range.NONE;
            }
        } else if (above < 0 || parse.relation(paper) != Relation.DOBJ || !MADE.has(parse.lemma(above))) {
            return Range.NONE;
        }
        boolean active = above >= 0 && trees.isVerb(above) && trees.child(above, Relation.AUXPASS) < 0;
        int subject = active ? trees.subject(above) : -1;
        return subject >= 0 && subject != paper ? trees.phrase(subject) : Range.NONE;
    }
}
