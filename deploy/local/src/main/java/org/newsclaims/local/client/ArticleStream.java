package org.newsclaims.local.client;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.newsclaims.local.article.Submission;
import org.newsclaims.local.terminal.Progress;

/** Streams articles to ingest in batches of bounded size, and says which were refused. */
public final class ArticleStream {
    private static final int BATCH_ARTICLES = 200;
    private static final int BATCH_CHARACTERS = 4_000_000;

    private final IngestClient ingest;
    private final PrintStream complaints;
    private final Progress progress;
    private final List<String> accepted = new ArrayList<>();
    private int refused;

    public ArticleStream(IngestClient ingest, PrintStream complaints, Progress progress) {
        this.ingest = ingest;
        this.complaints = complaints;
        this.progress = progress;
    }

    /** Sends all of them; returns when ingest has answered for each. */
    public void send(Stream<Submission> submissions) throws InterruptedException {
        List<Submission> batch = new ArrayList<>();
        int characters = 0;
        for (Iterator<Submission> i = submissions.iterator(); i.hasNext(); ) {
            Submission next = i.next();
            if (batch.size() == BATCH_ARTICLES || characters + next.json().length() > BATCH_CHARACTERS) {
                flush(batch);
                characters = 0;
            }
            batch.add(next);
            characters += next.json().length();
        }
        flush(batch);
        progress.done();
    }

    /** Ids of the articles that the log has acknowledged, in the order sent. */
    public List<String> accepted() {
        return List.copyOf(accepted);
    }

    public int refused() {
        return refused;
    }

    private void flush(List<Submission> batch) throws InterruptedException {
        if (batch.isEmpty()) {
            return;
        }
        List<IngestClient.Outcome> outcomes =
                ingest.post(batch.stream().map(Submission::json).toList());
        for (int i = 0; i < batch.size(); i++) {
            IngestClient.Outcome outcome = outcomes.get(i);
            if (outcome.articleId() != null) {
                accepted.add(outcome.articleId());
            } else {
                refused++;
                complaints.println(batch.get(i).origin() + ": " + outcome.problem());
            }
        }
        progress.many(batch.size());
        batch.clear();
    }
}
