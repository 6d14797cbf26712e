package org.newsclaims.evaluation.coreference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A pronoun of GAP with two names, either of which it may stand for. Offsets in code points.
 *
 * @param feminine whether the pronoun is "she", "her" or "hers"
 */
record GapCase(String id, String text, boolean feminine, int pronoun, int a, boolean isA, int b, boolean isB) {
    private static final Set<String> FEMININE = Set.of("she", "her", "hers");

    static List<GapCase> read(Path file) throws IOException {
        List<GapCase> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] c = line.split("\t");
            cases.add(new GapCase(
                    c[0],
                    c[1],
                    FEMININE.contains(c[2].toLowerCase(Locale.ROOT)),
                    Integer.parseInt(c[3]),
                    Integer.parseInt(c[5]),
                    c[6].equalsIgnoreCase("true"),
                    Integer.parseInt(c[8]),
                    c[9].equalsIgnoreCase("true")));
        }
        return cases;
    }
}
