package org.newsclaims.claims.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.newsclaims.claims.application.operations.ArticleExport;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.engine.model.Article;

/** Everything that stands in the views, for a log that has to be filled anew. */
@Path("/v1/admin/articles")
@Blocking
public class ArticlesResource {
    private final ArticleExport export;
    private final ObjectMapper json;

    ArticlesResource(ArticleExport export, ObjectMapper json) {
        this.export = export;
        this.json = json;
    }

    /**
     * An article as ingest takes it.
     *
     * @param url canonical address, or null
     * @param outlet who published it, or null
     * @param title as it was submitted, or null
     * @param publishedAt when, or null
     * @param language BCP 47 tag, or null
     * @param externalId the submitter's own id, or null
     * @param authors who wrote it, or null
     * @param section part of the outlet it stands in, or null
     * @param text the text
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Submission(
            String url,
            String outlet,
            String title,
            Instant publishedAt,
            String language,
            String externalId,
            List<String> authors,
            String section,
            String text) {
        static Submission of(Reading reading) {
            Article article = reading.article();
            return new Submission(
                    article.url(),
                    article.outlet(),
                    article.title(),
                    article.publishedAt(),
                    article.language(),
                    reading.externalId(),
                    reading.authors(),
                    reading.section(),
                    article.text());
        }
    }

    /** Streams all articles by id, a line each. A connection that ends before the last one was cut off. */
    @GET
    @Produces("application/x-ndjson")
    public StreamingOutput all() {
        List<Reading> first = export.after("");
        return out -> write(first, out);
    }

    private void write(List<Reading> first, OutputStream out) throws IOException {
        for (List<Reading> page = first; !page.isEmpty(); page = export.after(last(page))) {
            for (Reading reading : page) {
                out.write(json.writeValueAsBytes(Submission.of(reading)));
                out.write('\n');
            }
        }
    }

    private static String last(List<Reading> page) {
        return page.get(page.size() - 1).article().id();
    }
}
