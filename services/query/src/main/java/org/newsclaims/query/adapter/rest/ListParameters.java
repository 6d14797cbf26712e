package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** The parameters that every list takes. */
abstract class ListParameters extends AsOfParameter {
    @QueryParam("limit")
    @Parameter(
            description = "Most items of the page; more than the service's greatest page (500 unless configured) counts"
                    + " as that. With Accept: application/x-ndjson it is the most lines in all, and where it is left out the"
                    + " whole list comes.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(
            description =
                    "Where the page before ended; taken from its \"next\", with all other parameters as they were.")
    String cursor;

    @QueryParam("select")
    @Parameter(
            description = "Only these fields of each item, parted by commas; the id comes always. For JSON and NDJSON.",
            schema = @Schema(type = SchemaType.STRING))
    String select;

    /** What an item is: its components are the fields that can be selected. */
    abstract Class<? extends Record> item();

    /** Fields to keep; empty for all. */
    final Set<String> selected() {
        List<String> fields = Arrays.stream(item().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return Set.copyOf(Values.several("select", select, fields));
    }

    /** The field whose words are to be marked, or null. */
    String marked() {
        return null;
    }

    /** The words that are searched for, or null. */
    String words() {
        return null;
    }

    /** Whether items are asked for as they are. */
    final boolean plain() {
        return selected().isEmpty() && marked() == null;
    }

    /** For forms other than JSON and NDJSON, whose items are what the form makes of them. */
    void refuseShape() {
        refuse("select", select);
    }

    static void refuse(String name, String value) {
        if (value != null) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    name,
                    "\"" + name + "\" shapes JSON: ask for application/json, or leave it out.");
        }
    }
}
