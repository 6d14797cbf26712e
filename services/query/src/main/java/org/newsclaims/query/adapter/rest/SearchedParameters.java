package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.query.domain.Counts;

/** The parameters of lists that are searched by words and counted. */
abstract class SearchedParameters extends ListParameters {
    @QueryParam("highlight")
    @Parameter(
            description =
                    "true: each item tells in highlights where words of q stand in its text, or title, in code points, and"
                            + " its passage tells where they stand in that.",
            schema =
                    @Schema(
                            enumeration = {"true", "false"},
                            defaultValue = "false"))
    String highlight;

    @QueryParam("count")
    @Parameter(
            description =
                    "Counts of the whole list, parted by commas: total, outlet, speaker and, but for events, polarity,"
                            + " form, kind; of each value the 20 most frequent. They are in counts of each page, in JSON alone, and of"
                            + " the present: neither asOf, changed-since nor ids goes with it.",
            example = "total,outlet",
            schema = @Schema(type = SchemaType.STRING))
    String count;

    /** Name of the field that {@code highlight} looks at; of claims and statements their text. */
    String wordy() {
        return "text";
    }

    /** What items can be counted by; claims and statements alike. */
    List<String> countable() {
        return FilterValues.COUNTED;
    }

    /** What they are counted by; null when nothing is to be counted. */
    final List<String> counted() {
        if (count == null) {
            return null;
        }
        if (asOf != null) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER, "count", "\"count\" counts the present: leave out asOf, or count.");
        }
        List<String> allowed = new ArrayList<>(countable());
        allowed.add(Counts.TOTAL);
        List<String> by = new ArrayList<>(Values.several("count", count, allowed));
        by.remove(Counts.TOTAL);
        return by;
    }

    @Override
    final String marked() {
        boolean wanted = "true".equals(Values.oneOf("highlight", highlight, List.of("true", "false")));
        if (wanted && words() == null) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER, "highlight", "\"highlight\" marks words that were searched for: add q.");
        }
        return wanted ? wordy() : null;
    }

    @Override
    void refuseShape() {
        super.refuseShape();
        refuse("highlight", highlight);
        refuse("count", count);
    }
}
