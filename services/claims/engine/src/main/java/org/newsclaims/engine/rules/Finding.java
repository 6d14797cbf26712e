package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsclaims.engine.page.Range;

/**
 * An attribution that a rule found.
 *
 * @param content words attributed, in text order
 * @param cue attributing words; may be empty
 * @param source words that stand for the source; may be empty
 * @param head the cue's main word, or -1
 * @param rule name of the rule that found it
 * @param confidence probability in [0, 1]
 * @param via words for who passes it on: "the Courier quoted her as saying"; empty where nobody does
 */
public record Finding(
        List<Range> content, Range cue, Range source, int head, String rule, double confidence, Range via) {
    /** Of what somebody makes of what others claim, see {@link #isVerdict}. */
    public static final String VERDICT = "verdict";

    private static final Set<String> CERTAIN = Set.of(
            Silences.RULE,
            Transcripts.RULE,
            Captions.RULE,
            Passives.RULE,
            QuotedAsSaying.RULE,
            According.RULE,
            AsTold.RULE,
            InTheirWords.RULE,
            InTheirWords.VIEWED,
            ToldInNouns.RULE,
            PutFigures.RULE,
            HowPutIt.RULE,
            ThisToSay.RULE,
            YesOrNo.RULE,
            PlainWords.RULE,
            PointingBack.RULE,
            Asides.RULE,
            Parentheses.RULE);
    private static final Set<String> OF_WORDS =
            Set.of(Silences.RULE, ToldInNouns.RULE, InTheirWords.RULE, PlainWords.RULE);
    private static final Set<String> BARE = Set.of(FloatingQuotations.RULE, Transcripts.RULE, Captions.RULE);

    public Finding {
        content = List.copyOf(content);
    }

    /** Said by the source itself. */
    public Finding(List<Range> content, Range cue, Range source, int head, String rule, double confidence) {
        this(content, cue, source, head, rule, confidence, Range.NONE);
    }

    /** The same attribution, passed on by somebody. */
    Finding passedOnBy(Range outlet) {
        return new Finding(content, cue, source, head, rule, confidence, outlet);
    }

    /** The same attribution, of other words. */
    public Finding with(List<Range> otherContent) {
        return new Finding(otherContent, cue, source, head, rule, confidence, via);
    }

    /** The same attribution, of a content whose last stretch is another. */
    public Finding withLast(Range last) {
        List<Range> changed = new ArrayList<>(content);
        changed.set(changed.size() - 1, last);
        return with(changed);
    }

    /** The same attribution, as probable as given. */
    public Finding with(double otherConfidence) {
        return new Finding(content, cue, source, head, rule, otherConfidence, via);
    }

    /** The same attribution, with the words that attribute it. */
    public Finding withCue(Range otherCue, int otherHead) {
        return new Finding(content, otherCue, source, otherHead, rule, confidence, via);
    }

    /** The same attribution, to another source. */
    public Finding withSource(Range otherSource) {
        return new Finding(content, cue, otherSource, head, rule, confidence, via);
    }

    /** From the first to the last word of the content. */
    public Range extent() {
        return new Range(content.get(0).from(), content.get(content.size() - 1).to());
    }

    /** Whether it is a turn of speech in a transcript. */
    public boolean isTurn() {
        return rule.equals(Transcripts.RULE);
    }

    /** Whether its words stand there by themselves: nothing attributes them. */
    public boolean isLoose() {
        return cue.isEmpty() && source.isEmpty();
    }

    /** Whether it tells what somebody left unsaid. */
    public boolean isOmission() {
        return rule.equals(Silences.RULE);
    }

    /** The same attribution, as of something that its source leaves unsaid. */
    public Finding asOmission() {
        return new Finding(content, cue, source, head, Silences.RULE, confidence, via);
    }

    /** Whether its content is what others claim, of which its source thinks something: "P, a claim engineers dispute". */
    public boolean isVerdict() {
        return rule.equals(VERDICT);
    }

    /** Whether its content is a question, of which its cue ends with the answer: "whether it was safe, Brandt | said it was not". */
    public boolean isAnswer() {
        return rule.equals(YesOrNo.RULE);
    }

    /** Whether its construction is rare in training, or reads the same everywhere. */
    public boolean isCertain() {
        return CERTAIN.contains(rule);
    }

    /** Whether its construction tells of words, whatever words its cue has. */
    public boolean isOfWords() {
        return OF_WORDS.contains(rule);
    }

    /** Whether it is a quotation or a turn, in which nothing attributes but the place. */
    public boolean isBare() {
        return BARE.contains(rule);
    }

    int first() {
        return extent().from();
    }
}
