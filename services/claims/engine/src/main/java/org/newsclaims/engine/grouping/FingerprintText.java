package org.newsclaims.engine.grouping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The text form of a fingerprint: a line each for version, article id, publication, day of writing, terms, days. An
 * absent value is a dash; items of a list are parted by blanks, their parts by colons (the term's text, which may hold
 * colons, comes last).
 */
final class FingerprintText {
    /** Changes whenever fingerprints of old and new engines cannot be compared. */
    static final String VERSION = "fp2";

    private static final String ABSENT = "-";

    private FingerprintText() {}

    static String write(Fingerprint print) {
        StringBuilder out = new StringBuilder(4096);
        out.append(VERSION).append('\n');
        out.append(print.articleId()).append('\n');
        out.append(print.publishedAt() == null ? ABSENT : print.publishedAt()).append('\n');
        out.append(print.written() == null ? ABSENT : print.written()).append('\n');
        String gap = "";
        for (Term term : print.terms()) {
            out.append(gap).append(term.place().code()).append(term.kind().code());
            out.append(term.weight()).append(':').append(term.text());
            gap = " ";
        }
        out.append('\n');
        gap = "";
        for (DayMention day : print.days()) {
            out.append(gap).append(day.lead() ? '+' : '.').append(day.past() ? 'p' : 'f');
            out.append(day.year()).append(':').append(day.month()).append(':').append(day.day());
            gap = " ";
        }
        return out.toString();
    }

    static Fingerprint read(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 6 || !VERSION.equals(lines[0])) {
            throw new IllegalArgumentException("not a fingerprint of version " + VERSION);
        }
        Instant published = ABSENT.equals(lines[2]) ? null : Instant.parse(lines[2]);
        LocalDate written = ABSENT.equals(lines[3]) ? null : LocalDate.parse(lines[3]);
        return new Fingerprint(lines[1], published, written, terms(lines[4]), days(lines[5]));
    }

    private static List<Term> terms(String line) {
        List<Term> terms = new ArrayList<>();
        for (String item : items(line)) {
            int colon = item.indexOf(':');
            int weight = Integer.parseInt(item, 2, colon, 10);
            terms.add(new Term(
                    item.substring(colon + 1), Term.Kind.of(item.charAt(1)), weight, Term.Place.of(item.charAt(0))));
        }
        return terms;
    }

    private static List<DayMention> days(String line) {
        List<DayMention> days = new ArrayList<>();
        for (String item : items(line)) {
            String[] parts = item.substring(2).split(":");
            days.add(new DayMention(
                    Integer.parseInt(parts[0]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]),
                    item.charAt(0) == '+',
                    item.charAt(1) == 'p'));
        }
        return days;
    }

    private static String[] items(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }
}
