package org.newsclaims.claims.views.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.claims.views.reading.ArticleChange;

/**
 * What a batch means for each of its articles, given how they stand.
 *
 * @param changed by article id: the change that now counts, where it alters anything to be seen
 * @param repeated by article id: the version that counted already, accepted again later
 * @param versions what to remember in the history
 * @param erasures by article id: what history may not reach behind
 * @param texts by article id: all versions with a text that no erasure has taken out, those that do not count among them
 */
record CountingVersions(
        Map<String, ArticleChange> changed,
        Map<String, Version> repeated,
        List<VersionRow> versions,
        Map<String, Version> erasures,
        Map<String, List<ArticleChange.Arrived>> texts) {

    static CountingVersions of(Collection<ArticleChange> batch, Map<String, ArticleState> states) {
        CountingVersions winners = new CountingVersions(
                new TreeMap<>(), new TreeMap<>(), new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
        Map<String, List<ArticleChange>> byArticle = new TreeMap<>();
        batch.forEach(change -> byArticle
                .computeIfAbsent(change.articleId(), id -> new ArrayList<>())
                .add(change));
        byArticle.forEach((id, changes) -> winners.judge(id, changes, states.get(id)));
        return winners;
    }

    private void judge(String id, List<ArticleChange> changes, ArticleState state) {
        Version erasure = state == null ? null : state.erasure();
        ArticleChange newest = null;
        for (ArticleChange change : changes) {
            if (newest == null || change.version().compareTo(newest.version()) > 0) {
                newest = change;
            }
            if (change.version().kind() == Version.Kind.ERASED && isAfter(change.version(), erasure)) {
                erasure = change.version();
                erasures.put(id, erasure);
            }
        }
        for (ArticleChange change : changes) {
            if (erasure == null || change.version().compareTo(erasure) >= 0) {
                versions.add(entry(change));
                if (change instanceof ArticleChange.Arrived text) {
                    texts.computeIfAbsent(id, key -> new ArrayList<>()).add(text);
                }
            }
        }
        if (state == null || isAfter(newest.version(), state.version())) {
            settle(id, newest, state);
        }
    }

    private void settle(String id, ArticleChange newest, ArticleState state) {
        boolean again = state != null
                && newest.version().isText()
                && state.version().isText()
                && newest.version().revision().equals(state.version().revision());
        if (again) {
            repeated.put(id, newest.version());
        } else {
            changed.put(id, newest);
        }
    }

    private static boolean isAfter(Version version, Version other) {
        return other == null || version.compareTo(other) > 0;
    }

    private static VersionRow entry(ArticleChange change) {
        if (change instanceof ArticleChange.Arrived arrived) {
            return new VersionRow(
                    arrived.articleId(),
                    arrived.version(),
                    null,
                    arrived.reading().article().title(),
                    arrived.reading().article().publishedAt(),
                    arrived.reading().article().text());
        }
        ArticleChange.Withdrawn withdrawn = (ArticleChange.Withdrawn) change;
        return new VersionRow(withdrawn.articleId(), withdrawn.version(), withdrawn.reason(), null, null, null);
    }
}
