package org.newsclaims.engine.merging;

import java.util.List;
import java.util.Objects;
import org.newsclaims.engine.model.Speaker;

/**
 * Where a statement stands among the statements of its news event.
 *
 * @param claimId claim it is an occurrence of; never null
 * @param speakers its speakers as they are called across the event, each with the mention used in this statement
 */
public record Placement(String claimId, List<Speaker> speakers) {
    public Placement {
        Objects.requireNonNull(claimId, "claimId");
        speakers = List.copyOf(speakers);
    }
}
