package org.newsclaims.engine.stance;

import org.newsclaims.engine.grammar.Tellers;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.NounSorts;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.page.Titles;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/**
 * Attributions that tell of nothing somebody said: acts ("ordered a chest X-ray"), pictures and tests ("the video shows"),
 * names ("a scooter called the Hopper"), words that no verb gives to anybody.
 */
final class Deeds {
    private static final NounSorts PERSONS = NounSorts.standard();
    private static final CueVerbs VERBS = CueVerbs.standard();
    private static final RoleNouns ROLES = RoleNouns.standard();
    private static final Vocabulary SELF = Vocabulary.of("himself herself itself themselves");
    private static final Vocabulary ASK_SOMEBODY = Vocabulary.of("question quiz interview interrogate grill");

    private static final Vocabulary JOINTS = Vocabulary.of("and but so");
    private static final Vocabulary QUESTIONS = Vocabulary.of("whether if about why how what who when where");

    private static final Vocabulary ACCUSE = Vocabulary.of("accuse charge suspect convict acquit");
    private static final Vocabulary FEELINGS = Vocabulary.of(
            "emotion remorse interest mercy respect restraint courage patience enthusiasm solidarity sympathy");
    private static final Vocabulary TAKES_UP = Vocabulary.of("it this that");
    private static final Vocabulary MEANWHILE = Vocabulary.of("as when while after before");
    private static final Vocabulary TEXTS = Vocabulary.of(
            "story book article column song novel poem screenplay script play piece report editorial album essay memoir letter biography law bill");
    private static final Vocabulary CREATE = Vocabulary.of("produce direct film record perform star");
    private static final Vocabulary WORKS = Vocabulary.of(
            "film movie comedy drama thriller musical adventure documentary sequel prequel remake tale series sitcom show"
                    + " episode album song video opera ballet concert");
    private static final int QUOTED = 3;
    /** What is offered in words. */
    private static final Vocabulary OFFERED = Vocabulary.of(
            "condolence praise thanks prayer support sympathy congratulation wish advice counsel criticism critique assessment"
                    + " opinion view thought perspective analysis suggestion assurance reassurance hope warning prediction forecast"
                    + " promise word remark defence defense endorsement glimpse summary excuse rationale justification regret");

    /** What a thing may raise as doubts are raised. */
    private static final Vocabulary RAISED = Vocabulary.of("fear hope question concern suspicion speculation worry");

    private static final Vocabulary FUMING =
            Vocabulary.of("fuming seething stewing fretting agonising agonizing brooding");

    private static final Vocabulary OF_WHOM = Vocabulary.of("be have");
    private static final Vocabulary SEEN = Vocabulary.of("show demonstrate prove");
    private static final Vocabulary HOLLOW = Vocabulary.of("sentiment feeling opinion view thought emotion");

    private final Trees trees;
    private final Page page;
    private final Parse parse;
    private final TopicMentions topics;
    private final DeedsUponThings upon;

    Deeds(Trees trees) {
        this.trees = trees;
        this.page = trees.page();
        this.parse = trees.parse();
        this.topics = new TopicMentions(trees);
        this.upon = new DeedsUponThings(trees);
    }

    /**
     * @param verb the verb that attributes, or -1
     */
    boolean isDeed(Finding finding, int verb) {
        int quoted = quoted(finding);
        if (finding.cue().isEmpty()) {
            return quoted == 0 && !finding.isBare() || isOfTitles(finding);
        }
        if (finding.content().stream().allMatch(range -> Titles.areOfWork(page, range))) {
            return true;
        }
        if (verb < 0 || !trees.isVerb(verb)) {
            return false;
        }
        if (isNaming(verb) || isNicknaming(finding, verb) || isSaidOf(finding, verb) || isBeingAsked(finding, verb)) {
            return true;
        }
        if (trees.is(verb, WordClass.SHOW) && trees.is(source(finding, verb), WordClass.PICTURE)) {
            return true;
        }
        if (isCreation(verb) || isByTheWay(finding, verb) || quoted < QUOTED && isShownOfItself(finding, verb)) {
            return true;
        }
        if (isQuoter(finding, verb)
                || isAttribute(finding, verb)
                || isOfItself(finding)
                || isOfTheAccused(finding, verb)) {
            return true;
        }
        if (isAgreed(verb) || isFeeling(verb) || isHeard(finding, verb)) {
            return true;
        }
        if (upon.isFoundOut(verb)
                || upon.isFoundThing(finding, verb)
                || topics.isWritten(verb)
                || topics.isNobodys(finding, verb)) {
            return true;
        }
        boolean clause = hasClause(verb) || quoted >= QUOTED || opensClause(finding);
        return !clause
                && (isShown(finding, verb)
                        || isHandled(verb)
                        || upon.isDeed(finding, verb)
                        || isOffered(verb)
                        || isOfferedTo(finding, verb)
                        || isInterview(verb)
                        || isQuestion(verb)
                        || isMeans(finding, verb)
                        || isAsked(finding, verb)
                        || isTurnedDown(verb)
                        || isCredit(verb)
                        || isHollow(verb)
                        || isAuthored(verb)
                        || isAimed(verb)
                        || isMeanwhile(finding, verb)
                        || isTakenUp(finding, verb)
                        || isAboutNobody(finding, verb)
                        || topics.isMere(verb));
    }

    /** "films like “The Tin Road” and “Snow”": within a sentence, what is called so, where nothing says that anybody said it. */
    private boolean isOfTitles(Finding finding) {
        int before = finding.content().get(0).from() - 1;
        if (before < 0 || !page.word(before) || page.sentence(before) != page.sentence(before + 1)) {
            return false;
        }
        return finding.content().stream().allMatch(range -> Titles.areTitles(page, range));
    }

    /** Words of the content in a quotation that the cue does not stand in itself: “Everybody | showed | me kindness”. */
    private int quoted(Finding finding) {
        int quoted = 0;
        int around = finding.cue().isEmpty() ? -1 : page.quote(finding.cue().from());
        for (Range range : finding.content()) {
            for (int i = range.from(); i < range.to(); i++) {
                quoted += page.word(i) && page.quote(i) >= 0 && page.quote(i) != around ? 1 : 0;
            }
        }
        return quoted;
    }

    private boolean hasClause(int verb) {
        return trees.child(verb, Relation.CCOMP) >= 0 || trees.child(verb, Relation.PARATAXIS) >= 0;
    }

    /** Whether the content tells of something by a finite verb of its own, whatever the parser hung it on. */
    private boolean opensClause(Finding finding) {
        Range content = finding.content().get(0);
        if (page.lower(content.from()).equals("that") && parse.relation(content.from()) != Relation.DET) {
            return true;
        }
        for (int i = content.from(); i < content.to() && !joinsClause(content, i); i++) {
            int subject =
                    trees.isVerb(i) ? trees.child(i, c -> parse.relation(c).isSubject()) : -1;
            // "gas | that | left clouds", whatever the parser took the verb for
            boolean relative = subject > content.from() && parse.tag(subject).isRelative();
            boolean main = subject >= content.from() && subject < i && trees.isFinite(i) && !relative;
            if (main && parse.relation(i) != Relation.RELCL && parse.relation(i) != Relation.ADVCL) {
                return true;
            }
        }
        return false;
    }

    /** "posted a link to the tool | , and | readers need only click": the author's again. */
    private boolean joinsClause(Range content, int comma) {
        return comma > content.from()
                && page.form(comma).equals(",")
                && JOINTS.has(page.lower(comma + 1))
                && page.quote(comma) < 0;
    }

    /** "a scooter called the Hopper", "called an ambulance". */
    private boolean isNaming(int verb) {
        if (!trees.is(verb, WordClass.NAME)) {
            return false;
        }
        if (trees.lemma(verb).equals("know") && page.lower(verb + 1).equals("as") || isCalledBehindNoun(verb)) {
            return true;
        }
        boolean reduced = parse.relation(verb) == Relation.ACL && parse.tag(verb) == Tag.VBN;
        if (reduced) {
            return trees.child(verb, Relation.AGENT) < 0;
        }
        int object = trees.objectBehind(verb);
        boolean alone = trees.child(verb, c -> c > verb && isPredicate(c)) < 0;
        boolean named = object >= 0 && alone && !isQuoted(object, parse.rightEdge(verb));
        boolean number = parse.tag(verb + 1) == Tag.CD && parse.head(verb + 1) == verb; // "called 911 to report a fire"
        return trees.lemma(verb).equals("call") && (named || number || isSummons(verb, object));
    }

    /** "a group within the guild | called the Lamp Order": a participle behind a noun, which the tagger may take for a past. */
    private boolean isCalledBehindNoun(int verb) {
        int name = page.lower(verb).equals("called") ? trees.child(verb, Relation.OPRD) : -1;
        return name > verb
                && parse.tag(name).isName()
                && page.quote(name) < 0
                && parse.leftEdge(name) == verb + 1
                && parse.rightEdge(name) == name // unlike "called Brandt a fake"
                && trees.child(verb, c -> parse.relation(c).isSubject()) < 0
                && trees.child(verb, c -> c > name && isPredicate(c)) < 0
                && trees.child(verb, Relation.DOBJ) < 0
                && parse.tag(verb - 1).isNoun();
    }

    /** "the man they called “Silver Fox”": a quotation that is nothing but a name. */
    private boolean isNicknaming(Finding finding, int verb) {
        boolean relative = trees.is(verb, WordClass.NAME) && parse.relation(verb) == Relation.RELCL;
        if (!relative || trees.objectBehind(verb) >= 0) {
            return false;
        }
        for (Range range : finding.content()) {
            for (int i = range.from(); i < range.to(); i++) {
                boolean name = page.capitalised(i) || parse.tag(i) == Tag.DT || parse.tag(i) == Tag.IN;
                if (page.word(i) && (page.quote(i) < 0 || !name)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** "a man | said to have been freed", "is said to be on his way": nobody is named who says it, least of all the man. */
    private boolean isSaidOf(Finding finding, int verb) {
        return trees.lemma(verb).equals("say")
                && page.lower(verb + 1).equals("to")
                && OF_WHOM.has(page.lower(verb + 2))
                && finding.content().get(0).from() == verb + 1;
    }

    /** "when | asked | whether it was": nobody is named who asks. */
    private boolean isBeingAsked(Finding finding, int verb) {
        boolean when = trees.lemma(verb).equals("ask")
                && parse.tag(verb) == Tag.VBN
                && page.lower(verb - 1).equals("when")
                && finding.cue().contains(verb);
        return when || isQuestioned(finding);
    }

    /** "when | questioned by lawyers about | whether they knew": a question, which tells nothing. */
    private boolean isQuestioned(Finding finding) {
        if (!QUESTIONS.has(page.lower(finding.content().get(0).from()))) {
            return false;
        }
        for (int i = finding.cue().from(); i < finding.cue().to(); i++) {
            if (ASK_SOMEBODY.has(trees.lemma(i))
                    && (trees.child(i, Relation.AGENT) >= 0 || page.lower(i + 1).equals("by"))) {
                return true;
            }
        }
        return false;
    }

    /** "calling up reporters", "called her as a witness". */
    private boolean isSummons(int verb, int object) {
        if (object < 0) {
            return false;
        }
        int particle = trees.child(verb, Relation.PRT);
        int role = Math.max(trees.object(verb, "as"), trees.object(object, "as"));
        return particle >= 0 && page.lower(particle).equals("up")
                || role >= 0 && trees.lemma(role).equals("witness");
    }

    private boolean isQuoted(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (page.quote(i) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isPredicate(int c) {
        switch (parse.relation(c)) {
            case OPRD, ACOMP, ATTR, XCOMP, CCOMP, ADVCL, PARATAXIS:
                return true;
            case PREP:
                return page.lower(c).matches("as|for|on|upon|out|into");
            case PRT:
                return true;
            default:
                return page.quote(c) >= 0;
        }
    }

    /** "the video shows", "divers found the wreck"; what papers and their authors find, they write. */
    private boolean isShown(Finding finding, int verb) {
        if (!trees.is(verb, WordClass.SHOW)) {
            return false;
        }
        int source = source(finding, verb);
        int object = trees.objectBehind(verb);
        if (object >= 0 && FEELINGS.has(trees.lemma(object))) {
            return true; // "the jury showed little emotion"
        }
        boolean author = trees.is(source, WordClass.PAPER);
        boolean finds = trees.lemma(verb).matches("find|show|record|detect|capture|demonstrate|document");
        return finds && !author;
    }

    /** "showed his nerve", "he showed that he is willing": what somebody lets others see of himself. */
    private boolean isShownOfItself(Finding finding, int verb) {
        if (!SEEN.has(trees.lemma(verb)) || trees.is(source(finding, verb), WordClass.PAPER)) {
            return false;
        }
        int object = trees.objectBehind(verb);
        int owner = object < 0 ? -1 : trees.child(object, Relation.POSS);
        int clause = trees.child(verb, Relation.CCOMP);
        int subject =
                clause < 0 ? -1 : trees.child(clause, c -> parse.relation(c).isSubject());
        return owner >= 0 && parse.tag(owner) == Tag.PRP_POSSESSIVE || subject >= 0 && parse.tag(subject) == Tag.PRP;
    }

    private int source(Finding finding, int verb) {
        for (int i = finding.source().from(); i < finding.source().to(); i++) {
            if (!finding.source().contains(parse.head(i))) {
                return i;
            }
        }
        return trees.subject(verb);
    }

    /** "added two goals", "ordered a scan": a thing is all that follows. */
    private boolean isHandled(int verb) {
        int object = trees.objectBehind(verb);
        boolean told = trees.is(object, WordClass.CLAIM) || trees.is(object, WordClass.INFORMATION);
        boolean bidden = trees.child(verb, c -> c > verb && parse.relation(c) == Relation.XCOMP) >= 0;
        return trees.is(verb, WordClass.HANDLE) && object >= 0 && !told && !bidden && page.quote(object) < 0;
    }

    /** "offering toys", unlike "offered her condolences". */
    private boolean isOffered(int verb) {
        int object = trees.lemma(verb).equals("offer") ? trees.objectBehind(verb) : -1;
        return object >= 0
                && parse.tag(object).isNoun()
                && page.quote(object) < 0
                && !OFFERED.has(trees.lemma(object))
                && !trees.is(object, WordClass.CLAIM)
                && !trees.is(object, WordClass.INFORMATION)
                && !trees.is(object, WordClass.DOUBT);
    }

    /** "offered advice for | the guards": to whom it is offered, not what. */
    private boolean isOfferedTo(Finding finding, int verb) {
        int object = trees.lemma(verb).equals("offer") ? trees.objectBehind(verb) : -1;
        int first = finding.content().get(0).from();
        boolean behind = object >= 0 && object < first && finding.cue().contains(object);
        return behind
                && (page.lower(first - 1).equals("for") || page.lower(first - 1).equals("to"));
    }

    /** "The delay | raised doubts | that": somebody doubts, and is not told. */
    boolean isRaisedByThing(Finding finding, int verb) {
        int object = trees.objectBehind(verb);
        boolean doubt = trees.is(object, WordClass.DOUBT) || object >= 0 && RAISED.has(trees.lemma(object));
        int subject = doubt ? source(finding, verb) : -1;
        return subject >= 0 && !Tellers.canTell(trees, subject);
    }

    /** "questioned the student", "questioned Brandt about the fire"; "questioned the count" and "questioned Brandt" doubt. */
    private boolean isInterview(int verb) {
        if (!ASK_SOMEBODY.has(trees.lemma(verb))) {
            return false;
        }
        int object = trees.child(verb, Relation.DOBJ);
        boolean person = isPerson(object);
        return person && !parse.tag(object).isName()
                || trees.object(verb, "about", "over", "in") > verb
                || person && trees.object(object, "about", "over", "in") > verb;
    }

    /** Whether a noun names or calls somebody. */
    private boolean isPerson(int noun) {
        return noun >= 0
                && (parse.tag(noun) == Tag.NNP || upon.isPerson(noun) || ROLES.isOfOnePerson(page.lower(noun)));
    }

    /** "tweeted | using her office account": by what means, not what. */
    private boolean isMeans(Finding finding, int verb) {
        int first = finding.extent().from();
        boolean writes = VERBS.find(page.lower(verb))
                .filter(cue -> cue.kind() == Kind.WRITTEN)
                .isPresent();
        return writes
                && first == finding.cue().to()
                && page.lower(first).equals("using")
                && parse.tag(first) == Tag.VBG;
    }

    /** "asked | the mayor, who said": whom somebody asks, not what. */
    private boolean isAsked(Finding finding, int verb) {
        int object = trees.lemma(verb).equals("ask") ? trees.child(verb, Relation.DOBJ) : -1;
        return object > verb
                && isPerson(object)
                && parse.leftEdge(object) <= finding.extent().from()
                && finding.extent().to() <= parse.rightEdge(object) + 1
                && trees.child(object, c -> parse.tag(c) == Tag.VB) < 0;
    }

    /** "Asked him a question about the toll": which one is not told. */
    private boolean isQuestion(int verb) {
        int object = trees.lemma(verb).equals("ask") ? trees.objectBehind(verb) : -1;
        return object >= 0 && trees.lemma(object).equals("question");
    }

    /** "The captain, | quoted by the Gazette, | said": who printed it, not what was said. */
    private boolean isQuoter(Finding finding, int verb) {
        return trees.lemma(verb).equals("quote")
                && parse.relation(verb) == Relation.ACL
                && finding.content().size() == 1
                && finding.content().get(0).contains(parse.head(verb));
    }

    /** "the final | proposed | rules": a participle before a noun describes it, and tells nothing. */
    private boolean isAttribute(Finding finding, int verb) {
        boolean participle = parse.tag(verb) == Tag.VBN || parse.tag(verb) == Tag.VBD;
        boolean before =
                finding.content().get(0).from() == verb + 1 && finding.source().to() == verb;
        int described = parse.head(verb);
        return participle
                && before
                && parse.relation(verb) == Relation.NMOD
                && described > verb
                && finding.content().get(0).contains(described);
    }

    /** "finds | himself leading the side": what befalls somebody. */
    private boolean isOfItself(Finding finding) {
        Range content = finding.content().get(0);
        return SELF.has(page.lower(content.from())) && finding.cue().to() == content.from() && content.length() > 1;
    }

    /** "refused a scan", "ignored the letters of residents": what is turned down is a thing. */
    private boolean isTurnedDown(int verb) {
        int object = trees.objectBehind(verb);
        boolean thing = object >= 0 && parse.tag(object).isNoun() && !trees.is(object, WordClass.MESSAGE);
        String lemma = trees.lemma(verb);
        return thing && (lemma.equals("ignore") || lemma.equals("refuse") && !trees.is(object, WordClass.INFORMATION));
    }

    /** "citing the palace", "cited two officials": from whom something comes is no statement. */
    private boolean isCredit(int verb) {
        int object = trees.lemma(verb).equals("cite") ? trees.child(verb, Relation.DOBJ) : -1;
        if (object < 0 || trees.child(object, c -> c > object && !isJoining(parse.relation(c))) >= 0) {
            return false;
        }
        return parse.tag(object) == Tag.NNP
                || PERSONS.find(page.lower(object))
                        .filter(sort -> sort != RoleNoun.Sort.MEDIUM)
                        .isPresent()
                || ROLES.find(page.lower(object)).isPresent();
    }

    private static boolean isJoining(Relation relation) {
        return relation == Relation.CONJ || relation == Relation.CC;
    }

    /** "Clerk accused of theft", "Brandt, charged with arson,": of whom it is said, by nobody who is named. */
    private boolean isOfTheAccused(Finding finding, int verb) {
        String charged = page.lower(verb + 1);
        boolean passive = ACCUSE.has(trees.lemma(verb))
                && (charged.equals("of") || charged.equals("with"))
                && trees.child(verb, Relation.DOBJ) < 0
                && parse.relation(verb) != Relation.RELCL;
        return passive
                && !finding.source().isEmpty()
                && finding.source().to() <= verb
                && !page.lower(finding.source().from() - 1).equals("by");
    }

    /** "wrote that story", "wrote a book about the port": whose a text is, not what it says. */
    private boolean isAuthored(int verb) {
        int object = trees.objectBehind(verb);
        return object >= 0
                && trees.is(verb, WordClass.PUBLISH)
                && TEXTS.has(trees.lemma(object))
                && trees.child(object, c -> c > object && page.word(c) && !isOfText(c)) < 0;
    }

    private boolean isOfText(int c) {
        return parse.relation(c) == Relation.RELCL || page.lower(c).matches("about|on|of|for|in");
    }

    /** "producing the comedy “Late Train”": what somebody makes. */
    private boolean isCreation(int verb) {
        int object = trees.objectBehind(verb);
        return object >= 0 && CREATE.has(trees.lemma(verb)) && WORKS.has(trees.lemma(object));
    }

    /** "Obama, in announcing his decision, said": what is told stands with the verb of the sentence. */
    private boolean isByTheWay(Finding finding, int verb) {
        int preposition = parse.head(verb);
        return parse.tag(verb) == Tag.VBG
                && parse.relation(verb) == Relation.PCOMP
                && preposition < verb
                && finding.content().size() == 1
                && finding.extent().from() == verb + 1
                && finding.extent().length() == 2
                && parse.head(verb + 1) == verb + 2
                && trees.is(parse.head(preposition), WordClass.TELL);
    }

    /** "pointed a gun at the crowd", unlike "pointed the finger at" and "pointed out the cost". */
    private boolean isAimed(int verb) {
        int object = trees.lemma(verb).equals("point") ? trees.child(verb, Relation.DOBJ) : -1;
        return object >= 0
                && !trees.lemma(object).equals("finger")
                && trees.child(verb, Relation.PRT) < 0
                && trees.object(verb, "at", "toward", "towards") >= 0;
    }

    /** "congratulated him | as the crowd roared": what happened meanwhile. */
    private boolean isMeanwhile(Finding finding, int verb) {
        int object = finding.content().get(0).from();
        int clause = trees.child(verb, c -> c > object && parse.relation(c) == Relation.ADVCL);
        return parse.tag(object) == Tag.PRP
                && parse.head(object) == verb
                && clause >= 0
                && parse.leftEdge(clause) == object + 1
                && MEANWHILE.has(page.lower(object + 1));
    }

    /** "voiced her feelings": that there are any is all that is told. */
    private boolean isHollow(int verb) {
        int object = trees.objectBehind(verb);
        return object >= 0
                && trees.is(verb, WordClass.UTTER)
                && HOLLOW.has(trees.lemma(object))
                && trees.child(object, c -> c > object) < 0
                && trees.child(object, Relation.NMOD) < 0;
    }

    /** "Testified to | the harbour committee": who heard it, not what. */
    private boolean isHeard(Finding finding, int verb) {
        int hearer = trees.lemma(verb).equals("testify") ? trees.object(verb, "to", "before") : -1;
        return hearer > verb
                && finding.content().size() == 1
                && finding.content().get(0).contains(hearer)
                && finding.content().get(0).to() == hearer + 1
                && Tellers.canTell(trees, hearer);
    }

    /** "were still fuming about the bill": how they feel is all that is told. */
    private boolean isFeeling(int verb) {
        return FUMING.has(page.lower(verb))
                && (trees.lemma(verb - 1).equals("be") || trees.lemma(verb - 2).equals("be"))
                && trees.child(verb, Relation.CCOMP) < 0;
    }

    /** "agreed to lend", "continued to play". */
    private boolean isAgreed(int verb) {
        int inner = trees.child(
                verb,
                c -> c > verb
                        && (parse.relation(c) == Relation.XCOMP || parse.relation(c) == Relation.ADVCL)
                        && trees.child(c, d -> parse.tag(d) == Tag.TO) >= 0);
        boolean unnamed = inner >= 0
                && trees.lemma(verb).equals("ask")
                && trees.child(inner, Relation.AUXPASS) >= 0; // "asked not to be named"
        return inner >= 0 && (unnamed || trees.is(verb, WordClass.CONSENT) && !trees.is(inner, WordClass.TELL));
    }

    /**
     * "a third case was confirmed", "After news of it was reported, | the mayor resigned": a passive by nobody, whose subject is
     * taken for the content, or for the source of what the sentence goes on to tell.
     */
    private boolean isAboutNobody(Finding finding, int verb) {
        boolean passive = trees.child(verb, Relation.AUXPASS) >= 0;
        boolean nobody = trees.child(verb, Relation.AGENT) < 0 && trees.child(verb, Relation.XCOMP) < 0;
        int subject = trees.child(verb, Relation.NSUBJPASS);
        if (!passive || !nobody || subject < 0) {
            return false;
        }
        boolean before =
                parse.relation(verb) == Relation.ADVCL && finding.source().contains(subject);
        return finding.content().stream().anyMatch(range -> range.contains(subject))
                || before && finding.extent().from() > parse.rightEdge(verb);
    }

    /** "It has been confirmed by Brandt": what has been is told elsewhere. */
    private boolean isTakenUp(Finding finding, int verb) {
        return trees.child(verb, Relation.AUXPASS) >= 0
                && finding.content().size() == 1
                && finding.extent().length() == 1
                && TAKES_UP.has(page.lower(finding.extent().from()));
    }
}
