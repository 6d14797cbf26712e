package org.newsclaims.local.batch;

import java.util.List;
import org.newsclaims.records.view.StatementView;

/**
 * A line of {@code extract}.
 *
 * @param id as given
 * @param statements in text order
 */
public record ExtractedArticle(String id, List<StatementView> statements) {}
