package org.newsclaims.claims.views.support;

import java.util.List;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

/** Statements as views show them, of which a test asks little. */
public final class StatementViews {
    private StatementViews() {}

    /** Somebody who says that all is well. */
    public static StatementView of(String id, String article, String event, List<SpeakerView> speakers) {
        return new StatementView(
                id,
                article,
                event,
                "cl-1",
                speakers,
                "direct",
                "affirmed",
                "said",
                "all is well",
                null,
                null,
                null,
                0.9,
                null,
                null,
                null);
    }
}
