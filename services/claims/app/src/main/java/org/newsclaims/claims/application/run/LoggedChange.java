package org.newsclaims.claims.application.run;

import java.util.Objects;
import org.newsclaims.claims.domain.LogPosition;
import org.newsclaims.claims.views.reading.ArticleChange;

/**
 * What one record of the log changes.
 *
 * @param position where the record stands; never null
 * @param change what it changes; never null
 */
public record LoggedChange(LogPosition position, ArticleChange change) {
    public LoggedChange {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(change, "change");
    }
}
