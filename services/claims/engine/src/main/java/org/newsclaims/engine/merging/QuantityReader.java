package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsclaims.engine.terms.Concepts;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.engine.terms.StopWords;
import org.newsclaims.engine.terms.Token;

/** Reads the numbers of a statement, in figures or words, with what hedges them and what they count. */
final class QuantityReader {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("both", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("dozen", 12.0),
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("decade", 10.0));
    private static final Map<String, Double> SHARES =
            Map.of("half", 50.0, "halve", 50.0, "third", 100.0 / 3, "quarter", 25.0, "fifth", 20.0, "tenth", 10.0);
    private static final Set<String> MORE = Set.of("more", "over", "above", "least", "exceed", "exceeded", "exceeding");
    private static final Set<String> LESS = Set.of("less", "fewer", "under", "below", "most", "up");
    private static final Set<String> ABOUT =
            Set.of("about", "around", "some", "roughly", "nearly", "almost", "approximately", "estimated", "close");
    private static final Pattern SHORT = Pattern.compile("\\d{1,3}");
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,2}");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})*");
    private static final Pattern GROUP = Pattern.compile("\\d{3}");
    private static final Set<String> PERCENT = Set.of("percent", "percentage", "cent", "pct");
    /** Unit of an age. */
    static final String AGE = "age";

    private static final int OLDEST = 120;
    private static final double SLACK = 0.1;
    private static final int UNIT_WITHIN = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final String text;
    private final List<Token> tokens;
    private final List<Quantity> found = new ArrayList<>();

    private QuantityReader(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * @param text the statement
     * @param tokens its tokens
     * @param taken whether a token is part of a date
     */
    static List<Quantity> read(String text, List<Token> tokens, java.util.function.IntPredicate taken) {
        QuantityReader reader = new QuantityReader(text, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (!taken.test(i)) {
                i = Math.max(i, reader.at(i) - 1);
            }
        }
        return reader.found;
    }

    /** Reads the number that begins here, if any; gives where to go on. */
    private int at(int first) {
        if (Double.isFinite(spaced(first))) {
            String unit = percentAt(first + 2) ? "%" : unit(first + 2);
            add(first, first + 2, spaced(first), unit);
            return first + 2;
        }
        double value =
                scaledHalf(first) ? 0.5 : value(bare(first), tokens.get(first).number());
        double share = Double.NaN;
        int at = first;
        if (Double.isNaN(value)) {
            share = share(first);
            if (Double.isNaN(share)) {
                return first + 1;
            }
            at = first + 1;
        } else {
            at = first + 1 + (bare(first).equals("half") ? 1 : 0);
            while (at < tokens.size() && SCALES.containsKey(bare(at))) {
                value *= SCALES.get(bare(at));
                at++;
            }
            if (at < tokens.size() && SHARES.containsKey(singular(bare(at)))) {
                share = value * SHARES.get(singular(bare(at)));
                at++;
            }
        }
        boolean percent = !Double.isNaN(share) || percentAt(at);
        String unit = percent ? "%" : age(first) ? AGE : unit(at);
        add(first, at, Double.isNaN(share) ? value : share, unit);
        return at;
    }

    private void add(int first, int end, double value, String unit) {
        double low = value;
        double high = value;
        int hedge = first;
        for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
            String word = bare(i);
            if (MORE.contains(word)) {
                high = Double.POSITIVE_INFINITY;
                hedge = i;
            } else if (LESS.contains(word)) {
                low = 0;
                hedge = i;
            } else if (ABOUT.contains(word)) {
                low = value * (1 - SLACK);
                high = value * (1 + SLACK);
                hedge = i;
            }
        }
        String printed =
                text.substring(tokens.get(hedge).start(), tokens.get(end - 1).end());
        found.add(new Quantity(low, high, unit, printed, first));
    }

    /** A number that is printed with a blank within, "6. 1" or "120, 000"; NaN for anything else. */
    private double spaced(int first) {
        if (first + 1 >= tokens.size()
                || !tokens.get(first).number()
                || !tokens.get(first + 1).number()) {
            return Double.NaN;
        }
        String whole = tokens.get(first).text();
        String rest = tokens.get(first + 1).text();
        String between =
                text.substring(tokens.get(first).end(), tokens.get(first + 1).start());
        boolean point = between.equals(". ")
                && SHORT.matcher(whole).matches()
                && DECIMALS.matcher(rest).matches();
        boolean comma = between.equals(", ")
                && THOUSANDS.matcher(whole).matches()
                && GROUP.matcher(rest).matches();
        return point ? Double.parseDouble(whole + "." + rest) : comma ? value(whole + "," + rest, true) : Double.NaN;
    }

    /** A number in figures that is no year, or in words; NaN for anything else. */
    private static double value(String word, boolean figures) {
        if (!figures) {
            return WORDS.containsKey(word) ? WORDS.get(word) : word.equals("dozen") ? SCALES.get(word) : Double.NaN;
        }
        int end = 0;
        while (end < word.length() && (Character.isDigit(word.charAt(end)) || ".,".indexOf(word.charAt(end)) >= 0)) {
            end++;
        }
        String digits = word.substring(0, end).replace(",", "");
        String rest = word.substring(end);
        if (digits.isEmpty() || digits.length() > 15 || digits.indexOf('.') != digits.lastIndexOf('.')) {
            return Double.NaN;
        }
        double value = Double.parseDouble(digits);
        boolean year = rest.isEmpty() && digits.length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
        double scale =
                switch (rest) {
                    case "", "th", "st", "nd", "rd" -> 1;
                    case "bn", "b" -> 1e9;
                    case "m", "mn" -> 1e6;
                    case "k" -> 1e3;
                    default -> Double.NaN;
                };
        return year && !word.contains(",") ? Double.NaN : value * scale;
    }

    /** "half", "a third", "one in four". */
    private double share(int i) {
        String word = bare(i);
        if ((word.equals("one") || word.equals("a")) && i + 1 < tokens.size()) {
            if (bare(i + 1).equals("in") && i + 2 < tokens.size()) {
                double of = value(bare(i + 2), tokens.get(i + 2).number());
                return of > 1 ? 100 / of : Double.NaN;
            }
            return Double.NaN;
        }
        if (word.equals("third") || word.equals("fifth") || word.equals("tenth") || word.equals("quarter")) {
            boolean counted = i > 0 && (bare(i - 1).equals("a") || bare(i - 1).equals("one"));
            return counted ? SHARES.get(word) : Double.NaN;
        }
        if (word.equals("halved") || word.equals("halving")) {
            return SHARES.get("half");
        }
        return word.equals("half") ? SHARES.get(word) : Double.NaN;
    }

    /** "half a million". */
    private boolean scaledHalf(int i) {
        return bare(i).equals("half")
                && i + 2 < tokens.size()
                && bare(i + 1).equals("a")
                && SCALES.containsKey(bare(i + 2));
    }

    /** "Jackman, 40, …": a number alone between a name and a comma or the end. */
    private boolean age(int i) {
        if (i == 0 || !tokens.get(i).number() || !tokens.get(i - 1).capital()) {
            return false;
        }
        int end = tokens.get(i).end();
        return text.substring(tokens.get(i - 1).end(), tokens.get(i).start())
                        .strip()
                        .equals(",")
                && (end == text.length() || ",.;)".indexOf(text.charAt(end)) >= 0)
                && value(bare(i), true) < OLDEST;
    }

    private boolean percentAt(int at) {
        if (at > 0
                && tokens.get(at - 1).end() < text.length()
                && text.charAt(tokens.get(at - 1).end()) == '%') {
            return true;
        }
        return at < tokens.size()
                && (PERCENT.contains(bare(at))
                        || bare(at).equals("per") && at + 1 < tokens.size() && PERCENT.contains(bare(at + 1)));
    }

    /** What is counted: the first word after the number that says anything. */
    private String unit(int at) {
        for (int i = at; i < Math.min(tokens.size(), at + UNIT_WITHIN); i++) {
            String word = bare(i);
            if (tokens.get(i).number() || tokens.get(i).opens()) {
                return "";
            }
            if (i > at && (word.equals("in") || word.equals("at") || word.equals("by"))) {
                return "";
            }
            if (!StopWords.ALL.contains(word) || MEASURES.contains(word)) {
                return Concepts.standard().of(List.of(Stems.of(word))).get(0);
            }
        }
        return "";
    }

    private static final Set<String> MEASURES =
            Set.of("day", "days", "week", "weeks", "month", "months", "year", "years", "hours", "minutes", "am", "pm");

    private String bare(int i) {
        String word = Stems.bare(tokens.get(i).text());
        return tokens.get(i).number() ? tokens.get(i).text().toLowerCase(java.util.Locale.ROOT) : word;
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
