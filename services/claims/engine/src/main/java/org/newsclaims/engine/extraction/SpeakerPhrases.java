package org.newsclaims.engine.extraction;

import java.util.Optional;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/** Makes sources the phrase for who speaks: no label, clause or condition before it or in its place, and no half of a name. */
final class SpeakerPhrases {
    /** Words between who speaks and the condition, at most. */
    private static final int ASIDE = 16;

    private static final Vocabulary SPEAKS = Vocabulary.of(
            "speaking spoke speaks speak talking talked insisted insisting asked asking requested requesting");

    private static final Vocabulary SUBJECTS = Vocabulary.of("he she they we");

    private final Page page;
    private final Parse parse;
    private final RoleNouns roles;

    SpeakerPhrases(Page page, Parse parse, RoleNouns roles) {
        this.page = page;
        this.parse = parse;
        this.roles = roles;
    }

    Finding corrected(Finding finding) {
        Range source = finding.source();
        if (source.isEmpty() || finding.isTurn()) {
            return finding;
        }
        int last = page.word(source.to() - 1) ? source.to() - 1 : source.to() - 2;
        if (page.lower(last).equals("anonymity")) {
            return finding.withSource(beforeAside(last));
        }
        int before = finding.cue().from() - 2;
        if (before > 0
                && page.form(before + 1).equals(",")
                && page.lower(before).equals("anonymity")) {
            Range speaker = beforeAside(before);
            return speaker.isEmpty() ? finding : finding.withSource(speaker);
        }
        Range cut =
                pronounAlone(withPerson(wholeName(withoutClause(withoutLabel(source), finding.cue())), finding.cue()));
        boolean free =
                finding.content().stream().noneMatch(content -> content.overlaps(cut) && !content.overlaps(source));
        return cut.equals(source) || cut.isEmpty() || !free ? finding : finding.withSource(cut);
    }

    /** "a clerk in the town hall |, who spoke on condition of anonymity": who speaks so; none where that is not clear. */
    private Range beforeAside(int anonymity) {
        int limit = Math.max(page.sentenceRange(page.sentence(anonymity)).from(), anonymity - ASIDE);
        int end = anonymity;
        while (end > limit && !(SPEAKS.has(page.lower(end)) && parse.tag(end).isVerb())) {
            end--;
        }
        end -= page.lower(end - 1).equals("who") ? 1 : 0;
        end -= page.form(end - 1).equals(",") ? 1 : 0;
        int from = end;
        for (int i = end - 1;
                i >= limit && page.word(i) && page.quote(i) < 0 && !parse.tag(i).isVerb();
                i--) {
            boolean within =
                    parse.tag(i - 1) == Tag.IN || parse.tag(i - 1) == Tag.TO; // "somebody close to | the talks"
            if (parse.tag(i) == Tag.DT && parse.tag(i + 1) != Tag.NNP && !within) {
                return new Range(i, end);
            }
            from = i;
        }
        return from < end && parse.tag(end - 1).isNoun() ? new Range(from, end) : Range.NONE;
    }

    /** "Known to guests: | Anna Moss". */
    private Range withoutLabel(Range source) {
        boolean bracketed = false; // "Norden (NYSE: NRD)"
        for (int i = source.to() - 1; i > source.from(); i--) {
            bracketed = page.form(i).equals(")") || bracketed && !page.form(i).equals("(");
            boolean time = parse.tag(i + 1) == Tag.CD; // "a fire that began at 14: 00 local time"
            if (!bracketed && page.form(i).equals(":") && page.quote(i) < 0 && page.word(i + 1) && !time) {
                return new Range(i + 1, source.to());
            }
        }
        return source;
    }

    /** "As the harbour flooded, | many in the town", "Strikes shut shops and | the union": a clause of its own is no speaker. */
    private Range withoutClause(Range source, Range cue) {
        if (cue.from() < source.to()) {
            return source;
        }
        for (int i = source.to() - 2; i > source.from(); i--) {
            boolean joint = page.form(i).equals(",") || page.lower(i).equals("and");
            if (joint && isClause(source.from(), i) && page.word(i + 1) && !isClause(i, source.to())) {
                return new Range(i + 1, source.to());
            }
        }
        return source;
    }

    /** Whether these words are a subject and its verb, and nothing that describes somebody. */
    private boolean isClause(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int subject = parse.tag(i).isFinite() ? parse.child(i, Relation.NSUBJ) : -1;
            boolean described = parse.relation(i) == Relation.RELCL || parse.relation(i) == Relation.ACL;
            if (subject >= from
                    && subject < i
                    && !described
                    && parse.tag(subject).isNoun()) {
                return true;
            }
        }
        return false;
    }

    /** "the Labour Party of | Norland": what the name ends with is no speaker by itself. */
    private Range wholeName(Range source) {
        int of = source.from() - 1;
        boolean named = of > 0
                && page.lower(of).equals("of")
                && page.capitalised(source.from())
                && page.capitalised(of - 1)
                && parse.tag(of - 1).isNoun()
                && page.sentence(of - 1) == page.sentence(source.from());
        if (!named) {
            return source;
        }
        int from = of - 1;
        int begin = page.sentenceRange(page.sentence(of)).from();
        while (from > begin
                && page.word(from - 1)
                && page.capitalised(from - 1)
                && parse.tag(from - 1).isNoun()) {
            from--;
        }
        boolean article = from > begin && page.lower(from - 1).equals("the");
        return new Range(article ? from - 1 : from, source.to());
    }

    /** "he | said": where the cue was taken for part of the source. */
    private Range pronounAlone(Range source) {
        boolean clause = source.length() > 1
                && parse.tag(source.from()) == Tag.PRP
                && parse.tag(source.from() + 1).isFinite();
        int last = source.to() - 1;
        boolean reduced = source.length() > 2
                && SUBJECTS.has(page.lower(last))
                && parse.tag(last - 1).isNoun(); // "a number of people | they | claimed were there"
        if (reduced) {
            return new Range(last, last + 1);
        }
        return clause ? new Range(source.from(), source.from() + 1) : source;
    }

    /** "a woman outside | the bank, | who cried": who cries is a person. */
    private Range withPerson(Range source, Range cue) {
        int last = source.to() - 1;
        int who = last;
        while (who < cue.from() && who < source.to() + 1 && !page.lower(who).equals("who")) {
            who++;
        }
        boolean relative = page.lower(who).equals("who");
        int noun = relative ? parse.head(parse.head(who)) : -1;
        noun = who == source.from() || noun >= source.from() && noun <= last ? noun : -1;
        if (noun < 0 || !parse.tag(noun).isNoun() || page.capitalised(noun) || isPerson(noun)) {
            return source;
        }
        int preposition = parse.relation(noun) == Relation.POBJ ? parse.head(noun) : -1;
        int person = preposition - 1;
        boolean stands = person >= 0
                && parse.tag(person).isNoun()
                && isPerson(person)
                && page.sentence(person) == page.sentence(noun);
        boolean whose = stands && page.lower(preposition).matches("of|for|from|with"); // "an agent for the bank, who"
        return stands && !whose ? new Range(parse.leftEdge(person), person + 1) : source;
    }

    private boolean isPerson(int noun) {
        Optional<RoleNoun> role = roles.find(page.lower(noun));
        return role.filter(one -> one.isOfPeople() || one.sort() == RoleNoun.Sort.GROUP)
                .isPresent();
    }
}
