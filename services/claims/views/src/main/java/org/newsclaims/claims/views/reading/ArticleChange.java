package org.newsclaims.claims.views.reading;

import java.util.Objects;
import org.newsclaims.claims.views.domain.Version;

/** A record of the log, read and ready to be projected. */
public sealed interface ArticleChange {
    /** The article it is about; never null. */
    String articleId();

    /** Which of several changes to one article counts. */
    Version version();

    /** A text with all that was found in it. */
    record Arrived(Reading reading, Version version) implements ArticleChange {
        public Arrived {
            Objects.requireNonNull(reading, "reading");
            Objects.requireNonNull(version, "version");
        }

        @Override
        public String articleId() {
            return reading.article().id();
        }
    }

    /** A retraction or an erasure. {@code reason} may be null. */
    record Withdrawn(String articleId, Version version, String reason) implements ArticleChange {
        public Withdrawn {
            Objects.requireNonNull(articleId, "articleId");
            Objects.requireNonNull(version, "version");
        }
    }
}
