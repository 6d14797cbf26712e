package org.newsclaims.records.view;

import java.util.List;

/** The speakers of a news event side by side: every subject by every speaker. */
public record AccountsView(String eventId, List<SpeakerView> speakers, List<SubjectView> subjects) {
    public AccountsView {
        speakers = List.copyOf(speakers);
        subjects = List.copyOf(subjects);
    }
}
