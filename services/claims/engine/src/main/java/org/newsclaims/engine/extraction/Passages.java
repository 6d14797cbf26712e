package org.newsclaims.engine.extraction;

import java.util.List;
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
    private static final Vocabulary RELATIVE = Vocabulary.of("which that what whom who whose where");
    private static final Vocabulary JOINTS = Vocabulary.of(
            "and but or so yet while as because when although though after before since if until whereas whether than");
    private static final Vocabulary ANSWERS = Vocabulary.of("reply respond answer");
    /** "Asked whether he knew, | he replied “No”": the question stands in the same sentence. */
    private static final Vocabulary ASKED = Vocabulary.of("asked questioned pressed quizzed");

    private static final Vocabulary DEFINITE = Vocabulary.of("the that those it");

    private static final String OPENING = "\"“‘";
    /** Most words of a content that says nothing without what comes before it. */
    private static final int SHORT = 3;

    private static final Vocabulary TOLD = Vocabulary.of("told tells tell telling notified informed assured reminded");

    private static final Vocabulary BEHIND_HEARERS =
            Vocabulary.of("that on in at during after before when while as last this earlier later today yesterday");
    /** Words for who was told, at most. */
    private static final int HEARERS = 8;

    private static final Vocabulary AUXILIARIES =
            Vocabulary.of("is are was were be been being has have had do does did will would can could may might must");

    private final AnalysedText text;
    private final OpenReferences references;

    Passages(AnalysedText text) {
        this.text = text;
        this.references = new OpenReferences(text);
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
        if (!TOLD.has(references.lower(end - 1))) {
            return end;
        }
        int sentence = text.sentenceEnd(text.sentenceOf(end - 1));
        int limit = Math.min(end + HEARERS, sentence);
        int i = end;
        while (i < limit && text.kind(i).isWord() && !BEHIND_HEARERS.has(references.lower(i))) {
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
        if (first > begin && (isSetWithin(starts, statement) || goesOnBehind(starts, statement, sentence))) {
            return text.slice(begin, first);
        }
        boolean points = isOfNeither(starts, statement)
                || isOfOthers(starts, statement)
                || content.stream().anyMatch(span -> pointsBack(starts, span, first, isOfAnother(statement)));
        boolean asked = first > begin && ASKED.has(references.lower(begin));
        boolean isQuestion = asked && first <= begin + 2; // "Asked whether | it had, he said no"
        if (asked && !(isQuestion && points) && !references.pointsBack(begin, first - 1, begin, true)) {
            return text.slice(begin, first);
        }
        boolean back = points
                || isOneOfSeveral(statement)
                || answers(starts, statement)
                || goesOn(statement)
                || references.opensBack(token(starts, content.get(0).start()));
        return back && sentence > 0 ? text.slice(text.sentenceStart(references.antecedent(sentence)), first) : null;
    }

    /** A sentence of a longer quotation, of which another tells whose it is: it goes on with what that one says. */
    private static boolean isOneOfSeveral(Statement statement) {
        return statement.form() == Form.DIRECT && statement.cue() == null;
    }

    /** "“The pier leaks,” | Moss said. “It must go.”": what was quoted first stands before who said it. */
    private boolean goesOnBehind(int[] starts, Statement statement, int sentence) {
        int content = token(starts, statement.spans().content().get(0).start());
        return statement.form() == Form.DIRECT && text.sentenceOf(content) > sentence;
    }

    /** The rest of a quotation: its mark closes, and the one that opens stands in a sentence before. */
    private static boolean goesOn(Statement statement) {
        String told = statement.text().strip();
        return statement.form() == Form.DIRECT
                && OpenReferences.CLOSING.indexOf(told.charAt(told.length() - 1)) >= 0
                && OPENING.indexOf(told.charAt(0)) < 0
                && told.chars().filter(c -> c == '"' || c == '“' || c == '”').count() == 1;
    }

    /** "which | the minister said were late", "the changes that | the league says are too late", "in | cases that …, he said". */
    private boolean opensWithin(int first, boolean content) {
        String last = references.lower(first - 1);
        boolean small = Character.isLowerCase(text.token(first).codePointAt(0));
        return RELATIVE.has(last)
                || AUXILIARIES.has(references.lower(first)) // "Moss | was asked by the judge whether"
                || RELATIVE.has(references.lower(first))
                || content && small && text.kind(first - 1).isWord() && !JOINTS.has(last);
    }

    /** "Moss had missed two shots and, Brandt said, | appeared to be tired": who appeared so stands before the insertion. */
    private boolean isSetWithin(int[] starts, Statement statement) {
        List<Span> cue = statement.spans().cue();
        int content = token(starts, statement.spans().content().get(0).start());
        return statement.form() == Form.INDIRECT
                && !cue.isEmpty()
                && content > 1
                && references.lower(content - 1).equals(",")
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
        boolean hollow =
                statement.polarity() != Polarity.AFFIRMED && length <= SHORT && DEFINITE.has(references.lower(first));
        boolean shortly = statement.form() == Form.DIRECT && references.words(first, first + length) <= SHORT;
        return answered || hollow || shortly || statement.form() == Form.DIRECT && length <= SHORT + 2;
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
        return references.pointsBack(token(starts, content.start()), token(starts, content.end() - 1), first, another);
    }

    /** "Moss said that | their families had left": not those of one person. */
    private boolean isOfOthers(int[] starts, Statement statement) {
        boolean one = statement.speakers().size() == 1
                && statement.speakers().get(0).type() == SpeakerType.PERSON
                && statement.form() != Form.DIRECT;
        Span first = statement.spans().content().get(0);
        return one && references.hasOpenPlural(token(starts, first.start()), token(starts, first.end() - 1));
    }

    /** "Moss and Holt said | it had begun on Sunday": neither of them is "it"; not "Moss said it was time to go". */
    private boolean isOfNeither(int[] starts, Statement statement) {
        int first = references.afterMark(
                token(starts, statement.spans().content().get(0).start()));
        int it = references.lower(first).equals("that") ? first + 1 : first;
        boolean many = statement.speakers().size() > 1
                || statement.speakers().stream().allMatch(speaker -> speaker.type() == SpeakerType.PERSON);
        return many && references.lower(it).equals("it") && !references.isMereSubject(it);
    }
}
