package org.newsclaims.claims.views.projection;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.newsclaims.claims.views.domain.ClaimHead;
import org.newsclaims.claims.views.domain.DocumentDigest;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.claims.views.domain.Wording;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.engine.extraction.Reach;
import org.newsclaims.engine.grouping.EventIds;
import org.newsclaims.engine.grouping.Traits;
import org.newsclaims.engine.merging.ClaimIds;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.records.view.ArticleView;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;
import org.newsclaims.records.view.TraitView;
import org.newsclaims.records.view.TraitsView;

/** Makes rows of views: the documents, and the columns to filter and sort by. */
final class Rows {
    private final Documents documents;

    Rows(Documents documents) {
        this.documents = documents;
    }

    ArticleRow article(Reading reading, Version version, String eventId, String origin) {
        ArticleView view = articleView(reading, eventId);
        return new ArticleRow(
                view.id(),
                version,
                eventId,
                EventIds.foundedBy(view.id()),
                origin,
                view,
                documents.of(view),
                documents.of(traits(reading)),
                reading);
    }

    private static TraitsView traits(Reading reading) {
        Traits traits = Traits.of(reading.fingerprint());
        return new TraitsView(views(traits.names()), views(traits.numbers()), views(traits.words()));
    }

    private static List<TraitView> views(List<Traits.Trait> traits) {
        return traits.stream()
                .map(trait -> new TraitView(trait.text(), trait.weight()))
                .toList();
    }

    String articleDoc(Reading reading, String eventId) {
        return documents.of(articleView(reading, eventId));
    }

    private static ArticleView articleView(Reading reading, String eventId) {
        Article article = reading.article();
        return new ArticleView(
                article.id(),
                eventId,
                reading.revision(),
                article.url(),
                article.outlet(),
                Headline.of(article),
                article.publishedAt(),
                article.language(),
                reading.externalId(),
                reading.found().size(),
                null,
                reading.authors(),
                reading.section(),
                reading.found().isEmpty() ? UnreadLanguage.of(article) : null,
                readTo(reading));
    }

    private static Integer readTo(Reading reading) {
        OptionalInt readTo = Reach.of(reading.article(), reading.found());
        return readTo.isPresent() ? readTo.getAsInt() : null;
    }

    EventRow event(EventViews event) {
        TreeSet<String> speakers = new TreeSet<>();
        event.statements()
                .values()
                .forEach(statements -> statements.forEach(
                        statement -> statement.speakers().forEach(speaker -> speakers.add(speaker.id()))));
        return new EventRow(
                event.event(),
                List.copyOf(speakers),
                event.outlets(),
                SearchedWords.of(event.event(), event.claims()),
                conflicts(event),
                origins(event),
                documents.of(event.event()),
                documents.of(event.accounts()));
    }

    /** Each is told by both of its claims. */
    private static int conflicts(EventViews event) {
        return event.claims().stream()
                .mapToInt(claim -> (int) claim.conflicts().stream()
                        .filter(conflict -> claim.id().compareTo(conflict.claimId()) < 0)
                        .count())
                .sum();
    }

    private static int origins(EventViews event) {
        return (int) event.statements().keySet().stream()
                .map(articleId -> event.origins().getOrDefault(articleId, articleId))
                .distinct()
                .count();
    }

    ClaimRow claim(ClaimView claim, int position) {
        String doc = documents.of(claim);
        ClaimHead head = new ClaimHead(
                claim.id(),
                claim.eventId(),
                position,
                DocumentDigest.of(doc),
                claim.speakers().stream().map(SpeakerView::id).toList(),
                claim.outlets(),
                claim.polarity(),
                claim.form());
        return new ClaimRow(head, claim, doc);
    }

    StatementRow statement(StatementView view, int position, Reading reading) {
        return new StatementRow(
                view,
                position,
                ClaimIds.foundedBy(view.id()),
                reading.article().outlet(),
                reading.article().publishedAt(),
                Wording.of(view.text(), view.polarity()),
                reading.found().get(position).speakers().stream()
                        .map(Speaker::id)
                        .toList(),
                documents.of(view));
    }

    static String digest(StatementRow row) {
        return DocumentDigest.of(Objects.requireNonNull(row.doc()));
    }
}
