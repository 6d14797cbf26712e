package org.newsclaims.local.batch;

import java.util.List;
import org.newsclaims.records.view.StatementView;

/**
 * A line of {@code views}.
 *
 * @param id as given
 * @param eventId the news event it reports
 * @param statements in text order
 */
public record ViewedArticle(String id, String eventId, List<StatementView> statements) {}
