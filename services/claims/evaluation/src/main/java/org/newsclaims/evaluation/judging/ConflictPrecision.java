package org.newsclaims.evaluation.judging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsclaims.engine.merging.Claim;
import org.newsclaims.engine.merging.ClaimConflict;
import org.newsclaims.engine.merging.MergedEvent;
import org.newsclaims.engine.model.Speaker;

/**
 * How many of the conflicts that the engine finds are conflicts, by kind: {@code ConflictPrecision [list] FILE...}. With
 * {@code list}, every conflict is printed with its key and both claims, for those who judge what nobody has judged yet.
 */
public final class ConflictPrecision {
    private static final String SHOWN = "list";

    private final HandVerdicts verdicts;
    private final boolean shown;
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    private ConflictPrecision(HandVerdicts verdicts, boolean shown) {
        this.verdicts = verdicts;
        this.shown = shown;
    }

    public static void main(String[] arguments) throws IOException {
        boolean list = arguments.length > 0 && arguments[0].equals(SHOWN);
        ConflictPrecision precision = new ConflictPrecision(HandVerdicts.read("conflicts.tsv"), list);
        for (String file : Arrays.asList(arguments).subList(list ? 1 : 0, arguments.length)) {
            ViewsOfFile told = ViewsOfFile.read(Path.of(file));
            told.events().forEach(event -> precision.count(told, event));
        }
        precision.counts.forEach((kind, count) -> System.out.printf(
                Locale.ROOT,
                "%-12s right %d wrong %d unjudged %d%n",
                kind,
                count.getOrDefault("right", 0),
                count.getOrDefault("wrong", 0),
                count.getOrDefault("unjudged", 0)));
    }

    private void count(ViewsOfFile told, MergedEvent event) {
        Map<String, Claim> claims = new HashMap<>();
        event.claims().forEach(claim -> claims.put(claim.id(), claim));
        for (Claim claim : event.claims()) {
            for (ClaimConflict conflict : claim.conflicts()) {
                if (claim.id().compareTo(conflict.claimId()) < 0) {
                    String kind = conflict.kind().name().toLowerCase(Locale.ROOT);
                    String key = kind + "\t"
                            + conflict.statementIds().stream()
                                    .map(told::place)
                                    .sorted()
                                    .collect(Collectors.joining("\t"));
                    String verdict = verdicts.of(key);
                    for (String row : List.of(kind, "all")) {
                        counts.computeIfAbsent(row, name -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
                    }
                    if (shown) {
                        System.out.println(key + "\t" + verdict + "\n" + side(claim, told, conflict.statementIds(), 0)
                                + side(claims.get(conflict.claimId()), told, conflict.statementIds(), 1));
                    }
                }
            }
        }
    }

    private static String side(Claim claim, ViewsOfFile told, List<String> statements, int at) {
        return "    "
                + claim.speakers().stream().map(Speaker::name).collect(Collectors.joining(" and ")) + " "
                + claim.polarity().name().toLowerCase(Locale.ROOT) + ": "
                + told.statements().get(statements.get(at)).text().replace('\n', ' ') + "\n";
    }
}
