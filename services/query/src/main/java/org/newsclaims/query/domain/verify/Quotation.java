package org.newsclaims.query.domain.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsclaims.query.domain.verify.FoldedText.Kind;

/** Looks words up in a text: to the letter, then with differences of spelling overlooked, then for what comes nearest. */
public final class Quotation {
    private static final int MOST_PLACES = 20;
    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    /**
     * What was found.
     *
     * @param match as in {@link Verification}
     */
    public record Finding(String match, List<String> differs, List<Place> places, Nearest nearest) {}

    private Quotation() {}

    /**
     * Takes time linear in the text's length, and at most quadratic in that of the words.
     *
     * @param words not blank; white space around them says nothing
     */
    public static Finding find(String words, String text) {
        String wanted = words.strip();
        List<Place> exact = occurrences(wanted, text);
        if (!exact.isEmpty()) {
            return new Finding("exact", List.of(), exact, null);
        }
        List<Place> alike = alike(wanted, text);
        if (!alike.isEmpty()) {
            return new Finding("normalized", differences(wanted, alike.get(0).text()), alike, null);
        }
        return NearestPassage.of(wanted, text)
                .map(nearest -> new Finding("near", List.of(), List.of(), nearest))
                .orElseGet(() -> new Finding("none", List.of(), List.of(), null));
    }

    private static List<Place> occurrences(String wanted, String text) {
        List<Place> places = new ArrayList<>();
        CodePointOffsets points = new CodePointOffsets(text);
        for (int at = text.indexOf(wanted); at >= 0 && places.size() < MOST_PLACES; at = text.indexOf(wanted, at + 1)) {
            if (isWhole(text, at, at + wanted.length())) {
                places.add(points.place(at, at + wanted.length()));
            }
        }
        return places;
    }

    private static List<Place> alike(String wanted, String text) {
        String plain = FoldedText.of(wanted, ALL).text();
        FoldedText folded = FoldedText.of(text, ALL);
        String all = folded.text();
        CodePointOffsets points = new CodePointOffsets(text);
        List<Place> places = new ArrayList<>();
        for (int at = all.indexOf(plain); at >= 0 && places.size() < MOST_PLACES; at = all.indexOf(plain, at + 1)) {
            if (isWhole(all, at, at + plain.length())) {
                places.add(points.place(folded.start(at), folded.end(at + plain.length() - 1)));
            }
        }
        return places;
    }

    /** A kind differs when overlooking all others is not enough. */
    private static List<String> differences(String wanted, String found) {
        return Arrays.stream(Kind.values())
                .filter(kind -> {
                    Set<Kind> others = EnumSet.complementOf(EnumSet.of(kind));
                    return !FoldedText.of(wanted, others)
                            .text()
                            .equals(FoldedText.of(found, others).text());
                })
                .map(Kind::word)
                .toList();
    }

    /** Whether a stretch neither begins nor ends within a word, or within a character. */
    private static boolean isWhole(String text, int start, int end) {
        return isEdge(text, start) && isEdge(text, end);
    }

    private static boolean isEdge(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        boolean pair = Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return !pair
                && !(Character.isLetterOrDigit(text.codePointBefore(at))
                        && Character.isLetterOrDigit(text.codePointAt(at)));
    }
}
