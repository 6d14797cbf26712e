package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom an article says its story is from, told by the form of its credit lines: "PARIS, May 4 (Name) -", "By Jane Doe,
 * Name", "(Name)" at the end, "Name contributed to this report". A name alone in a line may be anything, and "Credit:
 * Name" is a photograph's.
 */
final class Credits {
    private static final int TOP = 1500;
    private static final int LINES_AT_TOP = 6;
    private static final int LINES_AT_END = 4;
    private static final int LONGEST_LINE = 140;
    private static final Pattern DATELINE =
            Pattern.compile("^([^\\n(]{0,60})\\(([^()\\n]{2,40})\\)\\s*[-–—]", Pattern.MULTILINE);
    /** A place in capitals, or a day beside it. */
    private static final Pattern PLACE_AND_DAY = Pattern.compile("\\p{Lu}[\\p{Lu} .'’/-]+(?:,.*)?"
            + "|\\p{Lu}[^,]*,.*\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b.*");

    private static final List<Pattern> LINES = Stream.of(
                    "(?:by|from|sources?:|via|(?:copyright|©|copyright ©) \\d{4}) (.+)",
                    "(?:with |additional )?(?:reporting|files|material) (?:by|from) (.+)",
                    "(.+?) (?:also )?contributed (?:reporting )?to this (?:report|story|article)",
                    "this (?:report|story|article) (?:was |is )?(?:first |originally )?"
                            + "(?:published|appeared|provided|distributed|supplied|written) (?:by|in|on|from) (.+)",
                    "[-–—]+ ?(.+)",
                    "[(\\[](.+)[)\\]]")
            .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE))
            .toList();
    private static final Pattern BETWEEN_NAMES = Pattern.compile(",? and |,? with |[,;|&/]| [-–—] ");

    private Credits() {}

    /** Keys of the outlets credited, see {@link OutletNames#key}. Linear in the length of the text. */
    static Set<String> of(String text) {
        Set<String> credited = new TreeSet<>();
        Matcher dateline = DATELINE.matcher(text.substring(0, Math.min(text.length(), TOP)));
        while (dateline.find()) {
            String name = dateline.group(2);
            if (OutletNames.is(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)) // "(dpa)"
                    || PLACE_AND_DAY.matcher(dateline.group(1).strip()).matches()) {
                credited.add(OutletNames.key(name));
            }
        }
        for (String line : edges(text)) {
            line(line, credited);
        }
        return credited;
    }

    /** The first and the last short lines, without the headline. */
    private static List<String> edges(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .skip(1)
                .toList();
        List<String> edges = new ArrayList<>(lines.subList(0, Math.min(lines.size(), LINES_AT_TOP)));
        edges.addAll(lines.subList(Math.max(edges.size(), lines.size() - LINES_AT_END), lines.size()));
        edges.removeIf(line -> line.length() > LONGEST_LINE);
        return edges;
    }

    private static void line(String line, Set<String> credited) {
        String open = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        for (Pattern form : LINES) {
            Matcher credit = form.matcher(open);
            if (credit.matches()) {
                BETWEEN_NAMES
                        .splitAsStream(credit.group(1))
                        .filter(OutletNames::is)
                        .forEach(name -> credited.add(OutletNames.key(name)));
                return;
            }
        }
    }
}
