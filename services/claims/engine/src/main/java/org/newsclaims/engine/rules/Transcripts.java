package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Turns of a transcript: paragraphs that open with "NAME:", and those that follow until the next one. */
final class Transcripts {
    static final String RULE = "transcript";

    private static final double SURE = 0.95;
    private static final int FEWEST_TURNS = 3;

    private static final Pattern STOPS = Pattern.compile("[.?!]+");
    private static final Set<String> OPENING = Set.of("\"", "“");
    private static final Set<String> MARKS = Set.of("\"", "“", "”");

    private final Reader reader;
    private final Page page;
    private final TurnLabels labels;

    Transcripts(Reader reader) {
        this.reader = reader;
        this.page = reader.page();
        this.labels = new TurnLabels(page);
    }

    /** The turns, in text order; empty when the article is no transcript. */
    List<Finding> find() {
        int[] colons = new int[page.paragraphCount()];
        Map<String, Integer> names = new HashMap<>();
        int turns = 0;
        for (int p = 0; p < colons.length; p++) {
            colons[p] = colon(page.paragraphRange(p));
            if (colons[p] >= 0) {
                names.merge(name(p, colons[p]), 1, Integer::sum);
                turns++;
            }
        }
        boolean repeated = names.values().stream().anyMatch(n -> n > 1);
        return turns >= FEWEST_TURNS && repeated ? turns(colons) : List.of();
    }

    private List<Finding> turns(int[] colons) {
        List<Finding> found = new ArrayList<>();
        List<Range> content = new ArrayList<>();
        for (int p = 0; p < colons.length; p++) {
            Range words = page.paragraphRange(p);
            Range said = closed(new Range(colons[p] >= 0 ? colons[p] + 1 : first(words), words.to()));
            if (colons[p] >= 0 && labels.asks(colons[p])) {
                finish(found, content);
            } else if (colons[p] >= 0 && !said.isEmpty()) {
                finish(found, content);
                found.add(turn(said, colons[p], words));
                content.add(said);
            } else if (colons[p] < 0 && !found.isEmpty() && goesOn(p, words)) {
                content.add(said);
            }
        }
        finish(found, content);
        return found;
    }

    /** Gives the last turn all its paragraphs. */
    private static void finish(List<Finding> found, List<Range> content) {
        if (content.size() > 1) {
            int last = found.size() - 1;
            found.set(last, found.get(last).with(content));
        }
        content.clear();
    }

    private Finding turn(Range said, int colon, Range words) {
        Range source = labels.name(new Range(first(words), colon));
        return new Finding(List.of(said), new Range(colon, colon + 1), source, colon, RULE, SURE);
    }

    /** A paragraph in quotation marks, where turns are, belongs to the turn before it. */
    private boolean goesOn(int p, Range words) {
        boolean marked = first(words) > words.from();
        boolean direction = page.form(first(words)).startsWith("(")
                || page.form(first(words)).startsWith("[");
        boolean turnBefore = p > 0
                && first(page.paragraphRange(p - 1))
                        > page.paragraphRange(p - 1).from();
        return marked && turnBefore && !direction;
    }

    private Range closed(Range words) {
        Range trimmed = reader.contents().trimmed(words.from(), words.to());
        int to = trimmed.to();
        while (to < words.to() && STOPS.matcher(page.form(to)).matches()) {
            to++;
        }
        while (to > trimmed.from() && MARKS.contains(page.form(to - 1))) {
            to--;
        }
        return new Range(trimmed.from(), to);
    }

    /** By what turns of one speaker are known to be: the last word of the name. */
    private String name(int paragraph, int colon) {
        Range label = labels.name(new Range(first(page.paragraphRange(paragraph)), colon));
        return page.lower(label.to() - 1);
    }

    private int first(Range words) {
        return OPENING.contains(page.form(words.from())) ? words.from() + 1 : words.from();
    }

    /** Where the colon after the name stands, or -1. */
    private int colon(Range words) {
        return labels.colon(new Range(first(words), words.to()));
    }
}
