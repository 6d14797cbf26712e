package org.newsclaims.engine.accounts;

import java.util.List;
import java.util.Objects;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Speaker;

/**
 * One statement as accounts see it.
 *
 * @param claimId its claim
 * @param speakers canonical speakers
 * @param polarity whether they stood by it
 * @param outlet who carries it, or null
 * @param labels what it can be filed under
 */
public record Remark(String claimId, List<Speaker> speakers, Polarity polarity, String outlet, FilingLabels labels) {
    public Remark {
        Objects.requireNonNull(claimId, "claimId");
        speakers = List.copyOf(speakers);
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(labels, "labels");
    }
}
