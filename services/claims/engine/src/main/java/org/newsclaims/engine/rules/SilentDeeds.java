package org.newsclaims.engine.rules;

import org.newsclaims.engine.calendar.CalendarNames;
import org.newsclaims.engine.grammar.Moods;
import org.newsclaims.engine.grammar.Outcome;
import org.newsclaims.engine.grammar.Tellers;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/** Which words of a page tell that somebody did not tell something. */
final class SilentDeeds {
    private static final Vocabulary TALK = Vocabulary.of("speak talk");
    private static final Vocabulary FREE = Vocabulary.of("authorise authorize allow permit clear empower");
    private static final Vocabulary ANY = Vocabulary.of("anything much more little nothing");
    private static final Vocabulary KEEP = Vocabulary.of("be remain stay keep go");
    private static final Vocabulary MATTER = Vocabulary.of("on about over regarding");
    private static final Vocabulary PRONOUNS =
            Vocabulary.of("he she it they we i you who which that none neither both all some one others");
    private static final Vocabulary ASKING = Vocabulary.of("whose which what how");
    private static final Vocabulary WITHOUT = Vocabulary.of("without from of short instead than");
    private static final Vocabulary FAIL =
            Vocabulary.of("fail unsuccessful unanswered unreturned fruitless futile ignore");

    private static final Vocabulary PARTS_OF_DAY = Vocabulary.of("morning afternoon evening night");

    private final Trees trees;
    private final Parse parse;
    private final Moods moods;
    private final OpenMatters open;

    SilentDeeds(Trees trees, Moods moods) {
        this.trees = trees;
        this.parse = trees.parse();
        this.moods = moods;
        this.open = new OpenMatters(trees, moods);
    }

    /** What a word tells of silence, or null. */
    Silence at(int word) {
        boolean available = trees.page().lower(word).equals("available");
        boolean some = trees.isOfSome(word);
        if (!some && !available && !trees.isVerb(word)) {
            return null;
        }
        if (trees.is(word, WordClass.QUIET)) {
            return quiet(word);
        }
        if (trees.is(word, WordClass.REFUSAL) && parse.tag(word).isNoun()) {
            return refusal(word);
        }
        if (trees.is(word, WordClass.ABSENT) || available) {
            return absent(word);
        }
        if (!trees.isVerb(word) || trees.isTellingApart(word)) {
            return null;
        }
        Silence message = message(word);
        if (message == null && !some && !isOfSilence(word)) {
            return null;
        }
        Silence left = message == null ? leftToTell(word) : message;
        Silence matter = left == null ? leftOpen(word) : left;
        Silence nothing = matter == null ? nothing(word) : matter;
        return nothing == null ? untold(word) : nothing;
    }

    /** "There | was | no word from", "would not be | drawn": verbs of no class that the rest is about, too. */
    private boolean isOfSilence(int verb) {
        String lemma = trees.lemma(verb);
        return lemma.equals("be") || lemma.equals("draw") || lemma.equals("leave");
    }

    /** "left open whether". */
    private Silence leftOpen(int verb) {
        Silence silence = open.at(verb);
        int who = silence == null ? -1 : who(verb);
        return who < 0 || !Tellers.canTell(trees, who) ? null : silence.by(who);
    }

    /** "had nothing to say about", "has little to add", "had no more to say on". */
    private Silence leftToTell(int verb) {
        boolean infinitive = (parse.relation(verb) == Relation.RELCL || parse.relation(verb) == Relation.ACL)
                && trees.is(verb, WordClass.TELL)
                && trees.page().lower(verb - 1).equals("to");
        int nothing = infinitive ? parse.head(verb) : -1;
        int have = nothing < 0 || parse.relation(nothing) != Relation.DOBJ ? -1 : parse.head(nothing);
        if (have < 0 || !trees.lemma(have).equals("have") || moods.of(have) == Outcome.POSSIBLE) {
            return null;
        }
        String word = trees.page().lower(nothing);
        boolean none = word.equals("nothing")
                || word.equals("little")
                || word.equals("more") && trees.page().lower(nothing - 1).equals("no");
        int who = none ? who(have) : -1;
        if (who < 0) {
            return null;
        }
        int about = trees.object(verb, "about", "on", "of", "regarding", "over");
        return about > verb
                ? new Silence(first(have), parse.head(about), who, verb, about)
                : new Silence(first(have), nothing, who, verb, verb);
    }

    /** "did not say", "would not comment", "declined to discuss", "has yet to confirm". */
    private Silence untold(int verb) {
        boolean reach = trees.isWithParticle(verb, WordClass.REACH) && isPassive(verb);
        boolean out = trees.page().lower(verb + 1).equals("out");
        boolean leavesOpen = trees.isWithParticle(verb, WordClass.EXCLUDE)
                && !isPassive(verb)
                && (out || trees.child(verb, Relation.CCOMP) > verb); // "would not rule out", "did not exclude that"
        boolean tells = trees.is(verb, WordClass.TELL) && !isPassive(verb)
                || reach
                || leavesOpen
                || isGiving(verb)
                || isDrawn(verb);
        if (tells && trees.lemma(verb).equals("deny") && parse.relation(verb) != Relation.CONJ) {
            return null; // not to deny is told by the cue
        }
        if (tells && isAnswerToThing(verb)) {
            return null;
        }
        if (tells && moods.of(verb) == Outcome.UNDONE) {
            int who = who(verb);
            int last = lastOf(verb);
            int end = leavesOpen && out ? verb + 1 : last;
            boolean talk = TALK.has(trees.lemma(verb))
                    && trees.child(verb, c -> parse.tag(c) == Tag.MD || parse.tag(c) == Tag.TO) < 0;
            boolean idle = trees.lemma(first(verb)).equals("go") || talk && topic(last) == last || isUnfree(verb);
            return who < 0 || idle ? null : new Silence(first(verb), end, who, last, topic(last));
        }
        boolean avoided = trees.is(verb, WordClass.AVOID) && moods.of(verb) == Outcome.DONE;
        int object = avoided ? trees.child(verb, Relation.DOBJ) : -1;
        boolean words = trees.is(object, WordClass.MESSAGE)
                || trees.is(object, WordClass.INFORMATION)
                        && !trees.lemma(verb).equals("ignore"); // what others have said
        int who = words ? who(verb) : -1;
        if (who < 0) {
            return null;
        }
        int about = trees.object(object, "of", "on", "about", "to");
        return new Silence(verb, verb, who, verb, about >= 0 && !trees.is(object, WordClass.MESSAGE) ? about : object);
    }

    /** "jabs that Holm could not answer". */
    private boolean isAnswerToThing(int verb) {
        boolean relative = parse.relation(verb) == Relation.RELCL && trees.objectBehind(verb) < 0;
        int thing = relative ? parse.head(verb) : -1;
        return trees.lemma(verb).equals("answer")
                && thing >= 0
                && parse.tag(thing).isNoun()
                && !trees.is(thing, WordClass.MESSAGE)
                && !trees.is(thing, WordClass.CLAIM)
                && !trees.is(thing, WordClass.INFORMATION);
    }

    /** "who was not authorised to speak publicly" explains why somebody has no name, and tells of no silence. */
    private boolean isUnfree(int verb) {
        return TALK.has(trees.lemma(verb))
                && topic(verb) == verb
                && parse.relation(verb) == Relation.XCOMP
                && FREE.has(trees.lemma(parse.head(verb)));
    }

    /** "did not confirm or deny P": the last of the verbs that share their object. */
    private int lastOf(int verb) {
        int next = trees.child(
                verb,
                c -> c > verb
                        && parse.relation(c) == Relation.CONJ
                        && parse.tag(c) == parse.tag(verb)
                        && trees.is(c, WordClass.TELL)
                        && moods.isNegated(c));
        return next < 0 || topic(verb) != verb ? verb : next;
    }

    private boolean isGiving(int verb) {
        int object = trees.child(verb, Relation.DOBJ);
        boolean given = trees.is(object, WordClass.INFORMATION) && object > verb;
        return trees.is(verb, WordClass.GIVE) && (given || trees.is(supplied(verb), WordClass.INFORMATION));
    }

    /** "did not provide the paper | with figures", or -1. */
    private int supplied(int verb) {
        boolean hearer = trees.objectBehind(verb) >= 0;
        return hearer ? trees.object(verb, "with") : -1;
    }

    /** "would not be drawn on". */
    private boolean isDrawn(int verb) {
        return trees.lemma(verb).equals("draw") && isPassive(verb);
    }

    /** "made no mention of", "had no comment", "said nothing about", "there was no word from". */
    private Silence nothing(int verb) {
        int object = trees.child(
                verb,
                c -> c > verb
                        && (parse.relation(c) == Relation.DOBJ || parse.relation(c) == Relation.ATTR)
                        && (moods.isNobody(c) || trees.page().lower(c).equals("little")));
        if (object < 0 || moods.of(verb) == Outcome.POSSIBLE) {
            return null;
        }
        boolean said = trees.lemma(object).matches("nothing|little") && trees.is(verb, WordClass.TELL);
        boolean given = trees.is(verb, WordClass.GIVE) && trees.is(object, WordClass.INFORMATION);
        boolean there = trees.lemma(verb).equals("be")
                && trees.child(verb, Relation.EXPL) >= 0
                && trees.is(object, WordClass.INFORMATION);
        int who = there ? trees.object(object, "from", "by") : said || given ? who(verb) : -1;
        if (who < 0) {
            return null;
        }
        int about = trees.object(object, "of", "on", "about", "to", "over", "regarding");
        if (about < 0) {
            about = trees.object(verb, "of", "on", "about", "over", "regarding");
        }
        boolean named = about >= 0 && about != who && about > object;
        boolean mere = trees.lemma(object).matches("mention|reference|comment|word|nothing|little|remark");
        if (said && !named) {
            return null; // "said nothing after he was held" leaves nothing in particular unsaid
        }
        int no = Math.min(object - 1, verb + 1);
        return named && mere
                ? new Silence(first(verb), about(object, verb, about), who, object, about)
                : new Silence(there ? verb : first(verb), Math.max(no, parse.leftEdge(object)), who, verb, object);
    }

    /** The preposition before what it is about. */
    private int about(int object, int verb, int about) {
        int preposition = parse.head(about);
        return preposition >= 0 && preposition < about ? preposition : Math.max(object, verb);
    }

    /** "remained silent on", "has kept quiet". */
    private Silence quiet(int adjective) {
        int verb = trees.child(adjective, Relation.AUXPASS) >= 0 ? adjective : parse.head(adjective);
        boolean keeps =
                verb == adjective || verb >= 0 && trees.isVerb(verb) && KEEP.has(trees.lemma(verb)) && verb < adjective;
        if (!keeps || moods.of(verb) != Outcome.DONE) {
            return null;
        }
        int about = matter(adjective);
        if (about < 0) {
            about = matter(verb);
        }
        int who = who(verb);
        boolean named = about > adjective;
        boolean plain = (verb == adjective || trees.lemma(verb).equals("be")) && !named;
        return who < 0 || plain
                ? null
                : new Silence(
                        first(verb), named ? adjective : adjective - 1, who, adjective, named ? about : adjective);
    }

    /** "silent | on | the toll", "vague | about | how it would be paid": main word of what it is about; -1 when nothing is. */
    private int matter(int word) {
        int preposition = trees.child(
                word,
                c -> c > word
                        && parse.relation(c) == Relation.PREP
                        && MATTER.has(trees.page().lower(c)));
        int matter = preposition < 0 ? -1 : object(preposition);
        return matter == preposition ? open.question(preposition + 1) : matter;
    }

    /** "the mayor's refusal to say". */
    private Silence refusal(int noun) {
        int verb = trees.child(noun, c -> parse.relation(c) == Relation.ACL && trees.is(c, WordClass.TELL));
        int owner = trees.child(noun, Relation.POSS);
        int who = owner >= 0 ? owner : trees.object(noun, "by", "of");
        return verb < 0 || who < 0 || trees.isTellingApart(verb)
                ? null
                : new Silence(noun, verb, who, verb, topic(verb));
    }

    /** "was unavailable for comment", "was not available". */
    private Silence absent(int adjective) {
        int verb = parse.head(adjective);
        boolean is = verb >= 0 && trees.lemma(verb).equals("be") && verb < adjective;
        boolean not = trees.page().lower(adjective).equals("available");
        int comment = trees.object(adjective, "for", "to");
        boolean speaks = trees.is(comment, WordClass.INFORMATION)
                || trees.child(adjective, c -> trees.is(c, WordClass.TELL)) >= 0;
        if (!is || !speaks || moods.of(verb) != (not ? Outcome.UNDONE : Outcome.DONE)) {
            return null;
        }
        int who = who(verb);
        return who < 0 ? null : new Silence(first(verb), adjective, who, adjective, comment < 0 ? adjective : comment);
    }

    /** "did not return calls", "calls to X were not answered", "a request to X was declined by". */
    private Silence message(int verb) {
        int subject = trees.child(verb, c -> parse.relation(c).isSubject() && trees.is(c, WordClass.MESSAGE));
        if (subject < 0) {
            return unanswered(verb);
        }
        boolean failed =
                FAIL.has(trees.lemma(verb)) || trees.child(verb, c -> c > verb && FAIL.has(trees.lemma(c))) >= 0;
        boolean avoided = isPassive(verb) && trees.is(verb, WordClass.AVOID);
        boolean undone = trees.isWithParticle(verb, WordClass.ANSWER) && moods.of(verb) == Outcome.UNDONE;
        if (!(failed || avoided || undone)) {
            return null;
        }
        int agent = trees.child(verb, Relation.AGENT);
        int who = agent >= 0 ? trees.child(agent, Relation.POBJ) : asked(subject);
        int first = first(verb);
        int head = first == verb ? verb + 1 : verb;
        return who < 0 ? null : new Silence(first, head - 1, who, head, head, subject);
    }

    /** Whom a call was made to. */
    private int asked(int message) {
        int who = trees.object(message, "to", "from", "with", "at");
        int comment = trees.object(message, "for", "seeking");
        if (comment >= 0 && trees.object(comment, "from", "by") >= 0) {
            who = trees.object(comment, "from", "by");
        }
        int deed = trees.child(message, c -> parse.relation(c) == Relation.ACL || parse.relation(c) == Relation.RELCL);
        if (who < 0 && deed >= 0) {
            who = trees.lemma(deed).matches("reach|contact|interview|call")
                    ? trees.child(deed, Relation.DOBJ)
                    : trees.object(deed, "to", "from", "with", "for", "at");
        }
        return who;
    }

    private Silence unanswered(int verb) {
        boolean answers = trees.isWithParticle(verb, WordClass.ANSWER) && moods.of(verb) == Outcome.UNDONE;
        if (!answers) {
            return null;
        }
        int object = trees.objectBehind(verb);
        int thing = object >= 0 ? object : trees.object(verb, "to");
        int who = trees.is(thing, WordClass.MESSAGE) ? who(verb) : -1;
        if (who < 0) {
            return null;
        }
        return new Silence(first(verb), object >= 0 ? verb : parse.head(thing), who, verb, thing);
    }

    private boolean isPassive(int verb) {
        boolean like = parse.tag(verb) == Tag.VBN && parse.relation(verb) == Relation.ACOMP; // "was not revealed"
        return like || trees.child(verb, Relation.AUXPASS) >= 0 || trees.child(verb, Relation.NSUBJPASS) >= 0;
    }

    /** Who did not tell; the one that a relative clause is about stands before it. */
    private int who(int verb) {
        int first = trees.subject(verb);
        int second = asks(first) // "Whose it is, | he | will not say"
                ? trees.child(
                        parse.head(first), c -> c > first && parse.relation(c).isSubject())
                : -1;
        int third = trees.child(verb, c -> c > first && parse.relation(c).isSubject() && whomBefore(c) >= 0);
        int subject = third >= 0 ? third : second >= 0 ? second : first;
        boolean named = subject >= 0
                && (parse.tag(subject).isNoun() || PRONOUNS.has(trees.page().lower(subject)));
        return named && trees.page().quote(subject) < 0 ? subject : -1;
    }

    /**
     * "The diver, | whom | police did not name, was taken home", however the parser hangs it (it gives the verb the diver as
     * well); -1 where no such word opens the phrase of a subject.
     */
    int whomBefore(int subject) {
        int edge = parse.leftEdge(subject);
        int whom = trees.page().lower(edge).equals("whom") ? edge : edge - 1;
        return trees.page().lower(whom).equals("whom") ? whom : -1;
    }

    private boolean asks(int subject) {
        return subject >= 0 && ASKING.has(trees.page().lower(parse.leftEdge(subject)));
    }

    /** The first word of the verb group, up the tree as long as it says that nothing was told. */
    private int first(int verb) {
        int top = verb;
        for (int above = parse.head(top); above >= 0 && above < top && carries(top); above = parse.head(top)) {
            top = above;
        }
        int first = top;
        for (int c = parse.firstChild(top); c >= 0 && c < top; c = parse.nextSibling(c)) {
            Relation relation = parse.relation(c);
            boolean group = relation == Relation.AUX
                    || relation == Relation.AUXPASS
                    || relation == Relation.NEG
                    || relation == Relation.PRECONJ
                    || parse.tag(c) == Tag.MD
                    || relation == Relation.ADVMOD && c > top - 3;
            if (group && trees.subject(verb) < c) {
                first = Math.min(first, c);
            }
        }
        return first;
    }

    private boolean carries(int word) {
        Relation relation = parse.relation(word);
        int above = parse.head(word);
        return relation == Relation.XCOMP
                || relation == Relation.PCOMP && WITHOUT.has(trees.page().lower(above))
                || relation == Relation.PREP
                        && WITHOUT.has(trees.page().lower(word))
                        && trees.child(word, Relation.PCOMP) >= 0
                || relation == Relation.ACOMP
                || relation == Relation.CONJ
                        && trees.child(above, c -> trees.page().lower(c).matches("nor|or")) >= 0
                || relation == Relation.ADVMOD && trees.page().lower(word).equals("short");
    }

    /** What was not told: the first phrase or clause after the verb that is no time, place or hearer; else the verb. */
    private int topic(int verb) {
        int anything = trees.child(
                verb,
                c -> c > verb
                        && parse.relation(c) == Relation.DOBJ
                        && ANY.has(trees.page().lower(c)));
        int about = anything < 0 ? -1 : trees.object(anything, "about", "on", "of", "regarding");
        if (about > anything) {
            return about;
        }
        if (trees.is(verb, WordClass.GIVE) && trees.is(supplied(verb), WordClass.INFORMATION)) {
            return supplied(verb);
        }
        for (int c = parse.firstChild(verb); c >= 0; c = parse.nextSibling(c)) {
            if (c > verb && isTopic(c, verb)) {
                return parse.relation(c) == Relation.PREP ? object(c) : c;
            }
            boolean why = c > verb && parse.tag(c) == Tag.WRB;
            if (why) {
                return c;
            }
        }
        return verb;
    }

    private int object(int preposition) {
        int object = trees.child(
                preposition, c -> parse.relation(c) == Relation.POBJ || parse.relation(c) == Relation.PCOMP);
        return object < 0 ? preposition : object;
    }

    private boolean isTime(int word) {
        String time = trees.page().lower(word);
        return CalendarNames.isDayOrMonth(time)
                || PARTS_OF_DAY.has(time)
                        && CalendarNames.isDayOrMonth(trees.page().lower(word - 1));
    }

    private boolean isTopic(int c, int verb) {
        switch (parse.relation(c)) {
            case CCOMP, XCOMP, DOBJ, PCOMP:
                return true;
            case PREP:
                String word = trees.page().lower(c);
                if (isTime(parse.rightEdge(c))) {
                    return false; // "could not be reached late | on Monday evening"
                }
                boolean talks = trees.lemma(verb).matches("speak|talk");
                return word.matches("on|about|of|over|into|upon|regarding|for")
                        || word.equals("to") && !talks && trees.lemma(verb).matches("refer|respond|reply|allude|admit");
            default:
                return false;
        }
    }
}
