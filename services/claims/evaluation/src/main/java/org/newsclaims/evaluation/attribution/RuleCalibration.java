package org.newsclaims.evaluation.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.engine.attribution.LearnedTagger;
import org.newsclaims.engine.attribution.ModelFile;
import org.newsclaims.engine.attribution.Tagging;
import org.newsclaims.engine.extraction.Findings;
import org.newsclaims.engine.extraction.Weighed;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Pages;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;

/**
 * Measures how often each rule's findings are right where they stand beside those of a tagger that has not seen the article.
 * Arguments: the folder of evaluation data, the folder of the models that {@link AttributionTraining} wrote for each fold of
 * train, and the table to write. Without the folder of models it measures the rules alone that the tagger is never asked about:
 * no model has a say in them, so that a new one gets its lines in a minute.
 */
public final class RuleCalibration {
    /**
     * What a rule that is seldom met is taken for: as often right as the rule itself says, this many times. What it finds
     * where the tagger agrees so far is taken for as often right as all that the rule finds.
     */
    private static final double PRIOR = 5;

    private static final int FEWEST = 5;

    private final Pages pages = new Pages();
    private final Map<String, Cell> counts = new TreeMap<>();
    /** Which rule a part of one belongs to. */
    private final Map<String, String> parts = new HashMap<>();

    private final boolean certainOnly;

    private RuleCalibration(boolean certainOnly) {
        this.certainOnly = certainOnly;
    }

    public static void main(String[] args) throws IOException {
        List<Sample> samples = new Analysis().read(Path.of(args[0]).resolve("polnear/train.jsonl"));
        if (args.length == 2) {
            RuleCalibration calibration = new RuleCalibration(true);
            Findings findings = new Findings(
                    columns -> new Tagging(List.of(), new float[columns.size()], new float[columns.size()]));
            samples.forEach(sample -> calibration.read(sample, findings));
            Files.writeString(Path.of(args[1]), calibration.table());
            return;
        }
        int[] fold = Jackknife.dealt(samples.size(), AttributionTraining.FOLDS);
        RuleCalibration calibration = new RuleCalibration(false);
        for (int k = 0; k < AttributionTraining.FOLDS; k++) {
            Path model = AttributionTraining.foldModel(Path.of(args[1]), k);
            Findings findings = new Findings(new LearnedTagger(ModelFile.read(Files.readAllBytes(model))));
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] == k) {
                    calibration.read(samples.get(i), findings);
                }
            }
        }
        Files.writeString(Path.of(args[2]), calibration.table());
    }

    private void read(Sample sample, Findings findings) {
        Page page = pages.read(sample.article().text());
        for (Weighed weighed : findings.weighed(page)) {
            Finding finding = weighed.finding();
            BitSet content = tokens(finding.content());
            // What was left unsaid is settled beside what the tagger found.
            boolean wanted = !certainOnly || finding.isCertain() && !finding.isOmission();
            if (wanted
                    && !finding.rule().equals("learned")
                    && !sample.discarded().intersects(content)) {
                boolean right = isRight(sample, content, tokens(List.of(finding.source())));
                count(weighed.rule(), right, finding.confidence());
                if (weighed.belief() != Weighed.UNASKED) {
                    parts.put(weighed.part(), weighed.rule());
                    count(weighed.part(), right, finding.confidence());
                }
            }
        }
    }

    /** What has no source leaves it to others to find one. */
    private static boolean isRight(Sample sample, BitSet content, BitSet source) {
        return source.isEmpty()
                ? sample.targets().stream().anyMatch(target -> Verdicts.isNear(content, target.content()))
                : Verdicts.isRight(sample, content, source);
    }

    private void count(String key, boolean right, double own) {
        Cell cell = counts.computeIfAbsent(key, name -> new Cell(own));
        cell.found++;
        cell.right += right ? 1 : 0;
    }

    private static BitSet tokens(List<Range> ranges) {
        BitSet tokens = new BitSet();
        ranges.stream().filter(range -> !range.isEmpty()).forEach(range -> tokens.set(range.from(), range.to()));
        return tokens;
    }

    private String table() {
        StringBuilder table =
                new StringBuilder("# rule and its own confidence in percent, share right, findings, right\n");
        counts.forEach((key, cell) -> {
            if (cell.found >= FEWEST) {
                table.append(String.format(
                        Locale.ROOT, "%s\t%.3f\t%d\t%d%n", key, share(key, cell), cell.found, cell.right));
            }
        });
        return table.toString();
    }

    private double share(String key, Cell cell) {
        String rule = parts.get(key);
        double before = rule == null ? cell.own : share(rule, counts.get(rule));
        return (cell.right + PRIOR * before) / (cell.found + PRIOR);
    }

    private static final class Cell {
        final double own;
        int found;
        int right;

        Cell(double own) {
            this.own = own;
        }
    }
}
