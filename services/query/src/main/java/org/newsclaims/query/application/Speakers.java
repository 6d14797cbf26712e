package org.newsclaims.query.application;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.query.application.port.SpeakerStore;
import org.newsclaims.query.application.port.ViewCodec;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Moved;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.SpeakerProfile;
import org.newsclaims.query.domain.SpeakerSummary;
import org.newsclaims.query.domain.filter.SpeakerFilter;

/** Questions about speakers. Answers are JSON; what cannot be answered fails with a {@link Refusal}. */
public final class Speakers {
    private static final int SHOWN = 50;

    private final SpeakerStore store;
    private final ViewCodec json;

    public Speakers(SpeakerStore store, ViewCodec json) {
        this.store = store;
        this.json = json;
    }

    /** {@code SpeakerSummary}s. */
    public CompletionStage<ListPage<String>> list(SpeakerFilter filter, Slice slice) {
        return store.speakers(filter, slice)
                .thenApply(page ->
                        new ListPage<>(page.items().stream().map(json::write).toList(), page.next()));
    }

    /**
     * {@code SpeakerProfile.Full}.
     *
     * @param statements path of the list of everything they said
     */
    public CompletionStage<String> one(String id, Instant asOf, String statements) {
        return store.speaker(id, asOf).thenCompose(found -> {
            if (found.isEmpty()) {
                return asOf == null ? missing(id) : notThen(id, asOf);
            }
            return profile(found.get(), asOf, statements).thenApply(json::write);
        });
    }

    private CompletionStage<SpeakerProfile.Full> profile(SpeakerSummary speaker, Instant asOf, String statements) {
        String id = speaker.id();
        return store.offices(id, asOf, SHOWN).thenCompose(offices -> store.events(id, asOf, SHOWN)
                .thenCompose(events -> store.outlets(id, asOf, SHOWN)
                        .thenApply(outlets -> new SpeakerProfile.Full(
                                speaker, offices.speaksFor(), offices.spokespeople(), events, outlets, statements))));
    }

    /** Nobody then; whether anybody now decides what is said. */
    private <T> CompletionStage<T> notThen(String id, Instant asOf) {
        return store.speaker(id, null)
                .thenCompose(now -> now.isEmpty()
                        ? missing(id)
                        : CompletableFuture.failedStage(Events.notKnowable("speaker " + id, asOf)));
    }

    private <T> CompletionStage<T> missing(String id) {
        return store.trace(id).thenCompose(trace -> {
            if (trace.isEmpty()) {
                return CompletableFuture.failedStage(Refusal.of(
                        ProblemType.NOT_FOUND, "There is no speaker " + id + ". GET /v1/speakers lists the speakers."));
            }
            String survivor = trace.get().survivor();
            return CompletableFuture.failedStage(
                    survivor == null
                            ? Refusal.of(
                                    ProblemType.GONE,
                                    "The speaker " + id + " is gone: what they were quoted with was revised or"
                                            + " retracted.")
                            : new Moved(id, survivor));
        });
    }
}
