package org.newsclaims.e2e.bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsclaims.claims.views.memory.InMemoryViews;
import org.newsclaims.claims.views.projection.Projector;
import org.newsclaims.claims.views.reading.ArticleReader;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.Merging;

/**
 * Reads and projects hostile articles and events at one size and at twice that size, in memory, on one thread. What one of them
 * takes all others wait for: it must not grow faster than in proportion, nor take more than {@value #LONGEST} s.
 */
public final class BoundsTrial {
    private static final double LONGEST = 5;
    /** Twice as much, and what a logarithm and the noise of a machine add. */
    private static final double STEEPEST = 2.3;
    /** What takes less says nothing of growth. */
    private static final double LEAST = 0.3;

    private static final int ROUNDS_BEFORE = 2;
    private static final int SMALL = 400;

    private final Grouping grouping = new Grouping();
    private final ArticleReader reader = ArticleReader.standard(grouping);
    private boolean green = true;

    /**
     * @param names what to measure, as a regular expression over the names of the inputs
     * @param share the part of its size that each input has: 1 for all of it, 4 for a quarter
     * @return whether all of it was within its bounds
     */
    public boolean run(String names, int share) {
        List<HostileInput> inputs = new ArrayList<>(HostileTexts.all());
        for (int i = 0; i < ROUNDS_BEFORE; i++) {
            inputs.forEach(input -> cost(input, Math.max(2, input.size() / SMALL)));
        }
        inputs.addAll(HostileEvents.all());
        line("| of what | so many | statements | read, s | projected, s | allocated, MB | growth from half |");
        line("|---|---|---|---|---|---|---|");
        for (HostileInput input : inputs) {
            if (input.name().matches(names)) {
                measure(input, input.size() / share);
            }
        }
        line(green ? "GREEN" : "RED");
        return green;
    }

    private void measure(HostileInput input, int size) {
        Cost half = cost(input, size / 2);
        Cost whole = cost(input, size);
        double growth = whole.seconds() / half.seconds();
        boolean steep = growth > STEEPEST && whole.seconds() > LEAST;
        boolean tooLong = whole.seconds() > LONGEST;
        green &= !steep && !tooLong;
        line(String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %.2f | %.2f | %.0f | %.2f%s%s |",
                input.name(),
                size,
                whole.statements(),
                whole.read(),
                whole.projected(),
                whole.megabytes(),
                growth,
                steep ? " **steep**" : "",
                tooLong ? " **long**" : ""));
    }

    private Cost cost(HostileInput input, int size) {
        Projector projector = new Projector(grouping, new Merging(), ViewJson::toText);
        return Cost.of(input, size, reader, InMemoryViews.with(reader, projector));
    }

    /** At once, since a run takes minutes. */
    private static void line(String line) {
        System.out.println(line);
    }
}
