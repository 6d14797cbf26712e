package org.newsclaims.ingest.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.newsclaims.ingest.application.DraftReader;
import org.newsclaims.ingest.domain.Draft;

/** Submissions in JSON that came another way than over REST. */
@ApplicationScoped
class JsonDrafts implements DraftReader {
    @Override
    public Draft read(byte[] json) {
        return DraftBodies.json(json);
    }
}
