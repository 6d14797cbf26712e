package org.newsclaims.engine.extraction;

import java.util.List;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.rules.RuleTagger;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Tag;

/**
 * Somebody else who speaks in the same sentence, by the verb of the first ("Brandt said the road was shut | and Moen that it was
 * open", "some said it was, | others that it was not") or in answer to it ("told Moen that it was shut, | and Moen replied that
 * he knew"): the first says nothing of that.
 */
final class SecondSpeakers {
    private static final Vocabulary OTHERS = Vocabulary.of("others another some");
    private static final Vocabulary JOINTS = Vocabulary.of("and but while , ;");
    private static final Vocabulary CONTRASTS = Vocabulary.of("but though although while whereas");
    private static final Vocabulary REPLIED = Vocabulary.of("replied answered retorted countered responded");
    /** Words for who it is, at most. */
    private static final int NAME = 5;
    /** Words from "that" to the verb of its clause, at most. */
    private static final int VERB = 8;

    private static final int SHORTEST = 3;
    /** Words of a content that are looked at: longer ones are lists. */
    private static final int LONGEST = 120;

    private final Page page;
    private final Parse parse;
    private final RoleNouns roles;
    private final RuleTagger rules;
    private final Confidences confidences;

    SecondSpeakers(Page page, Parse parse, RoleNouns roles, RuleTagger rules, Confidences confidences) {
        this.confidences = confidences;
        this.rules = rules;
        this.page = page;
        this.parse = parse;
        this.roles = roles;
    }

    /** The finding, followed by that of a second speaker within what it held, where there is one. */
    List<Finding> parted(Finding finding) {
        int last = finding.content().size() - 1;
        Range range = finding.content().get(last);
        if (range.length() > LONGEST
                || finding.cue().isEmpty()
                || finding.cue().from() >= range.from()
                || page.quote(range.from()) >= 0) {
            return List.of(finding);
        }
        int end = withoutTail(range);
        if (end < range.to()) {
            return List.of(finding.withLast(new Range(range.from(), end)));
        }
        for (int i = range.from() + SHORTEST; i + SHORTEST < range.to(); i++) {
            Finding beside = CONTRASTS.has(page.lower(i)) && page.quote(i) < 0 ? beside(i + 1, range.to()) : null;
            if (beside != null && hasVerb(range.from(), i)) {
                return List.of(finding.withLast(new Range(range.from(), beforeJoint(i))), beside);
            }
            boolean replies = REPLIED.has(page.lower(i)) && parse.tag(i).isVerb();
            Range who =
                    page.quote(i) < 0 && (replies || opensClause(i, range.to())) ? who(i, range.from()) : Range.NONE;
            if (!who.isEmpty() && hasVerb(range.from(), who.from())) {
                Range said = new Range(replies ? i + 1 : i, range.to());
                Finding second = replies
                        ? new Finding(List.of(said), new Range(i, i + 1), who, i, finding.rule(), finding.confidence())
                        : finding.with(List.of(said)).withSource(who);
                Range first = new Range(range.from(), beforeJoint(who.from()));
                return List.of(finding.withLast(first), second);
            }
        }
        return List.of(finding);
    }

    /** "though | the coach called that rash": what a clause with a subject of its own tells somebody to have said; null when nothing. */
    private Finding beside(int from, int limit) {
        if (limit - from <= SHORTEST) {
            return null;
        }
        for (Finding finding : rules.within(page, parse, new Range(from, limit))) {
            boolean opens = finding.source().from() == from
                    && finding.cue().from() >= finding.source().to()
                    && finding.cue().from() <= from + NAME
                    && finding.extent().from() >= finding.cue().to();
            if (opens && parse.tag(finding.head()).isFinite()) {
                return confidences.measured(Weighed.unasked(finding));
            }
        }
        return null;
    }

    /** "…, but one of them, | Karl Moe, told": where the content ends that runs into whoever speaks next. */
    private int withoutTail(Range range) {
        for (int i = range.to() - 1; i > Math.max(range.from() + SHORTEST, range.to() - NAME); i--) {
            boolean joint = page.form(i - 1).equals(",") && CONTRASTS.has(page.lower(i));
            if (joint && page.form(range.to()).equals(",") && hasVerb(range.from(), i) && !hasVerb(i, range.to())) {
                return i - 1;
            }
        }
        return range.to();
    }

    private boolean opensClause(int that, int limit) {
        boolean opens = page.lower(that).equals("that") && parse.tag(that) == Tag.IN;
        return opens && hasVerb(that + 2, Math.min(limit, that + VERB));
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (parse.tag(i).isPredicate()) {
                return true;
            }
        }
        return false;
    }

    /** The words between "and" or a comma and another word, when they stand for somebody. */
    private Range who(int end, int limit) {
        int from = end;
        while (from > limit + SHORTEST && end - from < NAME && isPartOfName(from - 1)) {
            from--;
        }
        boolean apart = JOINTS.has(page.lower(from - 1));
        return apart && from < end && isSomebody(from, end - 1) ? new Range(from, end) : Range.NONE;
    }

    private boolean isPartOfName(int word) {
        Tag tag = parse.tag(word);
        boolean part = tag.isNoun() || tag == Tag.DT || tag == Tag.JJ || tag == Tag.CD || tag == Tag.PRP_POSSESSIVE;
        return page.word(word) && page.quote(word) < 0 && part;
    }

    private boolean isSomebody(int first, int last) {
        return parse.tag(last).isName()
                || first == last && OTHERS.has(page.lower(first))
                || roles.find(page.lower(last)).isPresent();
    }

    /** Before "and" and the comma in front of it. */
    private int beforeJoint(int from) {
        int to = from;
        while (JOINTS.has(page.lower(to - 1))) {
            to--;
        }
        return to;
    }
}
