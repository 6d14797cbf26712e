package org.newsclaims.engine.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsclaims.engine.grammar.RelativeAside;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.CueVerb.Frame;
import org.newsclaims.engine.lexicon.VerbForm;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/** "According to X, …" and "…, according to X". */
final class According implements Rule {
    static final String RULE = "according to";

    private static final double SURE = 0.9;
    /** "According to her | reading": what she makes of it is hers. */
    private static final Vocabulary VIEWS = Vocabulary.of(
            "reading account accounts view estimate estimates calculation calculations understanding recollection recollections count memory version telling figures");

    private static final Vocabulary DASHES = Vocabulary.of("— – -- -");
    private static final Vocabulary WHEN =
            Vocabulary.of("hour hours day days week weeks month months year years morning afternoon evening night");
    private static final Vocabulary ARTICLES = Vocabulary.of("the a an");
    private static final Vocabulary JOINS = Vocabulary.of("and but");
    private static final Set<Relation> ASIDES = EnumSet.of(Relation.APPOS, Relation.RELCL, Relation.ACL);
    private static final Vocabulary CONTRASTS = Vocabulary.of("while whereas although though like unlike despite");
    private static final Vocabulary TAKES_UP = Vocabulary.of("that this");
    private static final Vocabulary CREDITS = Vocabulary.of("citing quoting");

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Page page = reader.page();
        Range words = segment.words();
        for (int i = words.from(); i < words.to(); i++) {
            int cue = page.quote(i) >= 0 ? 0 : cue(page, i, words.from());
            if (cue == 0) {
                continue;
            }
            Range source = source(reader, i + cue, words.to());
            if (source.isEmpty()
                    || page.lower(i - 1).equals("that")) { // "she said that according to the law, …" is hers
                continue;
            }
            Range cued = new Range(i, i + cue);
            Finding ofClause = ofRelativeClause(reader, cued, source, words.to());
            if (ofClause != null) {
                return List.of(ofClause);
            }
            Range before = cue == 2 ? before(reader, words, i) : Range.NONE;
            if (!before.isEmpty()) {
                return List.of(finding(page, List.of(before), cued, source));
            }
            boolean opens = i - words.from() <= 1 || opensClause(page, i);
            Range content = opens
                    ? reader.contents().trimmed(pastAside(reader, source, words.to()), words.to())
                    : reader.contents().trimmed(words.from(), i);
            Range behind = opens ? Range.NONE : goingOn(reader, words, content, source.to());
            Finding passedOn = opens || cue != 2 ? null : passedOn(reader, content, source, words.to());
            if (passedOn != null) {
                return List.of(passedOn);
            }
            if (content.length() > 2 || !behind.isEmpty()) {
                return List.of(finding(page, told(reader, content, behind), cued, source));
            }
        }
        return List.of();
    }

    /** "The bridge, which, according to Holt, | cost 4 million, was closed"; null where no relative clause opens before. */
    private static Finding ofRelativeClause(Reader reader, Range cue, Range source, int limit) {
        RelativeAside aside = new RelativeAside(reader.trees());
        if (!aside.opensAt(cue.from())) {
            return null;
        }
        int verb = source.from() + 1;
        boolean comma = reader.page().form(cue.from() - 1).equals(",");
        while (verb < source.to()
                && !(comma ? reader.isFinite(verb) : reader.trees().isVerb(verb))) {
            verb++; // without commas the source ends where the clause goes on
        }
        Range who = new Range(source.from(), verb);
        List<Range> told = aside.told(new Range(cue.from(), who.to()), limit).stream()
                .map(range -> reader.contents().trimmed(range.from(), range.to()))
                .toList();
        return told.isEmpty() ? null : finding(reader.page(), told, cue, who);
    }

    private static Finding finding(Page page, List<Range> content, Range cue, Range source) {
        String rule = cue.length() == 2 ? RULE : "per";
        return new Finding(content, cue, whose(page, source), cue.from(), rule, SURE);
    }

    /** "“It held,” Brandt said, according to the indictment": Brandt's, by way of the indictment; null for other contents. */
    private static Finding passedOn(Reader reader, Range words, Range outlet, int limit) {
        Page page = reader.page();
        Trees trees = reader.trees();
        for (int verb = words.from(); verb < words.to(); verb++) {
            boolean saying = page.quote(verb) < 0
                    && reader.verbs().formsOf(page.lower(verb)).contains(VerbForm.PAST)
                    && isOfSaying(reader, verb)
                    && reader.isFinite(verb)
                    && !words.contains(trees.parse().head(verb));
            int subject = saying ? trees.subject(verb) : -1;
            if (subject < 0 || !words.contains(subject) || page.quote(subject) >= 0) {
                continue;
            }
            Range speaker = trees.phrase(subject);
            List<Range> said = said(reader, words, verb, speaker, outlet, limit);
            if (!said.isEmpty() && !said.get(0).overlaps(speaker)) {
                return new Finding(said, new Range(verb, verb + 1), speaker, verb, RULE, SURE).passedOnBy(outlet);
            }
        }
        return null;
    }

    /** "Said", "wrote", not "saw visits rise" or "feared that they fall", which the one told of did not tell. */
    private static boolean isOfSaying(Reader reader, int verb) {
        return reader.verbs()
                .find(reader.page().lower(verb))
                .filter(cue -> cue.kind() == Kind.SAID || cue.kind() == Kind.WRITTEN)
                .isPresent();
    }

    /** The quotation before who said it, or the clause behind the verb: "told a friend, according to the indictment, | that it held". */
    private static List<Range> said(Reader reader, Range words, int verb, Range speaker, Range outlet, int limit) {
        int end = words.from();
        while (end < words.to() && reader.page().quote(end) >= 0) {
            end++;
        }
        if (end > words.from()) {
            return end <= Math.min(verb, speaker.from()) ? List.of(new Range(words.from(), end)) : List.of();
        }
        int clause = reader.trees()
                .child(verb, c -> c > verb && reader.trees().parse().relation(c) == Relation.CCOMP);
        if (clause < 0) {
            return List.of();
        }
        int from = Math.max(verb + 1, reader.trees().parse().leftEdge(clause));
        boolean behind = from > outlet.to() && reader.page().form(from - 1).equals(",");
        Range first = reader.contents().trimmed(from, behind ? limit : words.to());
        if (first.isEmpty()) {
            return List.of();
        }
        boolean around = from < outlet.from()
                && clause > outlet.to()
                && clause < limit; // "that the guard, according to the log, was asleep"
        return around ? List.of(first, reader.contents().trimmed(outlet.to() + 1, limit)) : List.of(first);
    }

    /** "Rents rose in May. That is | according to a survey by Brightline": the sentence before; empty for other sentences. */
    private static Range before(Reader reader, Range words, int according) {
        Page page = reader.page();
        int from = words.from();
        boolean takesUp = according == from + 2
                && TAKES_UP.has(page.lower(from))
                && ClosedClasses.BE.has(page.lower(from + 1))
                && from > 0
                && page.paragraph(from - 1) == page.paragraph(from);
        if (!takesUp) {
            return Range.NONE;
        }
        Range sentence = page.sentenceRange(page.sentence(from - 1));
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean said = page.quote(i) >= 0
                    || reader.verbs().formsOf(page.lower(i)).contains(VerbForm.PAST)
                            && reader.trees().isVerb(i)
                            && reader.verbs()
                                    .find(page.lower(i))
                                    .filter(verb -> verb.takes(Frame.CLAUSE))
                                    .isPresent();
            if (said) {
                return Range.NONE; // somebody else's
            }
        }
        return reader.contents().trimmed(sentence.from(), sentence.to());
    }

    /** How many words the cue has: "according to", and "per" beside a comma or at the beginning; 0 when there is none. */
    private static int cue(Page page, int i, int first) {
        if (page.lower(i).equals("according") && page.lower(i + 1).equals("to")) {
            return 2;
        }
        boolean apart = i == first || page.form(i - 1).equals(",");
        boolean somebody = page.capitalised(i + 1)
                || page.lower(i + 1).equals("the")
                || page.lower(i + 1).equals("a")
                || page.lower(i + 1).equals("police")
                || page.lower(i + 1).equals("officials");
        return page.lower(i).equals("per") && apart && somebody && !isGivenName(page, i) ? 1 : 0;
    }

    /** "Per Dahl, 28, faces": somebody of that name. */
    private static boolean isGivenName(Page page, int per) {
        int i = per + 1;
        while (page.capitalised(i)) {
            i++;
        }
        boolean age = page.form(i).equals(",")
                && page.form(i + 1).matches("\\d{1,3}")
                && page.form(i + 2).equals(",");
        return page.capitalised(per) && i > per + 1 && age;
    }

    /** "…; according to her, …", "…, but according to her, …", "OSLO — According to her, …". */
    private static boolean opensClause(Page page, int according) {
        int i = according - 1;
        if (DASHES.has(page.form(i)) && page.capitalised(according)) {
            return true;
        }
        if (page.lower(i).equals("but") || page.lower(i).equals("and")) {
            return page.form(i - 1).equals(",") || page.form(i - 1).equals(";");
        }
        return page.form(i).equals(";");
    }

    /** Up to the comma that opens or closes the content, or to "and" with what else happened: "… and was fought for hours". */
    private static Range source(Reader reader, int from, int limit) {
        Page page = reader.page();
        int author = author(page, from, limit);
        if (author > from) {
            return source(reader, author, limit);
        }
        int to = from;
        while (to < limit
                && page.quote(to) < 0
                && !(JOINS.has(page.lower(to)) && reader.isFinite(to + 1))
                && !page.form(to).equals(",")
                && !page.form(to).equals(";")
                && !(page.form(to).equals(".") && to + 1 >= limit)) {
            to++;
        }
        return new Range(from, page.form(to).equals(",") || page.form(to).equals(";") ? to : phrase(reader, from, to));
    }

    /** "According to “The Long Way Home,” by | Lena Brandt, …": whoever wrote the book speaks in it; else where the source begins. */
    private static int author(Page page, int from, int limit) {
        int quotation = page.quote(from);
        int i = from;
        while (i < limit && page.quote(i) >= 0 && page.quote(i) == quotation) {
            i++;
        }
        if (page.form(i).equals(",")) {
            i++;
        }
        return i > from && page.lower(i).equals("by") ? i + 1 : from;
    }

    /** "According to the port | the quay is shut", without a comma: up to the article of another noun, where a clause follows. */
    private static int phrase(Reader reader, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Tag before = reader.trees().parse().tag(i - 1);
            boolean begins = ARTICLES.has(reader.page().lower(i))
                    && before != Tag.IN
                    && before != Tag.TO
                    && before != Tag.CC
                    && before != Tag.PDT
                    && reader.page().word(i - 1);
            if (begins) {
                return reader.hasFiniteVerb(new Range(i, to)) ? i : to;
            }
        }
        return beforeSubject(reader, from, to);
    }

    /** "According to police | two men were held": up to the subject of the clause that the cue hangs on. */
    private static int beforeSubject(Reader reader, int from, int to) {
        Trees trees = reader.trees();
        int verb = trees.parse().head(from - 2);
        int subject = verb > from && verb < to ? trees.subject(verb) : -1;
        if (subject <= from || subject >= verb) {
            return to;
        }
        int begins = trees.parse().leftEdge(subject);
        for (int i = begins + 1; i <= subject; i++) {
            boolean office = reader.page().capitalised(begins)
                    && reader.page().capitalised(i)
                    && reader.subjects().isRole(i);
            if (office) {
                return i; // "the Arts and Letters Index | Professor Holt is": the tree draws "Index" to the name
            }
        }
        return begins > from ? begins : to;
    }

    /** "According to Holt, | who runs the ferries, …", "Holt, a clerk at the port, …": where what is told of the source ends. */
    private static int pastAside(Reader reader, Range source, int limit) {
        Parse parse = reader.trees().parse();
        int opens = source.to() + 1;
        int credited = pastCredit(reader, opens, limit);
        if (credited > opens) {
            return credited;
        }
        int told = opens;
        while (told < limit && !source.contains(parse.head(told))) {
            if (parse.head(told) < opens || parse.head(told) >= limit) {
                return source.to();
            }
            told = parse.head(told);
        }
        boolean aside = told < limit && ASIDES.contains(parse.relation(told));
        int closes = aside ? parse.rightEdge(told) + 1 : limit;
        if (closes < limit && !reader.page().form(closes).equals(",")) {
            closes--; // the parser hangs the comma on either
        }
        return closes + 1 < limit
                        && reader.page().form(closes).equals(",")
                        && !reader.isFinite(closes + 1) // "According to AFP, one user, who …, | posted"
                        && reader.hasFiniteVerb(new Range(closes + 1, limit))
                ? closes
                : source.to();
    }

    /** "According to the Courier, | citing two clerks, …": the comma behind whom the source itself has it from; else where it opens. */
    private static int pastCredit(Reader reader, int opens, int limit) {
        Page page = reader.page();
        if (!page.form(opens - 1).equals(",") || !CREDITS.has(page.lower(opens))) {
            return opens;
        }
        for (int i = opens + 1; i < limit && page.quote(i) < 0; i++) {
            if (page.form(i).equals(",") && reader.hasFiniteVerb(new Range(i + 1, limit))) {
                return reader.hasFiniteVerb(new Range(opens, i)) ? opens : i;
            }
        }
        return opens;
    }

    /** "The new line, according to Holt, | will open in June": the rest of a clause whose subject stands before. */
    private static Range goingOn(Reader reader, Range words, Range before, int comma) {
        boolean parted = reader.page().form(comma).equals(",")
                && !before.isEmpty()
                && (reader.hasFiniteVerb(before)
                        ? lacksPredicate(reader, before.to() - 1) || isComplement(reader, comma + 1)
                        : isSentence(reader, comma + 1, words.to()));
        return parted ? reader.contents().trimmed(comma + 1, words.to()) : Range.NONE;
    }

    /** "He was jailed, according to the court, | for theft", "promised, according to the papers, | to pay". */
    private static boolean isComplement(Reader reader, int next) {
        Tag tag = reader.trees().parse().tag(next);
        String word = reader.page().lower(next);
        return tag == Tag.TO || tag == Tag.IN && !CONTRASTS.has(word) && !word.equals("according");
    }

    /** "Meanwhile, according to Holt, | the ferry has left": what merely joins the sentence to the one before is not said. */
    private static List<Range> told(Reader reader, Range before, Range behind) {
        if (behind.isEmpty()) {
            return List.of(before);
        }
        boolean says = reader.isFinite(behind.from()) || reader.hasFiniteVerb(before);
        for (int i = before.from(); i < before.to() && !says; i++) {
            Tag tag = reader.trees().parse().tag(i);
            says = tag == Tag.CD || tag.isName() || WHEN.has(reader.page().lower(i));
        }
        return says ? List.of(before, behind) : List.of(behind);
    }

    /** "But the next day, according to Holt, | the mayor called him". */
    private static boolean isSentence(Reader reader, int from, int to) {
        return !reader.trees().parse().tag(from).isRelative()
                && reader.trees().parse().tag(from) != Tag.WP_POSSESSIVE
                && reader.hasFiniteVerb(new Range(from, to));
    }

    /** "He was, according to Holt, | the last of them": of the verb only its auxiliary stands before. */
    private static boolean lacksPredicate(Reader reader, int last) {
        String word = reader.page().lower(last);
        return ClosedClasses.BE.has(word) || ClosedClasses.HAVE.has(word) || ClosedClasses.MODALS.has(word);
    }

    /** "According to | her | account of the night". */
    private static Range whose(Page page, Range source) {
        int from = source.from();
        boolean whole = source.length() == 2
                || source.length() > 2 && page.lower(from + 2).equals("of");
        boolean view = whole && ClosedClasses.POSSESSIVES.has(page.lower(from)) && VIEWS.has(page.lower(from + 1));
        return view ? new Range(from, from + 1) : source;
    }
}
