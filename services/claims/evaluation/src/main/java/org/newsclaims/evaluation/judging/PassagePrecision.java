package org.newsclaims.evaluation.judging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsclaims.engine.merging.Claim;
import org.newsclaims.engine.model.Passage;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.Statement;

/**
 * How many claims are understood by themselves, by their speaker and the passage that is shown for them: {@code PassagePrecision
 * [list] [DRAW] FILE}. A quarter of the claims is drawn, always the same ones; draws 0 (when none is named) to 3 have none in
 * common. With {@code list}, they are printed with their keys. {@code PassagePrecision read FILE} counts the 200 of all draws that
 * somebody judged who had no part in making them.
 */
public final class PassagePrecision {
    private static final int ONE_IN = 4;
    private static final String SHOWN = "list";
    private static final String DRAWS = "[0-3]";
    private static final String READ = "read";

    private PassagePrecision() {}

    public static void main(String[] arguments) throws IOException {
        boolean shown = arguments[0].equals(SHOWN);
        String before = arguments.length < 2 ? "" : arguments[arguments.length - 2];
        int draw = before.matches(DRAWS) ? Integer.parseInt(before) : 0;
        boolean read = arguments[0].equals(READ);
        HandVerdicts verdicts = HandVerdicts.read(read ? "passages-read.tsv" : "passages.tsv");
        ViewsOfFile told = ViewsOfFile.read(Path.of(arguments[arguments.length - 1]));
        Map<String, Integer> counts = new TreeMap<>();
        told.events().stream().flatMap(event -> event.claims().stream()).forEach(claim -> {
            Statement best = best(claim, told);
            String key = told.place(best.id());
            if (read ? verdicts.byKey().containsKey(key) : draw(key) == draw) {
                counts.merge(verdicts.of(key), 1, Integer::sum);
                if (shown) {
                    System.out.println(key + "\t" + verdicts.of(key) + "\t" + line(claim, best));
                }
            }
        });
        System.out.println(counts);
    }

    private static int draw(String key) {
        int mixed = key.hashCode() * 0x9E3779B9;
        return Integer.remainderUnsigned(mixed >>> 8, ONE_IN);
    }

    /** The occurrence whose wording the claim shows. */
    private static Statement best(Claim claim, ViewsOfFile told) {
        return claim.occurrences().stream()
                .map(told.statements()::get)
                .filter(statement -> statement.text().equals(claim.text()))
                .findFirst()
                .orElseThrow();
    }

    private static String line(Claim claim, Statement best) {
        Passage passage = best.passage();
        String shown = passage == null
                ? best.text()
                : (passage.before() == null ? "" : "[" + passage.before() + "] ") + passage.text();
        return claim.polarity() + " "
                + claim.speakers().stream().map(Speaker::name).collect(Collectors.joining(" and ")) + ": "
                + shown.replace('\n', ' ') + " || " + best.text().replace('\n', ' ');
    }
}
