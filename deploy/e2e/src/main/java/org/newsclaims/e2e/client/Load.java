package org.newsclaims.e2e.client;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.newsclaims.e2e.generate.ArticleGenerator;
import org.newsclaims.e2e.generate.GeneratedArticle;
import org.newsclaims.e2e.generate.Happenings;

/**
 * Submits articles at a steady pace, and does all that submitters do: sends some again, corrects some, retracts some, sends
 * some that must be refused, and tries again what went unanswered.
 */
public final class Load {
    private static final int BATCH = 20;
    private static final int REMEMBERED = 500;
    /** Fewer than {@link #settle} asks about. */
    private static final int MOST_UNANSWERED = 400;

    private static final long PAUSE_MILLIS = 250;

    private final Submitter submitter;
    private final Happenings happenings;
    private final Random random;
    private final Deque<GeneratedArticle> unanswered = new ArrayDeque<>();
    private final List<GeneratedArticle> recent = new ArrayList<>();
    private int happening;
    private int submitted;

    /** Of generated articles. */
    public Load(Submitter submitter, long seed) {
        this(submitter, new ArticleGenerator(seed), seed);
    }

    /**
     * @param happenings what is reported, from the first on
     * @param seed of what is done to the articles
     */
    public Load(Submitter submitter, Happenings happenings, long seed) {
        this.submitter = submitter;
        this.happenings = happenings;
        this.random = new Random(seed);
    }

    /** How many distinct articles were submitted so far. */
    public int submitted() {
        return submitted;
    }

    /** How many of them, at the least, were answered. */
    public int answered() {
        return submitted - unanswered.size();
    }

    /** Sends one batch. With much unanswered it holds back for a moment, and asks again before it sends anything new. */
    public void step() throws InterruptedException {
        List<GeneratedArticle> batch = new ArrayList<>();
        if (unanswered.size() > MOST_UNANSWERED) {
            Thread.sleep(PAUSE_MILLIS);
        } else {
            fresh(batch);
        }
        while (!unanswered.isEmpty() && batch.size() < 3 * BATCH) {
            batch.add(unanswered.remove());
        }
        unanswered.addAll(submitter.submit(batch));
    }

    private void fresh(List<GeneratedArticle> batch) throws InterruptedException {
        while (batch.size() < BATCH) {
            List<GeneratedArticle> articles = happenings.happening(happening++);
            batch.addAll(articles);
            submitted += articles.size();
        }
        batch.forEach(this::remember);
        for (int i = 0; i < 2 && !recent.isEmpty(); i++) {
            mischief(batch);
        }
    }

    /** Sends what went unanswered until it is answered; every tenth stays unanswered for good. */
    public void settle() throws InterruptedException {
        unanswered.removeIf(article -> random.nextInt(10) == 0);
        for (int attempt = 0; !unanswered.isEmpty() && attempt < 100; attempt++) {
            List<GeneratedArticle> batch = new ArrayList<>();
            while (!unanswered.isEmpty() && batch.size() < BATCH) {
                batch.add(unanswered.remove());
            }
            unanswered.addAll(submitter.submit(batch));
        }
    }

    private void mischief(List<GeneratedArticle> batch) throws InterruptedException {
        GeneratedArticle known = recent.get(random.nextInt(recent.size()));
        switch (random.nextInt(6)) {
            case 0 -> batch.add(known);
            case 1, 2 -> batch.add(known.corrected(1 + random.nextInt(3)));
            case 3 -> submitter.retract(known.id());
            case 4 -> batch.add(known.emptied());
            default -> {
                // Not every batch has something out of the ordinary.
            }
        }
    }

    private void remember(GeneratedArticle article) {
        if (recent.size() < REMEMBERED) {
            recent.add(article);
        } else {
            recent.set(random.nextInt(REMEMBERED), article);
        }
    }
}
