package org.newsclaims.ingest.adapter.kafka;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsclaims.ingest.application.DraftReader;
import org.newsclaims.ingest.application.SubmitArticle;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.records.ArticleReceived;

/**
 * Submits the messages of one poll side by side, in their order. What a message becomes depends on nothing but the message
 * and its place, so that one that comes again makes the same record again.
 */
final class InboxBatch {
    private static final int MICROS = 1000;

    private final DraftReader drafts;
    private final SubmitArticle articles;

    InboxBatch(DraftReader drafts, SubmitArticle articles) {
        this.drafts = drafts;
        this.articles = articles;
    }

    /** A message that is no article, and why. */
    record Rejected(ConsumerRecord<String, byte[]> message, Refusal reason) {}

    /**
     * The messages that are no articles; all others are in the log for good.
     *
     * @throws Refusal when the log did not answer for one of them: the whole batch is to be submitted again
     */
    List<Rejected> submit(Iterable<ConsumerRecord<String, byte[]>> messages) {
        List<ConsumerRecord<String, byte[]>> sent = new ArrayList<>();
        List<CompletableFuture<ArticleReceived>> answers = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : messages) {
            sent.add(message);
            answers.add(submit(message).toCompletableFuture());
        }
        List<Rejected> rejected = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            try {
                answers.get(i).join();
            } catch (CompletionException e) {
                rejected.add(new Rejected(sent.get(i), refusal(e.getCause())));
            }
        }
        return rejected;
    }

    private CompletionStage<ArticleReceived> submit(ConsumerRecord<String, byte[]> message) {
        try {
            return articles.submit(drafts.read(InboxMessage.submission(message)), receivedAt(message));
        } catch (RuntimeException | StackOverflowError e) {
            // A message that brings its reader down goes to the dead letters as any other that is no article.
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The time of the message, and within its millisecond its place, for of two versions the later must win. */
    private static Instant receivedAt(ConsumerRecord<String, byte[]> message) {
        return Instant.ofEpochMilli(message.timestamp()).plus(message.offset() % MICROS, ChronoUnit.MICROS);
    }

    private static Refusal refusal(Throwable failure) {
        if (!(failure instanceof Refusal refusal)) {
            return Refusal.because(ProblemType.INTERNAL, "The message could not be read.", failure);
        }
        if (refusal.type().isTemporary()) {
            throw refusal;
        }
        return refusal;
    }
}
