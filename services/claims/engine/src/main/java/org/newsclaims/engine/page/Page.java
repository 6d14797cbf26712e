package org.newsclaims.engine.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.quotation.Quotations;
import org.newsclaims.engine.text.AnalysedText;

/**
 * An article as the rules read it. Words (signs count as words too) are numbered from 0 to {@link #size()}; ranges of
 * words are half-open. Asking for a word outside the article gives a blank one, so that rules may look around freely.
 */
public final class Page {
    private static final Set<String> ARTICLES = Set.of("al", "el", "ad", "an", "ar", "as", "at", "ul");

    private static final int HEADLINE = 25;

    private final AnalysedText analysed;
    private final Quotations quotations;
    private final String[] forms;
    private final String[] lower;
    private final int[] codePointEnds;
    private final int[] sentences;
    private final int[] paragraphs;
    private final List<Quote> quotes;
    private final int[] quoteOf;

    /**
     * @param analysed tokens, sentences and paragraphs
     * @param quotations all its quotations
     * @param quotes those that lie in no other, in text order; in single marks only where the paper uses no double ones
     */
    Page(AnalysedText analysed, Quotations quotations, List<Quote> quotes) {
        this.analysed = analysed;
        this.quotations = quotations;
        this.quotes = List.copyOf(quotes);
        int size = analysed.tokenCount();
        forms = new String[size];
        lower = new String[size];
        codePointEnds = new int[size];
        SharedWords shared = new SharedWords();
        for (int i = 0; i < size; i++) {
            forms[i] = shared.of(analysed.token(i));
            lower[i] = shared.of(analysed.normal(i).toLowerCase(Locale.ROOT));
            codePointEnds[i] = analysed.codePoint(analysed.end(i));
        }
        sentences = new int[size];
        paragraphs = new int[size];
        for (int s = 0; s < analysed.sentenceCount(); s++) {
            Arrays.fill(sentences, analysed.sentenceStart(s), analysed.sentenceEnd(s), s);
        }
        for (int p = 0; p < analysed.paragraphCount(); p++) {
            Arrays.fill(paragraphs, analysed.paragraphStart(p), analysed.paragraphEnd(p), p);
        }
        quoteOf = new int[size];
        Arrays.fill(quoteOf, -1);
        for (int q = 0; q < this.quotes.size(); q++) {
            Arrays.fill(quoteOf, this.quotes.get(q).from(), this.quotes.get(q).to(), q);
        }
    }

    public AnalysedText analysed() {
        return analysed;
    }

    public Quotations quotations() {
        return quotations;
    }

    public int size() {
        return forms.length;
    }

    /** The word as printed. */
    public String form(int i) {
        return i < 0 || i >= forms.length ? "" : forms[i];
    }

    /** The word in normal form and lower case. */
    public String lower(int i) {
        return i < 0 || i >= lower.length ? "" : lower[i];
    }

    /** Number of its sentence, or -1 outside the article. */
    public int sentence(int i) {
        return i < 0 || i >= sentences.length ? -1 : sentences[i];
    }

    /** Whether it is the first of its sentence. */
    public boolean opensSentence(int i) {
        return sentence(i) != sentence(i - 1);
    }

    /** The words of a sentence. */
    public Range sentenceRange(int sentence) {
        return new Range(analysed.sentenceStart(sentence), analysed.sentenceEnd(sentence));
    }

    /** Number of its paragraph, or -1 outside the article. */
    public int paragraph(int i) {
        return i < 0 || i >= paragraphs.length ? -1 : paragraphs[i];
    }

    public int paragraphCount() {
        return analysed.paragraphCount();
    }

    /** The words of a paragraph. */
    public Range paragraphRange(int paragraph) {
        return new Range(analysed.paragraphStart(paragraph), analysed.paragraphEnd(paragraph));
    }

    /**
     * Where the headline ends that the article opens with: a short first paragraph without a stop, with prose after it; 0
     * when there is none.
     */
    public int headlineEnd() {
        if (paragraphCount() < 2) {
            return 0;
        }
        Range first = paragraphRange(0);
        return first.length() <= HEADLINE && word(first.to() - 1) ? first.to() : 0;
    }

    /** Number of the outermost quotation it lies in (its marks included), or -1. */
    public int quote(int i) {
        return i < 0 || i >= quoteOf.length ? -1 : quoteOf[i];
    }

    public List<Quote> quotes() {
        return quotes;
    }

    /** Whether it begins like a name: "Rashid", "al-Rashid". */
    public boolean capitalised(int i) {
        String form = form(i);
        if (form.isEmpty()) {
            return false;
        }
        boolean article = form.length() > 3
                && form.charAt(2) == '-'
                && form.charAt(0) < 'z'
                && ARTICLES.contains(form.substring(0, 2));
        return Character.isUpperCase(form.codePointAt(article ? 3 : 0));
    }

    /** Whether it holds a letter or a digit. */
    public boolean word(int i) {
        return i >= 0 && i < forms.length && analysed.kind(i).isWord();
    }

    /** The words of a range as printed. */
    public String printed(Range range) {
        return range.isEmpty() ? "" : analysed.slice(range.from(), range.to());
    }

    public Span span(Range range) {
        return analysed.span(range.from(), range.to());
    }

    /** The words that a stretch of code points touches. */
    public Range words(Span span) {
        int from = firstEndingAfter(span.start());
        int to = firstEndingAfter(span.end() - 1);
        return new Range(from, Math.max(from, Math.min(to + 1, forms.length)));
    }

    private int firstEndingAfter(int codePoint) {
        int at = Arrays.binarySearch(codePointEnds, codePoint);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
