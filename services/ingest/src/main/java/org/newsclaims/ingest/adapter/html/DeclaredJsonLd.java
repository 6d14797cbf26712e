package org.newsclaims.ingest.adapter.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The page's own article among those that its JSON-LD describes, and what is said of it. */
final class DeclaredJsonLd {
    private static final Pattern QUERY = Pattern.compile("[?#].*");
    private static final Pattern START = Pattern.compile("^https?://(?:www\\.|m\\.|amp\\.)?");

    private DeclaredJsonLd() {}

    /**
     * @param address the page's own, as far as it is known otherwise, or null
     * @param titles what else on the page may be the headline
     */
    static Declared of(JsonLd graph, String address, List<String> titles) {
        String own = address == null ? null : bare(address);
        JsonNode best = null;
        int most = -1;
        for (JsonLd.Candidate candidate : graph.articles) {
            int score = score(graph, candidate, own, titles);
            if (score > most) {
                best = candidate.node();
                most = score;
            }
        }
        return best == null ? ofPage(graph) : declared(graph, best);
    }

    /** Negative when nothing speaks for it. */
    private static int score(JsonLd graph, JsonLd.Candidate candidate, String address, List<String> titles) {
        JsonNode node = candidate.node();
        int score = candidate.listed() ? -3 : 0;
        String own = graph.address(node.path("url"));
        String main = graph.address(node.path("mainEntityOfPage"));
        String id = JsonLd.text(node.path("@id"));
        if (address != null && (same(own, address) || same(main, address) || same(id, address))) {
            score += 4;
        }
        String headline = PlainText.letters(Objects.requireNonNullElse(headline(graph, node), ""));
        if (!headline.isEmpty() && titles.stream().anyMatch(title -> title.contains(headline))) {
            score += 3;
        }
        score += node.has("articleBody") ? 2 : 0;
        return score + (node.has("datePublished") ? 1 : 0);
    }

    /** @param other as {@link #bare} makes it */
    private static boolean same(String one, String other) {
        return one != null && bare(one).equals(other);
    }

    private static String bare(String address) {
        String bare = START.matcher(QUERY.matcher(address).replaceFirst("")).replaceFirst("");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String headline(JsonLd graph, JsonNode article) {
        String headline = graph.name(article.path("headline"));
        return headline == null ? graph.name(article.path("name")) : headline;
    }

    private static Declared declared(JsonLd graph, JsonNode article) {
        Declared page = ofPage(graph);
        String published = graph.name(article.path("datePublished"));
        String own = graph.address(article.path("url"));
        return new Declared(
                own == null ? graph.address(article.path("mainEntityOfPage")) : own,
                MarkupText.line(graph.name(article.path("publisher"))),
                MarkupText.line(headline(graph, article)),
                PageTimes.parse(published) == null ? page.published() : published,
                firstOf(graph.name(article.path("inLanguage")), page.language()),
                authors(graph, article),
                MarkupText.line(graph.name(article.path("articleSection"))),
                body(graph, article));
    }

    private static List<String> authors(JsonLd graph, JsonNode article) {
        List<String> authors = graph.names(article.path("author"));
        return (authors.isEmpty() ? graph.names(article.path("creator")) : authors)
                .stream().map(MarkupText::line).toList();
    }

    private static Declared ofPage(JsonLd graph) {
        for (JsonNode page : graph.pages) {
            String published = JsonLd.text(page.path("datePublished"));
            String language = graph.name(page.path("inLanguage"));
            if (published != null || language != null) {
                return new Declared(null, null, null, published, language, List.of(), null, null);
            }
        }
        return Declared.NOTHING;
    }

    /** The article's own words; of a live blog, those of its posts one after another. */
    private static String body(JsonLd graph, JsonNode article) {
        JsonNode body = article.path("articleBody");
        if (body.isArray()) {
            return String.join("\n\n", graph.names(body));
        }
        JsonNode posts = article.path("liveBlogUpdate");
        if (body.isTextual() || !posts.isArray()) {
            return JsonLd.text(body);
        }
        List<String> texts = StreamSupport.stream(posts.spliterator(), false)
                .map(post -> JsonLd.text(post.path("articleBody")))
                .filter(Objects::nonNull)
                .toList();
        return texts.isEmpty() ? null : String.join("\n\n", texts);
    }

    private static String firstOf(String one, String other) {
        return one == null ? other : one;
    }
}
