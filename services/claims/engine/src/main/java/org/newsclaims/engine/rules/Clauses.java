package org.newsclaims.engine.rules;

import java.util.Set;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.CueVerb;
import org.newsclaims.engine.lexicon.CueVerb.Frame;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.VerbForm;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Relation;

/** Finds attributing verbs that are verbs where they stand, and whose they are. */
final class Clauses {
    private static final Vocabulary PLURALS = Vocabulary.of("they we i you who people men women some many others most");
    private static final Vocabulary SINGULARS = Vocabulary.of("he she it who which");
    private static final Vocabulary NAMING = Vocabulary.of("called named dubbed titled entitled");
    private static final Vocabulary OF_VERBS = Vocabulary.of("spoke speak speaks warned warns told tells");

    private final Page page;
    private final Trees trees;
    private final CueVerbs verbs;
    private final Subjects subjects;

    Clauses(Trees trees, CueVerbs verbs, Subjects subjects) {
        this.page = trees.page();
        this.trees = trees;
        this.verbs = verbs;
        this.subjects = subjects;
    }

    /** The clause whose main verb stands here, or null. */
    Clause at(int verb, Segment segment) {
        Set<VerbForm> forms = verbs.formsOf(page.lower(verb));
        if (forms.isEmpty()
                || page.capitalised(verb)
                || page.quote(verb) >= 0 && isSpeech(verb, segment)
                || isNoun(verb)
                || isNaming(verb)) {
            return null;
        }
        int group = groupStart(verb, segment.words().from());
        boolean finite = forms.contains(VerbForm.PAST) || forms.contains(VerbForm.PRESENT);
        Range subject = subjects.before(group, segment.words().from());
        if (isPassive(group, verb)) {
            return null;
        }
        boolean behind = finite && group == verb && page.form(verb - 1).equals(",") && trees.subject(verb) > verb;
        Clause inverted = behind ? inverted(verb, segment) : null; // "in Tarn, Ohio, | said a spokesman"
        if (inverted != null) {
            return inverted;
        }
        if (!subject.isEmpty() && agrees(forms, subject, group, verb)) {
            return new Clause(subject, new Range(group, verb + 1), verb, false);
        }
        Clause coordinated = finite ? coordinated(verb, group, segment) : null;
        return coordinated != null ? coordinated : finite && group == verb ? inverted(verb, segment) : null;
    }

    /** "The senator stood up and said": the subject opens the sentence. */
    private Clause coordinated(int verb, int group, Segment segment) {
        boolean joined =
                page.lower(group - 1).equals("and") || page.lower(group - 1).equals("but");
        boolean speech =
                verbs.find(page.lower(verb)).filter(v -> v.kind() == Kind.SAID).isPresent();
        if (!joined || !speech) {
            return null;
        }
        Range subject = subjects.opening(new Range(segment.words().from(), group - 1));
        return subject.isEmpty() ? null : new Clause(subject, new Range(group, verb + 1), verb, false);
    }

    private Clause inverted(int verb, Segment segment) {
        CueVerb cue = verbs.find(page.lower(verb)).orElseThrow();
        boolean afterContent =
                page.form(verb - 1).equals(",") || segment.speech().stream().anyMatch(range -> range.to() == verb);
        if (!cue.takes(Frame.QUOTATION)
                || !afterContent
                || verb - 1 <= segment.words().from()) {
            return null;
        }
        Range subject = subjects.after(verb + 1, segment.words().to());
        boolean names = !subject.isEmpty()
                && (subjects.isSomebody(subject) || page.lower(subject.to() - 1).endsWith("s"))
                && !page.lower(subject.from()).equals("that");
        if (!names) {
            return null;
        }
        Range cued = new Range(verb, verb + 1);
        Range before = subjectBefore(verb, subject);
        return before.isEmpty() ? new Clause(subject, cued, verb, true) : new Clause(before, cued, verb, false);
    }

    /** "The head of NRA (Norway), Jo Barre, | said the road was shut": the road belongs to what she said. */
    private Range subjectBefore(int verb, Range behind) {
        int subject = trees.child(verb, Relation.NSUBJ);
        int said = trees.child(verb, Relation.CCOMP);
        boolean clause = said > verb
                && trees.parse().leftEdge(said) <= behind.from()
                && trees.parse().rightEdge(said) >= behind.to() - 1;
        if (subject < 0 || subject >= verb || !clause) {
            return Range.NONE;
        }
        Range phrase = trees.phrase(subject);
        return new Range(phrase.from(), Math.min(verb, phrase.to()));
    }

    private boolean isSpeech(int word, Segment segment) {
        return segment.speech().stream().anyMatch(range -> range.contains(word));
    }

    private boolean isNoun(int verb) {
        String before = page.lower(verb - 1);
        if (before.equals("'s") && trees.parse().tag(verb).isNoun()) {
            return true; // "the cabinet's | resolve to push on"
        }
        return ClosedClasses.NOUN_BEFORE.has(before) && !before.equals("'s") && !ClosedClasses.PRONOUNS.has(before)
                || page.lower(verb + 1).equals("of") && !takesOf(page.lower(verb));
    }

    /** "a program called Cobalt, which": what something is called says nothing of it. */
    private boolean isNaming(int verb) {
        boolean naming = NAMING.has(page.lower(verb)) && page.word(verb - 1) && !page.capitalised(verb - 1);
        int i = verb + 1;
        while (naming && page.word(i) && page.capitalised(i)) {
            i++;
        }
        return naming && i > verb + 1 && !page.word(i) && page.quote(i) < 0;
    }

    /** "She complained of noise", "he told of a long night": verbs all the same. */
    private static boolean takesOf(String verb) {
        return OF_VERBS.has(verb) || verb.startsWith("complain") || verb.startsWith("dream");
    }

    /** Auxiliaries, negations and adverbs before the verb belong to it. */
    private int groupStart(int verb, int limit) {
        int i = verb;
        while (i > limit && verb - i < 6) {
            String word = page.lower(i - 1);
            if (ClosedClasses.BE.has(word) && !word.equals("'s")
                    || ClosedClasses.HAVE.has(word)
                    || ClosedClasses.MODALS.has(word)
                    || ClosedClasses.isAdverb(word)) {
                i--;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean isPassive(int group, int verb) {
        boolean participle = verbs.formsOf(page.lower(verb)).contains(VerbForm.PARTICIPLE);
        for (int i = group; participle && i < verb; i++) {
            if (ClosedClasses.BE.has(page.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean agrees(Set<VerbForm> forms, Range subject, int group, int verb) {
        boolean auxiliary = false;
        for (int i = group; i < verb; i++) {
            String word = page.lower(i);
            auxiliary |= ClosedClasses.BE.has(word) || ClosedClasses.HAVE.has(word) || ClosedClasses.MODALS.has(word);
        }
        if (forms.contains(VerbForm.GERUND)) {
            return auxiliary;
        }
        if (forms.contains(VerbForm.PAST) && !forms.contains(VerbForm.BASE)) {
            return true;
        }
        String last = page.lower(subject.to() - 1);
        if (forms.contains(VerbForm.BASE)) {
            return auxiliary || PLURALS.has(last) || last.endsWith("s") && !page.capitalised(subject.to() - 1);
        }
        return SINGULARS.has(last)
                || page.capitalised(subject.to() - 1)
                || ClosedClasses.DETERMINERS.has(page.lower(subject.from())) && !last.endsWith("s");
    }
}
