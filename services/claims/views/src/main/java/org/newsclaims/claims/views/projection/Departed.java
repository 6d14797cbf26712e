package org.newsclaims.claims.views.projection;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Fingerprint;

/**
 * A retracted article, and where its ids lead.
 *
 * @param articleId article id
 * @param version its last version with a text
 * @param fingerprint of that text
 * @param filings where that text would be filed
 * @param leadsTo the article whose event its ids lead to, or null
 */
public record Departed(
        String articleId, Version version, Fingerprint fingerprint, List<Filing> filings, String leadsTo) {
    private static final Comparator<Filing> BY_KEY =
            Comparator.comparing(Filing::key).thenComparing(Filing::position);

    public Departed {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(fingerprint, "fingerprint");
        filings = filings.stream().sorted(BY_KEY).toList();
    }

    Departed leadingTo(String article) {
        return new Departed(articleId, version, fingerprint, filings, article);
    }
}
