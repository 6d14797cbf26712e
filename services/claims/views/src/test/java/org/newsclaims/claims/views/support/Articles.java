package org.newsclaims.claims.views.support;

import java.time.Instant;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;
import org.newsclaims.records.ArticleRetracted;
import org.newsclaims.records.Digest;

/** Articles for tests. */
public final class Articles {
    private static final Instant ACCEPTED = Instant.parse("2024-05-06T10:00:00Z");

    private Articles() {}

    public static ArticleId id(String slug) {
        return ArticleId.ofUrl("https://example.org/" + slug);
    }

    /** Accepted that many seconds after an arbitrary moment. */
    public static ArticleReceived article(String slug, String outlet, String text, int seconds) {
        return new ArticleReceived(
                id(slug),
                Digest.of(slug, outlet, text),
                "https://example.org/" + slug,
                outlet,
                text.lines().findFirst().orElse(""),
                Instant.parse("2024-05-05T08:00:00Z"),
                "en",
                slug,
                text,
                ACCEPTED.plusSeconds(seconds));
    }

    /** The same version, submitted once more. */
    public static ArticleReceived again(ArticleReceived version, Instant receivedAt) {
        return new ArticleReceived(
                version.articleId(),
                version.revision(),
                version.url(),
                version.outlet(),
                version.title(),
                version.publishedAt(),
                version.language(),
                version.externalId(),
                version.text(),
                receivedAt,
                version.authors(),
                version.section());
    }

    public static ArticleRetracted retracted(String slug, int seconds) {
        return new ArticleRetracted(id(slug), "withdrawn by the desk", ACCEPTED.plusSeconds(seconds));
    }

    public static ArticleRetracted erased(String slug, int seconds) {
        return new ArticleRetracted(id(slug), null, true, ACCEPTED.plusSeconds(seconds));
    }

    /** A council vote on a harbour bridge. */
    public static ArticleReceived bridge(String slug, String outlet, int seconds) {
        return article(
                slug,
                outlet,
                """
                Council votes to rebuild the Marlow harbour bridge

                MARLOW, May 4 (%s) - The city council voted on Saturday to rebuild the harbour bridge that collapsed in the
                February storm. "We will have the bridge open before winter," Mayor Ingrid Solberg told reporters after the
                vote.

                Councillor Peter Anand said the repair would cost 40 million crowns. He denied that taxes would rise.
                """
                        .formatted(outlet),
                seconds);
    }

    /** A closed port, of which those who speak for others tell. */
    public static ArticleReceived port(String slug, String outlet, int seconds) {
        return article(
                slug,
                outlet,
                """
                Storm closes the port of Vesterhavn

                VESTERHAVN, May 2 (%s) - The Vesterhavn Port Authority closed the port on Thursday as a storm came near.
                Port Authority spokesman Emil Dahl said no ship would leave before Saturday. Dahl said two ferries were waiting.

                A spokeswoman for the Vesterhavn Port Authority said the lighthouse had been damaged.
                The Vesterhavn Port Authority said it would inspect the piers.
                Transport Minister Jo Barre said the storm was the worst in years.
                Barre's spokesman said she would visit on Sunday.
                """
                        .formatted(outlet),
                seconds);
    }

    /** Nobody says anything in it. */
    public static ArticleReceived silent(String slug, int seconds) {
        return article(slug, "Harbour News", "This page was left empty on purpose", seconds);
    }

    /** A rail strike, nothing to do with the bridge. */
    public static ArticleReceived strike(String slug, String outlet, int seconds) {
        return article(
                slug,
                outlet,
                """
                Rail workers walk out over night shifts

                OSTBY, May 3 (%s) - Train drivers in Ostby stopped work on Friday in a dispute over night shifts. "Nobody can
                drive safely after twelve hours," union leader Marta Keller said at a news conference.

                The rail company Nordbane said it had offered shorter shifts in April.
                """
                        .formatted(outlet),
                seconds);
    }
}
