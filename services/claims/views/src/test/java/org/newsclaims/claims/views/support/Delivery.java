package org.newsclaims.claims.views.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.newsclaims.claims.views.reading.ArticleChange;

/**
 * One way in which a log may bring a set of changes.
 *
 * @param seed in which order they were written, and how the partitions are interleaved when they are read
 * @param batchSize how many changes at most are projected at once
 * @param partitions over how many partitions they are spread by their keys; each is read in order
 */
public record Delivery(long seed, int batchSize, int partitions) {
    private static final int LONGEST_RUN = 40;

    /** The changes as they are projected. */
    public List<List<ArticleChange>> of(List<ArticleChange> changes) {
        Random random = new Random(seed);
        List<ArticleChange> written = new ArrayList<>(changes);
        Collections.shuffle(written, random);
        List<Deque<ArticleChange>> log = new ArrayList<>();
        for (int i = 0; i < partitions; i++) {
            log.add(new ArrayDeque<>());
        }
        written.forEach(change -> log.get(partition(change)).add(change));
        return batches(read(log, random));
    }

    private int partition(ArticleChange change) {
        return Math.floorMod(change.articleId().hashCode(), partitions);
    }

    /** As a poll does, a run of one partition, then one of another. */
    private static List<ArticleChange> read(List<Deque<ArticleChange>> log, Random random) {
        List<ArticleChange> read = new ArrayList<>();
        while (log.stream().anyMatch(partition -> !partition.isEmpty())) {
            Deque<ArticleChange> partition = log.get(random.nextInt(log.size()));
            for (int run = 1 + random.nextInt(LONGEST_RUN); run > 0 && !partition.isEmpty(); run--) {
                read.add(partition.remove());
            }
        }
        return read;
    }

    private List<List<ArticleChange>> batches(List<ArticleChange> read) {
        List<List<ArticleChange>> batches = new ArrayList<>();
        for (int from = 0; from < read.size(); from += batchSize) {
            batches.add(List.copyOf(read.subList(from, Math.min(read.size(), from + batchSize))));
        }
        return batches;
    }
}
