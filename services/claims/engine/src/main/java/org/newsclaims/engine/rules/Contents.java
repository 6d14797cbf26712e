package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.lexicon.CueVerb;
import org.newsclaims.engine.lexicon.CueVerb.Frame;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.VerbForm;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** What a clause attributes: to the right of its verb, to the left of it, or both. */
final class Contents {
    private static final Vocabulary IN_PHRASES =
            Vocabulary.of("in during at on to after before from via through with by over");
    private static final Vocabulary CONTRASTS = Vocabulary.of("while whereas but although though");
    private static final int HEARER = 10;

    private final Trees trees;
    private final SilentDeeds deeds;
    private final Page page;
    private final CueVerbs verbs;
    private final Subjects subjects;

    Contents(Trees trees, SilentDeeds deeds, CueVerbs verbs, Subjects subjects) {
        this.trees = trees;
        this.deeds = deeds;
        this.page = trees.page();
        this.verbs = verbs;
        this.subjects = subjects;
    }

    /** Content after the verb; empty when the frame of the verb is not filled. */
    Range right(CueVerb verb, int after, Segment segment) {
        int limit = segment.words().to();
        int i = pastAdverbs(after, limit);
        if (verb.takes(Frame.HEARER) || verb.lemma().equals("ask")) {
            i = pastHearer(i, limit);
        }
        int opened = opening(verb, i, limit, segment);
        if (opened < 0) {
            opened = opening(verb, pastPhrases(i, limit), limit, segment);
        }
        return opened < 0 ? Range.NONE : trimmed(opened, end(opened, segment));
    }

    private int opening(CueVerb verb, int i, int limit, Segment segment) {
        if (i >= limit) {
            return -1;
        }
        String word = page.lower(i);
        if (word.endsWith("self") || word.endsWith("selves")) {
            return -1;
        }
        boolean clause = verb.takes(Frame.CLAUSE) || verb.takes(Frame.BARE);
        if (clause && word.equals("that") && i + 2 < limit) {
            return i;
        }
        if (verb.takes(Frame.QUOTATION) || clause) {
            if (startsSpeech(i, segment)) {
                return i;
            }
            if ((word.equals(":") || word.equals(",")) && startsSpeech(i + 1, segment)) {
                return i + 1;
            }
            if (word.equals(":") && i + 3 < limit) {
                return i + 1;
            }
        }
        if (verb.takes(Frame.INFINITIVE)
                && (word.equals("to") || word.equals("not") && page.lower(i + 1).equals("to"))
                && !ClosedClasses.DETERMINERS.has(page.lower(i + 1))
                && !page.capitalised(i + 1)) {
            return i;
        }
        if ((verb.takes(Frame.QUESTION) || clause)
                && ClosedClasses.QUESTION_WORDS.has(word)
                && !word.equals("if")
                && !word.equals("when")) {
            return i;
        }
        if (verb.prepositions().contains(word)) {
            return i + 1 < limit ? i : -1;
        }
        if (verb.takes(Frame.BARE) && opensClause(i, limit)) {
            return i;
        }
        boolean object = ClosedClasses.DETERMINERS.has(word)
                || page.capitalised(i)
                || ClosedClasses.OBJECTS.has(word)
                || page.quote(i) >= 0
                || page.word(i) && !ClosedClasses.PREPOSITIONS.has(word) && !ClosedClasses.TIMES.has(word);
        if (object && (verb.takes(Frame.NOUN) || verb.takes(Frame.ACCUSATION) || verb.takes(Frame.JUDGEMENT))) {
            return i;
        }
        return -1;
    }

    private boolean startsSpeech(int i, Segment segment) {
        return page.quote(i) >= 0 && page.quote(i) != page.quote(i - 1)
                || segment.speech().stream().anyMatch(range -> range.from() == i);
    }

    /** A finite verb follows soon. */
    private boolean opensClause(int i, int limit) {
        if (page.quote(i) >= 0) {
            return true;
        }
        boolean opens = ClosedClasses.CLAUSE_OPENERS.has(page.lower(i))
                || page.capitalised(i)
                || page.word(i)
                        && !ClosedClasses.PREPOSITIONS.has(page.lower(i))
                        && !ClosedClasses.TIMES.has(page.lower(i));
        for (int j = i + 1; opens && j < Math.min(limit, i + 25); j++) {
            String word = page.lower(j);
            if (page.quote(j) >= 0
                    || ClosedClasses.BE.has(word)
                    || ClosedClasses.HAVE.has(word)
                    || ClosedClasses.MODALS.has(word)
                    || word.endsWith("ed")
                    || word.endsWith("s") && !page.capitalised(j)
                    || isVerb(j)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int i) {
        return !verbs.formsOf(page.lower(i)).isEmpty();
    }

    private int pastAdverbs(int from, int limit) {
        int i = from;
        while (i < limit
                && (ClosedClasses.isAdverb(page.lower(i)) && !page.lower(i).equals("not")
                        || ClosedClasses.TIMES.has(page.lower(i))
                        || page.lower(i).equals("out"))) {
            i++;
        }
        return i;
    }

    private int pastHearer(int from, int limit) {
        if (ClosedClasses.OBJECTS.has(page.lower(from)) || page.lower(from).equals("her")) {
            return from + 1;
        }
        Range hearer = subjects.after(from, Math.min(limit, from + HEARER));
        int i = hearer.to();
        for (int j = from + 1; j < i; j++) {
            if (ClosedClasses.CLAUSE_OPENERS.has(page.lower(j))
                    && page.word(j - 1)
                    && !page.lower(j - 1).equals("'s")) {
                return j;
            }
        }
        return i;
    }

    /** "on Tuesday", "in an interview with CNN", "to reporters". */
    private int pastPhrases(int from, int limit) {
        int i = from;
        for (int n = 0; n < 3; n++) {
            i = pastAdverbs(i, limit);
            if (!IN_PHRASES.has(page.lower(i))) {
                break;
            }
            Range phrase = subjects.after(i + 1, limit);
            i = Math.max(i + 1, phrase.to());
            if (page.lower(i).equals("of")
                    || page.lower(i).equals("with")
                    || page.lower(i).equals("by")) {
                i = Math.max(i + 1, subjects.after(i + 1, limit).to());
            }
        }
        return pastAdverbs(i, limit);
    }

    /** Where content that begins here ends. */
    int end(int from, Segment segment) {
        int limit = segment.words().to();
        for (int i = from; i < limit; i++) {
            if (page.quote(i) >= 0) {
                continue;
            }
            if (i > from + 1 && breaks(i, limit, segment)) {
                return i;
            }
        }
        return limit;
    }

    private boolean breaks(int i, int limit, Segment segment) {
        String word = page.lower(i);
        if (word.equals(";")) {
            return true;
        }
        boolean comma = page.form(i).equals(",") || i > 0 && page.quote(i - 1) >= 0;
        int next = page.form(i).equals(",") ? i + 1 : i;
        String opener = page.lower(next);
        if (comma && (opener.equals("according") && page.lower(next + 1).equals("to"))) {
            return true;
        }
        if (comma && isSpeechVerb(next, VerbForm.GERUND) && next > i) {
            return true;
        }
        if (comma && opener.equals("with") && gerundFollows(next + 1, limit)) {
            return true;
        }
        if (comma && CONTRASTS.has(opener) && cueFollows(next + 1, limit)) {
            return true;
        }
        boolean joins =
                word.equals("and") || word.equals("but") || comma && (opener.equals("and") || opener.equals("but"));
        int verb = joins ? pastAdverbs(comma && next > i ? next + 1 : i + 1, limit) : -1;
        int silent = comma && next > i ? next + 1 : i + 1;
        return joins && (isSpeechVerb(verb, VerbForm.PAST) && fits(verb, segment) || beginsSilence(silent, limit));
    }

    /** "… | but did not mention": the silence of the same subject, told by a verb that is joined to the first one. */
    private boolean beginsSilence(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 5); i++) {
            boolean tells = trees.is(i, WordClass.TELL) || trees.is(i, WordClass.GIVE) || trees.is(i, WordClass.AVOID);
            if (tells && trees.isVerb(i) && page.quote(i) < 0) {
                boolean negated = i > from && ClosedClasses.NEGATIONS.has(page.lower(i - 1));
                return negated
                        || deeds.at(i) != null
                        || trees.is(i, WordClass.AVOID)
                                && deeds.at(i + 2) != null
                                && page.lower(i + 1).equals("to");
            }
        }
        return false;
    }

    private boolean fits(int verb, Segment segment) {
        return verbs.find(page.lower(verb))
                .map(cue -> cue.kind() != org.newsclaims.engine.model.Kind.BELIEVED
                        && !right(
                                        cue,
                                        verb + 1,
                                        new Segment(
                                                new Range(
                                                        verb,
                                                        Math.min(segment.words().to(), verb + 20)),
                                                List.of()))
                                .isEmpty())
                .orElse(false);
    }

    private boolean gerundFollows(int from, int limit) {
        for (int i = from + 1; i < Math.min(limit, from + 8); i++) {
            if (isSpeechVerb(i, VerbForm.GERUND)) {
                return true;
            }
        }
        return false;
    }

    private boolean cueFollows(int from, int limit) {
        for (int i = from + 1; i < Math.min(limit, from + 8); i++) {
            if (page.form(i).equals(",")) {
                return false;
            }
            if (isSpeechVerb(i, VerbForm.PAST)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpeechVerb(int i, VerbForm form) {
        return verbs.formsOf(page.lower(i)).contains(form) && page.quote(i) < 0;
    }

    /** Signs at the ends belong to no content, quotation marks do. */
    Range trimmed(int from, int to) {
        int end = to;
        while (end > from
                && !page.word(end - 1)
                && page.quote(end - 1) < 0
                && !(page.form(end - 1).equals(")") && opens(from, end - 1))
                && !page.form(end - 1).equals("%")) {
            end--;
        }
        int begin = from;
        while (begin < end
                && !page.word(begin)
                && page.quote(begin) < 0
                && !page.form(begin).equals("$")) {
            begin++;
        }
        return new Range(begin, end);
    }

    /** Whether the bracket that closes here was opened since. */
    private boolean opens(int from, int close) {
        for (int i = close - 1; i >= from; i--) {
            if (page.form(i).equals("(")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows a verb says nothing: the sentence ends, or only time and place follow. */
    boolean nothingFollows(int from, int limit) {
        int i = pastPhrases(pastHearerPhrase(from, limit), limit);
        return i >= limit || !page.word(i) && page.quote(i) < 0;
    }

    private int pastHearerPhrase(int from, int limit) {
        int i = pastAdverbs(from, limit);
        return page.word(i) ? Math.max(i, subjects.after(i, limit).to()) : i;
    }

    /** The speech of a segment that stands in a range, as content pieces. */
    List<Range> speechWithin(Segment segment, int from, int to) {
        List<Range> pieces = new ArrayList<>();
        for (Range range : segment.speech()) {
            if (range.from() >= from && range.to() <= to) {
                pieces.add(range);
            }
        }
        return pieces;
    }
}
