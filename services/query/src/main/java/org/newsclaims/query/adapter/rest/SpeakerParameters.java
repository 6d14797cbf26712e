package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.query.domain.SpeakerSummary;
import org.newsclaims.query.domain.filter.SpeakerFilter;
import org.newsclaims.query.domain.filter.SpeakerSort;

/** Which speakers are asked for. */
class SpeakerParameters extends ListParameters {
    @QueryParam("q")
    @Parameter(description = "Part of one of the names, in any case.", example = "brandt")
    String q;

    @QueryParam("type")
    @Parameter(schema = @Schema(enumeration = {"person", "organization", "group", "unnamed"}))
    String type;

    @QueryParam("speaks-for")
    @Parameter(
            description = "Whom they speak for: the id, or one of the names of a speaker, in any case.",
            example = "Harbour Board")
    String speaksFor;

    @QueryParam("sort")
    @Parameter(
            description = "statements, events, outlets: most first; name: by name; newest: latest publication first.",
            schema =
                    @Schema(
                            enumeration = {"statements", "events", "outlets", "name", "newest"},
                            defaultValue = "statements"))
    String sort;

    SpeakerFilter filter() {
        return new SpeakerFilter(
                Values.text("q", q),
                Values.oneOf("type", type, FilterValues.SPEAKER_TYPES),
                Values.text("speaks-for", speaksFor),
                Values.constant("sort", sort, SpeakerSort.class, SpeakerSort.STATEMENTS),
                time());
    }

    @Override
    Class<? extends Record> item() {
        return SpeakerSummary.class;
    }
}
