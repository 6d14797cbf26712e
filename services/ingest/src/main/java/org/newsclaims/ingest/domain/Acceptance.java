package org.newsclaims.ingest.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;

/** Decides whether a draft is an article, and which. The same draft always gives the same id and revision. */
public final class Acceptance {
    private final Fields fields;

    public Acceptance(Limits limits) {
        this.fields = new Fields(limits);
    }

    /**
     * The id that an article at an address has, whether or not there is one.
     *
     * @throws Refusal when it is no address
     */
    public static ArticleId idOf(String url) {
        return ArticleId.ofUrl(ArticleAddress.key(CanonicalUrl.of(url.strip())));
    }

    /** The time that a page or a feed tells of an article; null when it tells none, or one that cannot be right. */
    public static Instant told(Instant published, Instant receivedAt) {
        return PublicationTime.told(published, receivedAt);
    }

    /**
     * Checks which of text and HTML the draft brings.
     *
     * @throws Refusal unless it is exactly one
     */
    public void requireOneContent(Draft draft) {
        if (draft.text() == null && draft.html() == null) {
            throw Refusal.of(ProblemType.TEXT_MISSING, "text", "The article has neither \"text\" nor \"html\".");
        }
        if (draft.text() != null && draft.html() != null) {
            throw Refusal.of(ProblemType.TEXT_TWICE, "html", "The article has both \"text\" and \"html\".");
        }
    }

    /**
     * Accepts a draft with its own text.
     *
     * @throws Refusal naming the field at fault
     */
    public ArticleReceived accept(Draft draft, Instant receivedAt) {
        return accept(draft, HtmlPage.of(draft.text()), receivedAt);
    }

    /**
     * Accepts a draft whose text, and what the submitter does not tell, comes from a page.
     *
     * @throws Refusal naming the field at fault
     */
    public ArticleReceived accept(Draft draft, HtmlPage page, Instant receivedAt) {
        String url = url(CanonicalUrl.of(fields.word("url", draft.url())), ofPage(page.url()));
        String named = firstOf(fields.word("outlet", draft.outlet()), fields.cut(page.outlet()));
        // An article that nobody names an outlet for is its site's, so that one site is one outlet.
        String outlet = named == null && url != null ? ArticleAddress.siteOf(url) : named;
        String title = firstOf(fields.word("title", draft.title()), fields.cut(page.title()));
        Instant published = PublicationTime.of(fields.word("publishedAt", draft.publishedAt()), receivedAt);
        String language = firstOf(fields.language(draft.language()), page.language());
        String externalId = fields.word("externalId", draft.externalId());
        String text = fields.text(page.text());
        ArticleId id = url == null ? ArticleId.ofText(outlet, title, text) : ArticleId.ofUrl(ArticleAddress.key(url));
        Instant when = published == null ? PublicationTime.told(page.publishedAt(), receivedAt) : published;
        return ArticleReceived.of(id, url, outlet, title, when, language, externalId, text, receivedAt)
                .by(authors(draft, page), firstOf(fields.word("section", draft.section()), fields.cut(page.section())));
    }

    private List<String> authors(Draft draft, HtmlPage page) {
        Stream<String> told = draft.authors() == null
                ? page.authors().stream().map(fields::cut)
                : draft.authors().stream().map(name -> fields.word("authors", name));
        return told.filter(Objects::nonNull).toList();
    }

    /**
     * The submitted address, unless the page gives the same one without parameters that only it knows to mean nothing.
     */
    private static String url(String submitted, String fromPage) {
        boolean same = submitted != null
                && fromPage != null
                && ArticleAddress.key(withoutQuery(submitted)).equals(ArticleAddress.key(withoutQuery(fromPage)));
        return submitted == null || same ? fromPage : submitted;
    }

    private static String withoutQuery(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    /** A page is not to blame for its metadata: an address that cannot be used is none. */
    private String ofPage(String url) {
        if (url == null || !fields.fits(url)) {
            return null;
        }
        try {
            String canonical = CanonicalUrl.of(url);
            return fields.fits(canonical) ? canonical : null;
        } catch (Refusal unusable) {
            return null;
        }
    }

    private static String firstOf(String submitted, String fromPage) {
        return submitted == null ? fromPage : submitted;
    }
}
