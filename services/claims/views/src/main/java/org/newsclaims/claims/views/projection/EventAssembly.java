package org.newsclaims.claims.views.projection;

import java.util.List;
import java.util.Map;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.engine.grouping.EventGroup;
import org.newsclaims.engine.merging.Merging;

/** Merges the articles of one event. What comes out follows from these articles alone. */
record EventAssembly(Merging merging, KnownMembers known) {
    EventViews assemble(EventGroup group, Map<String, Reading> readings) {
        List<Reading> members = group.articleIds().stream().map(readings::get).toList();
        return EventMapper.map(
                merging.merge(group.eventId(), members.stream().map(known::of).toList()), members);
    }
}
