package org.newsclaims.query.application;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.domain.Page;
import org.newsclaims.query.domain.Refusal;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.SpeakerFilter;
import org.newsclaims.query.domain.SpeakerProfile;

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
    public CompletionStage<Page<String>> list(SpeakerFilter filter, Slice slice) {
        return store.speakers(filter, slice)
                .thenApply(page ->
                        new Page<>(page.items().stream().map(json::write).toList(), page.next()));
    }

    /**
     * {@code SpeakerProfile.Full}.
     *
     * @param statements path of the list of everything they said
     */
    public CompletionStage<String> one(String id, Instant asOf, String statements) {
        return store.speaker(id, asOf).thenCompose(found -> {
            var speaker = found.orElseThrow(() -> Refusal.of(
                    asOf == null ? Refusal.Kind.NOT_FOUND : Refusal.Kind.NOT_KNOWABLE,
                    "There is no speaker " + id + (asOf == null ? "" : " in what had been published by " + asOf)
                            + ". GET /v1/speakers lists the speakers."));
            return store.events(id, asOf, SHOWN).thenCompose(events -> store.outlets(id, asOf, SHOWN)
                    .thenApply(outlets -> json.write(new SpeakerProfile.Full(speaker, events, outlets, statements))));
        });
    }
}
