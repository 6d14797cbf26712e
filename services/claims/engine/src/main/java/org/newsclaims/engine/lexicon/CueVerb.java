package org.newsclaims.engine.lexicon;

import java.util.Set;
import org.newsclaims.engine.model.Kind;

/**
 * A verb that attributes.
 *
 * @param lemma dictionary form
 * @param kind what it reports
 * @param frames what may follow it
 * @param prepositions words after which its content may stand: "of", "about"
 */
public record CueVerb(String lemma, Kind kind, Set<Frame> frames, Set<String> prepositions) {
    public CueVerb {
        frames = Set.copyOf(frames);
        prepositions = Set.copyOf(prepositions);
    }

    public boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** What may follow an attributing verb. */
    public enum Frame {
        /** "that" and a clause. */
        CLAUSE('C'),
        /** A clause without "that". */
        BARE('B'),
        QUOTATION('Q'),
        /** A hearer comes first: "told reporters". */
        HEARER('R'),
        INFINITIVE('T'),
        /** A noun phrase is the content. */
        NOUN('N'),
        /** Object, then of, for, as, on: "accused Russia of". */
        ACCUSATION('A'),
        /** Object and what it is called: "called it a mistake". */
        JUDGEMENT('J'),
        /** whether, how, why. */
        QUESTION('I'),
        /** The content is denied. */
        DENIAL('D');

        private final char letter;

        Frame(char letter) {
            this.letter = letter;
        }

        static Frame of(int letter) {
            for (Frame frame : values()) {
                if (frame.letter == letter) {
                    return frame;
                }
            }
            throw new IllegalArgumentException("no such frame: " + (char) letter);
        }
    }
}
