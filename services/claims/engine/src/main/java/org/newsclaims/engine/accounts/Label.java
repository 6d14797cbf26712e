package org.newsclaims.engine.accounts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsclaims.engine.terms.Background;
import org.newsclaims.engine.terms.Concepts;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.engine.terms.StopWords;
import org.newsclaims.engine.terms.Token;
import org.newsclaims.engine.terms.Tokens;

/**
 * What a remark can be filed under: the nouns that its noun phrases end in, alone and with the word before them. What is no noun
 * ("constructive", "Officers found") makes no subject, and a word that stands before another ("chemical") none without it.
 */
final class Label {
    private static final double TELLING = 4.5;
    private static final int SHORTEST = 4;
    private static final PhraseWords WORDS = PhraseWords.standard();

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final Map<String, String> candidates = new TreeMap<>();

    private Label(String text) {
        this.text = text;
    }

    /** By key (the concepts, so that "safe zones" and "safe areas" are one), the words as printed. */
    static Map<String, String> candidates(String text) {
        Label label = new Label(text);
        label.read();
        int from = 0;
        while (from < label.words.size()) {
            int end = label.phrase(from);
            label.file(from, end);
            from = Math.max(end, from + 1);
        }
        return label.candidates;
    }

    /** What a remark could be filed under that only names somebody: the words of the name, alone and by twos. */
    static Set<String> ofName(String name) {
        Label label = new Label(name);
        label.read();
        Set<String> keys = new HashSet<>();
        String before = null;
        for (Word word : label.words) {
            if (word.concept() != null) {
                keys.add(word.concept());
                keys.add(before + " " + word.concept());
            }
            before = word.concept();
        }
        return keys;
    }

    /**
     * A word, or several with hyphens between them.
     *
     * @param printed as the text has it
     * @param concept what it means; null for what says nothing
     * @param joined whether only a blank stands before it
     * @param name whether it is printed like a name within a sentence
     * @param sort what it does in noun phrases
     */
    private record Word(String printed, String concept, boolean joined, boolean name, PhraseWords.Sort sort) {
        boolean mayEnd() {
            return concept != null && (name || sort == PhraseWords.Sort.NOUN);
        }

        boolean mayStand() {
            return mayEnd() || concept != null && sort == PhraseWords.Sort.MODIFIER;
        }
    }

    private void read() {
        List<Token> tokens = Tokens.of(text);
        int i = 0;
        while (i < tokens.size()) {
            int end = i + 1;
            while (end < tokens.size() && hyphen(tokens.get(end - 1), tokens.get(end))) {
                end++;
            }
            words.add(word(tokens.get(i), tokens.get(end - 1)));
            i = end;
        }
    }

    private boolean hyphen(Token one, Token next) {
        return next.start() == one.end() + 1 && text.charAt(one.end()) == '-';
    }

    private Word word(Token first, Token last) {
        String printed = text.substring(first.start(), last.end());
        boolean empty = first.number() || StopWords.ALL.contains(Stems.bare(printed));
        String concept = empty
                ? null
                : Concepts.standard().of(List.of(Stems.of(printed))).get(0);
        boolean name = first.capital() && !first.opens();
        return new Word(printed, concept, first.joined(), name, WORDS.sort(printed, last.text()));
    }

    /** Where the phrase ends that begins with a word; there itself when none does. */
    private int phrase(int from) {
        int end = from;
        int noun = from;
        while (end < words.size()
                && words.get(end).mayStand()
                && (end == from || words.get(end).joined())) {
            end++;
            noun = words.get(end - 1).mayEnd() ? end : noun;
        }
        return noun;
    }

    /** The last word of a phrase, and that with the word before it; of a name within it, its words by twos. Of
     * three words, all are printed. */
    private void file(int from, int end) {
        if (end == from) {
            return;
        }
        Word head = words.get(end - 1);
        if (head.printed().length() >= SHORTEST && Background.shipped().weight(Stems.of(head.printed())) >= TELLING) {
            candidates.putIfAbsent(head.concept(), head.printed());
        }
        for (int i = from; i + 1 < end; i++) {
            Word one = words.get(i);
            Word next = words.get(i + 1);
            if (i + 2 == end && (!one.name() || i == from || next.name()) || one.name() && next.name()) {
                String before = i + 2 == end && i == from + 1 ? words.get(from).printed() + " " : "";
                candidates.putIfAbsent(
                        one.concept() + " " + next.concept(), before + one.printed() + " " + next.printed());
            }
        }
    }
}
