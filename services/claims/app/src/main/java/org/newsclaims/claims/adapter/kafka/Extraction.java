package org.newsclaims.claims.adapter.kafka;

import io.opentelemetry.context.Context;
import java.util.concurrent.CompletableFuture;
import org.newsclaims.claims.domain.LogPosition;
import org.newsclaims.claims.views.reading.ArticleChange;

/**
 * One record on its way through the engine.
 *
 * @param position where it stands
 * @param articleId the article it is about, as far as its headers tell; may be null
 * @param change completes with what it changes, with null when it changes nothing, or with the failure to read it
 * @param trace the trace of the request that brought the record; without a span when there is none
 */
record Extraction(LogPosition position, String articleId, CompletableFuture<ArticleChange> change, Context trace) {}
