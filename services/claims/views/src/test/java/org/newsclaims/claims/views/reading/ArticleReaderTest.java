package org.newsclaims.claims.views.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.claims.views.support.Articles;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.engine.model.Article;
import org.newsclaims.records.ArticleReceived;
import org.newsclaims.records.ArticleRetracted;

class ArticleReaderTest {
    private static final Instant ACCEPTED = Instant.parse("2024-05-06T10:00:00Z");
    private static final String TEXT = "Pier opens\n\nThe pier is safe, Ada Brandt said.";

    @Test
    void anArticleIsReadWithAllThatIsKnownOfIt() {
        ArticleReceived received = new ArticleReceived(
                Articles.id("a"),
                "rev",
                "https://a.example/1",
                "Gazette",
                "Pier opens",
                ACCEPTED,
                "en",
                "theirs",
                TEXT,
                ACCEPTED,
                List.of("Lotte Brandt"),
                "Harbour");

        ArticleChange.Arrived change = (ArticleChange.Arrived) Engines.READER.read(received);

        Reading reading = change.reading();
        assertThat(change.version()).isEqualTo(Version.of(received));
        assertThat(change.articleId()).isEqualTo(Articles.id("a").value());
        assertThat(reading.article())
                .isEqualTo(new Article(
                        Articles.id("a").value(),
                        "https://a.example/1",
                        "Gazette",
                        "Pier opens",
                        ACCEPTED,
                        "en",
                        TEXT));
        assertThat(reading)
                .returns("rev", Reading::revision)
                .returns("theirs", Reading::externalId)
                .returns(List.of("Lotte Brandt"), Reading::authors)
                .returns("Harbour", Reading::section)
                .returns(Engines.GROUPING.fingerprint(reading.article()), Reading::fingerprint);
        assertThat(reading.found()).singleElement().satisfies(statement -> assertThat(statement.text())
                .isEqualTo("The pier is safe"));
    }

    @Test
    void whatADatabaseCannotHoldIsBentInEveryField() {
        String odd = "a\u0000b";
        ArticleReceived received = new ArticleReceived(
                Articles.id("a"), "rev", odd, odd, odd, Instant.MAX, odd, odd, odd, ACCEPTED, List.of(odd), odd);

        Reading reading = ((ArticleChange.Arrived) Engines.READER.read(received)).reading();

        assertThat(List.of(
                        reading.article().url(),
                        reading.article().outlet(),
                        reading.article().title(),
                        reading.article().language(),
                        reading.article().text(),
                        reading.externalId(),
                        reading.authors().get(0),
                        reading.section()))
                .containsOnly("a\uFFFDb");
        assertThat(reading.article().publishedAt()).isNull();
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        ArticleReceived received =
                new ArticleReceived(Articles.id("a"), "rev", null, null, null, null, null, null, TEXT, ACCEPTED);

        assertThat(((ArticleChange.Arrived) Engines.READER.read(received)).reading())
                .returns(null, Reading::externalId)
                .returns(null, Reading::authors)
                .returns(null, Reading::section);
    }

    @Test
    void aRetractionHasItsReasonAndAnErasureIsOne() {
        ArticleRetracted retracted = new ArticleRetracted(Articles.id("a"), "wrong\u0000", false, ACCEPTED);
        ArticleRetracted erased = new ArticleRetracted(Articles.id("a"), null, true, ACCEPTED);

        assertThat(Engines.READER.read(retracted))
                .isEqualTo(new ArticleChange.Withdrawn(Articles.id("a").value(), Version.of(retracted), "wrong\uFFFD"));
        assertThat(Engines.READER.read(erased))
                .isEqualTo(new ArticleChange.Withdrawn(Articles.id("a").value(), Version.of(erased), null));
        assertThat(Version.of(erased).kind()).isEqualTo(Version.Kind.ERASED);
        assertThat(Version.of(retracted))
                .returns(Version.Kind.RETRACTED, Version::kind)
                .returns("retracted." + ACCEPTED.toEpochMilli(), Version::revision);
    }
}
