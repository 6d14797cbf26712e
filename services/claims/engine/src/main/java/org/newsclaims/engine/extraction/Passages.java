package org.newsclaims.engine.extraction;

import java.util.List;
import java.util.Locale;
import org.newsclaims.engine.lexicon.NounSorts;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Passage;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Spans;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.text.AnalysedText;

/** Adds to statements the stretch of their article that people read them in. Invents no words. */
final class Passages {
    private static final Vocabulary POINTING = Vocabulary.of("this these those such");
    private static final Vocabulary PRONOUNS = Vocabulary.of("it its they them their theirs");
    private static final Vocabulary PERSONS = Vocabulary.of("he him his she her hers");
    private static final Vocabulary RELATIVE = Vocabulary.of("which that what whom who whose where");
    private static final Vocabulary JOINTS = Vocabulary.of(
            "and but or so yet while as because when although though after before since if until whereas whether than");
    private static final Vocabulary ANSWERS = Vocabulary.of("reply respond answer");
    /** “But we would not back down”: the rest of something told before. */
    private static final Vocabulary GOING_ON =
            Vocabulary.of("and but or so yet because otherwise instead then therefore nor also however");
    /** “Yes, it was”: what was asked comes before. */
    private static final Vocabulary REPLIES = Vocabulary.of("yes no yeah nope absolutely exactly definitely neither");
    /** "Asked whether he knew, | he replied “No”": the question stands in the same sentence. */
    private static final Vocabulary ASKED = Vocabulary.of("asked questioned pressed quizzed");

    private static final Vocabulary DEFINITE = Vocabulary.of("the that those it");
    /** "The alternative would be worse": nouns and others that say something of what was told before. */
    private static final Vocabulary COMPARING =
            Vocabulary.of("alternative opposite contrary reverse latter former same others rest");

    private static final Vocabulary PREPOSITIONS =
            Vocabulary.of("of to for on at with about from by after before despite like against without behind");
    private static final Vocabulary OPENINGS = Vocabulary.of("\" “ ‘ ' ``");
    private static final Vocabulary SUBJECTS = Vocabulary.of("i you he she we they it there");
    private static final String CLOSING = "\"”’";
    private static final String OPENING = "\"“‘";
    /** Most words of a content that says nothing without what comes before it. */
    private static final int SHORT = 3;
    /** Most sentences that are told before a passage. */
    private static final int FARTHEST = 5;

    /** Tokens of a sentence that is the end of another, at most. */
    private static final int FRAGMENT = 6;

    /** "He understood | why": the reason comes before. */
    private static final Vocabulary UNSAID = Vocabulary.of("why how");

    private static final Vocabulary TOLD = Vocabulary.of("told tells tell telling notified informed assured reminded");

    private static final Vocabulary BEHIND_HEARERS =
            Vocabulary.of("that on in at during after before when while as last this earlier later today yesterday");
    /** Words for who was told, at most. */
    private static final int HEARERS = 8;

    private static final Vocabulary TIMES = Vocabulary.of(
            "week month year morning afternoon evening night summer winter spring autumn fall weekend season time while day who");
    private static final RoleNouns ROLES = RoleNouns.standard();
    private static final NounSorts SORTS = NounSorts.standard();
    /** "That | one | was late": verbs behind what stands for a noun. */
    private static final Vocabulary ONES =
            Vocabulary.of("is was has had were would will could can may might said says");
    /** What the cue is about: "identified | them | as two clerks". */
    private static final Vocabulary OBJECTS = Vocabulary.of("them him her");

    private static final Vocabulary CONJUNCTIONS = Vocabulary.of("when if because before after until unless");
    /** What "the move", unless more is told of it, stands for. */
    private static final Vocabulary TOLD_OF = Vocabulary.of("of that to for why behind about on is where which who");
    /** "The couple": who they are is told before. */
    private static final Vocabulary GROUPS = Vocabulary.of("couple pair trio duo");

    private static final Vocabulary LEADS_ON = Vocabulary.of("to that for because whether if when how what");
    /** Words from "it" to what it stands for, at most. */
    private static final int MERE = 5;

    private static final Vocabulary AUXILIARIES =
            Vocabulary.of("is are was were be been being has have had do does did will would can could may might must");
    /** "Made | that decision": nouns for what was told before. */
    private static final Vocabulary SHELLS = Vocabulary.of(
            "decision idea plan proposal claim point question issue matter kind sort view deal offer move law rule bill vote"
                    + " measure change approach argument conclusion amount number money goal step suggestion theory report reason charge");

    private static final Vocabulary ENDS =
            Vocabulary.of(". , ; : ! ? ) ” \" ’’ is was 's ’s would will has had does did");

    private final AnalysedText text;
    /** The tokens in lower case, of those that have been asked for. */
    private final String[] lower;

    Passages(AnalysedText text) {
        this.text = text;
        this.lower = new String[text.tokenCount()];
    }

    /** The same statements, each with its passage. */
    List<Statement> add(List<Statement> statements) {
        int[] tokens = statements.isEmpty() ? new int[0] : codePoints();
        return statements.stream()
                .map(s -> s.passage() == null ? s.in(passage(tokens, s)) : s)
                .toList();
    }

    /** Where each token begins, in code points. */
    private int[] codePoints() {
        int[] starts = new int[text.tokenCount()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.codePoint(text.start(i));
        }
        return starts;
    }

    private Passage passage(int[] starts, Statement statement) {
        Spans spans = parts(starts, statement);
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (List<Span> part : List.of(spans.content(), spans.cue(), spans.speaker())) {
            for (Span span : part) {
                from = Math.min(from, span.start());
                to = Math.max(to, span.end());
            }
        }
        int first = token(starts, from);
        int end = token(starts, to - 1) + 1;
        if (opensSentence(spans, statement)) {
            end = Math.max(end, lastWord(text.sentenceOf(end - 1)) + 1);
            to = text.codePoint(text.end(end - 1));
        }
        int hearers = hearersEnd(end);
        if (hearers > end) {
            end = hearers;
            to = text.codePoint(text.end(end - 1));
        }
        String printed = text.slice(first, end);
        return new Passage(new Span(from, to), printed, before(starts, statement, first));
    }

    /** "Moss told | the Courier": a passage that ends with the verb goes on to who was told. */
    private int hearersEnd(int end) {
        if (!TOLD.has(lower(end - 1))) {
            return end;
        }
        int sentence = text.sentenceEnd(text.sentenceOf(end - 1));
        int limit = Math.min(end + HEARERS, sentence);
        int i = end;
        while (i < limit && text.kind(i).isWord() && !BEHIND_HEARERS.has(lower(i))) {
            i++;
        }
        return i < limit || i == sentence ? i : end;
    }

    /** A quotation that stands by itself is read without the sentence that names its speaker. */
    private Spans parts(int[] starts, Statement statement) {
        Spans spans = statement.spans();
        int content = text.sentenceOf(token(starts, spans.content().get(0).start()));
        boolean apart = spans.cue().isEmpty()
                && spans.speaker().stream().anyMatch(span -> text.sentenceOf(token(starts, span.start())) != content);
        return apart ? new Spans(spans.content(), spans.cue(), List.of()) : spans;
    }

    /** "Citing the law, Moss | declined to say more": what somebody says by the way stands with what he does. */
    private static boolean opensSentence(Spans spans, Statement statement) {
        return statement.cue() != null
                && statement.cue().text().endsWith("ing")
                && !spans.speaker().isEmpty()
                && spans.cue().get(0).start() < spans.content().get(0).start()
                && spans.content().get(spans.content().size() - 1).end()
                        <= spans.speaker().get(0).start();
    }

    private int lastWord(int sentence) {
        int last = text.sentenceEnd(sentence) - 1;
        while (last > text.sentenceStart(sentence) && !text.kind(last).isWord()) {
            last--;
        }
        return last;
    }

    /** What a passage needs before it: the beginning of its sentence where it opens in a clause of it, or the sentence before. */
    private String before(int[] starts, Statement statement, int first) {
        int sentence = text.sentenceOf(first);
        int begin = text.sentenceStart(sentence);
        List<Span> content = statement.spans().content();
        if (first > begin && opensWithin(first, token(starts, content.get(0).start()) == first)) {
            return text.slice(begin, first);
        }
        if (first > begin && isSetWithin(starts, statement)) {
            return text.slice(begin, first);
        }
        boolean points = isOfNeither(starts, statement)
                || content.stream().anyMatch(span -> pointsBack(starts, span, first, isOfAnother(statement)));
        boolean asked = first > begin && ASKED.has(lower(begin));
        boolean isQuestion = asked && first <= begin + 2; // "Asked whether | it had, he said no"
        if (asked && !(isQuestion && points) && !pointsBack(begin, first - 1, begin, true)) {
            return text.slice(begin, first);
        }
        boolean back = points
                || answers(starts, statement)
                || goesOn(statement)
                || opensBack(token(starts, content.get(0).start()));
        return back && sentence > 0 ? text.slice(text.sentenceStart(antecedent(sentence)), first) : null;
    }

    /** The sentence before, or one before that where those between speak of somebody else: "He fell. It was hot. | They left". */
    private int antecedent(int sentence) {
        int first = sentence - 1;
        int limit = Math.max(0, sentence - FARTHEST);
        while (first > limit && needsMore(first)) {
            first--;
        }
        return first;
    }

    /** Whether a sentence opens with a pronoun, or has one of a person before it names anybody. */
    private boolean needsMore(int sentence) {
        int first = afterMark(text.sentenceStart(sentence));
        if (isFragment(sentence)) {
            return true;
        }
        String opening = lower(first);
        if (PRONOUNS.has(opening) || POINTING.has(opening) || opening.equals("that")) {
            return true;
        }
        for (int i = first; i < text.sentenceEnd(sentence); i++) {
            if (PERSONS.has(lower(i)) || i > first && isName(i) && !isShouted(i)) {
                return PERSONS.has(lower(i));
            }
        }
        return false;
    }

    /** "” Moss said.": the end of what a sentence before says. */
    private boolean isFragment(int sentence) {
        int first = text.sentenceStart(sentence);
        return CLOSING.indexOf(text.token(first).charAt(0)) >= 0
                && text.sentenceEnd(sentence) - first <= FRAGMENT
                && sentence > 0;
    }

    /** The rest of a quotation: its mark closes, and the one that opens stands in a sentence before. */
    private static boolean goesOn(Statement statement) {
        String told = statement.text().strip();
        return statement.form() == Form.DIRECT
                && CLOSING.indexOf(told.charAt(told.length() - 1)) >= 0
                && OPENING.indexOf(told.charAt(0)) < 0
                && told.chars().filter(c -> c == '"' || c == '“' || c == '”').count() == 1;
    }

    /** “That was a mistake”, “So that is why”, “Which is what we feared”, “Yes, it was”, “The alternative is worse”, "of | that part". */
    private boolean opensBack(int content) {
        int word = afterMark(content);
        boolean quoted = word > content;
        boolean plain = !quoted && PREPOSITIONS.has(lower(content - 1));
        if (quoted && GOING_ON.has(lower(word))) {
            return true;
        }
        String opening = lower(word);
        String next = lower(word + 1);
        boolean that = opening.equals("that") && !SUBJECTS.has(next);
        int noun = opening.equals("that") ? word + 2 : word + 1;
        boolean shell = lower(noun - 1).equals("the")
                && (SHELLS.has(lower(noun)) && !TOLD_OF.has(lower(noun + 1)) || GROUPS.has(lower(noun)));
        return (quoted || plain) && that
                || shell
                || quoted && (opening.equals("which") || REPLIES.has(opening))
                || opening.equals("the") && COMPARING.has(next);
    }

    /** Behind the last one, as if a sentence ended. */
    private String lower(int token) {
        if (token < 0 || token >= lower.length) {
            return ".";
        }
        if (lower[token] == null) {
            lower[token] = text.normal(token).toLowerCase(Locale.ROOT);
        }
        return lower[token];
    }

    private int afterMark(int token) {
        return token + 1 < text.tokenCount() && OPENINGS.has(text.token(token)) ? token + 1 : token;
    }

    /** "which | the minister said were late", "the changes that | the league says are too late", "in | cases that …, he said". */
    private boolean opensWithin(int first, boolean content) {
        String last = lower(first - 1);
        boolean small = Character.isLowerCase(text.token(first).codePointAt(0));
        return RELATIVE.has(last)
                || AUXILIARIES.has(lower(first)) // "Moss | was asked by the judge whether"
                || RELATIVE.has(lower(first))
                || content && small && text.kind(first - 1).isWord() && !JOINTS.has(last);
    }

    /** "Moss had missed two shots and, Brandt said, | appeared to be tired": who appeared so stands before the insertion. */
    private boolean isSetWithin(int[] starts, Statement statement) {
        List<Span> cue = statement.spans().cue();
        int content = token(starts, statement.spans().content().get(0).start());
        return statement.form() == Form.INDIRECT
                && !cue.isEmpty()
                && content > 1
                && lower(content - 1).equals(",")
                && token(starts, cue.get(cue.size() - 1).end() - 1) == content - 2
                && Character.isLowerCase(text.token(content).codePointAt(0));
    }

    /** "Yes", an answer, or the mere denial of something: what was asked or told comes before. */
    private boolean answers(int[] starts, Statement statement) {
        Span content = statement.spans().content().get(0);
        int first = token(starts, content.start());
        int length = token(starts, content.end() - 1) + 1 - first;
        boolean answered =
                statement.cue() != null && ANSWERS.has(statement.cue().lemma());
        boolean hollow = statement.polarity() != Polarity.AFFIRMED && length <= SHORT && DEFINITE.has(lower(first));
        boolean shortly = statement.form() == Form.DIRECT && words(first, first + length) <= SHORT;
        return answered || hollow || shortly || statement.form() == Form.DIRECT && length <= SHORT + 2;
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += text.kind(i).isWord() ? 1 : 0;
        }
        return words;
    }

    /** Whether "he" in the content may be somebody else: in words quoted, said by a body or by many, or before the speaker. */
    private static boolean isOfAnother(Statement statement) {
        List<Span> cue = statement.spans().cue();
        boolean first = !cue.isEmpty()
                && statement.spans().content().get(0).start() < cue.get(0).start();
        return first
                || statement.form() == Form.DIRECT
                || statement.speakers().stream()
                        .allMatch(speaker ->
                                speaker.type() == SpeakerType.ORGANIZATION || speaker.type() == SpeakerType.GROUP);
    }

    /** The token that holds a code point, or the last one before it. */
    private static int token(int[] starts, int codePoint) {
        int at = java.util.Arrays.binarySearch(starts, codePoint);
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    /** Whether a word of the content stands for something that nothing before it in the passage names. */
    private boolean pointsBack(int[] starts, Span content, int first, boolean another) {
        return pointsBack(token(starts, content.start()), token(starts, content.end() - 1), first, another);
    }

    /** "Moss and Holt said | it had begun on Sunday": neither of them is "it"; not "Moss said it was time to go". */
    private boolean isOfNeither(int[] starts, Statement statement) {
        int first = afterMark(token(starts, statement.spans().content().get(0).start()));
        int it = lower(first).equals("that") ? first + 1 : first;
        boolean many = statement.speakers().size() > 1
                || statement.speakers().stream().allMatch(speaker -> speaker.type() == SpeakerType.PERSON);
        return many && lower(it).equals("it") && !isMereSubject(it);
    }

    /** "It was time | to go", "it is clear | that they left": "it" stands for what follows. */
    private boolean isMereSubject(int it) {
        for (int i = it + 2; i <= it + MERE; i++) {
            if (LEADS_ON.has(lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean pointsBack(int from, int to, int first, boolean another) {
        for (int i = from; i <= to; i++) {
            String word = lower(i);
            String next = lower(i + 1);
            boolean example = word.equals("such") && next.equals("as"); // "plans, such as | building walls"
            boolean points = POINTING.has(word) && !TIMES.has(next) && !example;
            boolean that = word.equals("that")
                    && (i == to
                            || ENDS.has(next)
                            || i > from && (SHELLS.has(next) || CONJUNCTIONS.has(next))
                            || i > from && (PREPOSITIONS.has(lower(i - 1)) || PREPOSITIONS.has(next)));
            boolean stands = PRONOUNS.has(word) && !isNamed(Math.max(first, text.sentenceStart(text.sentenceOf(i))), i);
            boolean person = another && PERSONS.has(word) && !isSomebodyNamed(from, i);
            boolean both = i == from && word.equals("both");
            boolean one = word.equals("one") && ONES.has(next);
            boolean object = i == from && OBJECTS.has(word);
            boolean why = i == to && i > from && UNSAID.has(word);
            if (points || that || stands || person || both || why || one || object) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int token) {
        return text.isCapitalised(token) && !SUBJECTS.has(lower(token)) && !PRONOUNS.has(lower(token));
    }

    /** Whether a name or a noun for somebody stands before "he": "the tricky part is that | he" has neither. */
    private boolean isSomebodyNamed(int from, int word) {
        int first = afterMark(from);
        for (int i = from; i < word; i++) {
            boolean name = i > first && isName(i) && !isShouted(i);
            if (name || ROLES.find(lower(i)).isPresent() || SORTS.isPerson(lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "TV": nobody's name. */
    private boolean isShouted(int token) {
        String printed = text.token(token);
        return printed.length() > 1 && printed.equals(printed.toUpperCase(Locale.ROOT));
    }

    /** "For | a long time | it": no thing. */
    private boolean isOfTime(int article) {
        return TIMES.has(lower(article + 1)) || TIMES.has(lower(article + 2));
    }

    /** Whether a name or a thing stands before a word: "the company said | it". */
    private boolean isNamed(int from, int word) {
        int first = afterMark(from); // any word has a capital there
        for (int i = from; i < word; i++) {
            String one = lower(i);
            boolean name = i > first && isName(i);
            boolean thing = one.equals("the") || one.equals("a") || one.equals("an");
            if (name || thing && !isOfTime(i)) {
                return true;
            }
        }
        return false;
    }
}
