package org.newsclaims.ingest.adapter.rest;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;
import org.newsclaims.ingest.application.FeedStore;
import org.newsclaims.ingest.config.IngestConfig;
import org.newsclaims.ingest.domain.Feed;
import org.newsclaims.problems.Refusal;

/** Adds the feeds of a file at the start. Those that are there keep their state; those taken out of it stay. */
@ApplicationScoped
class FeedFile {
    private static final Logger LOG = Logger.getLogger(FeedFile.class);

    private final FeedStore store;
    private final IngestConfig.FeedSettings settings;

    FeedFile(FeedStore store, IngestConfig config) {
        this.store = store;
        this.settings = config.feeds();
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled()) {
            settings.file().ifPresent(this::add);
        }
    }

    private void add(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    put(file + ":" + (i + 1), lines.get(i));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The feeds cannot be read from " + file, e);
        }
    }

    private void put(String place, String line) {
        Feed feed;
        try {
            feed = FeedJson.read(line);
        } catch (Refusal e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
        CompletionStage<Void> kept = store.put(feed);
        kept.whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.errorf("%s is not kept: %s", place, failure.getMessage());
            }
        });
    }
}
