package org.newsclaims.engine.merging;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose work an article is.
 *
 * @param outlet key of who published it, or null
 * @param key of the one outlet it credits, else of who published it; null when neither is known, or several are credited
 * @param credited whether it credits another outlet than its own
 */
record ArticleOrigin(String outlet, String key, boolean credited) {
    static ArticleOrigin of(MemberArticle member) {
        String name = member.article().outlet();
        String outlet = name == null ? null : OutletNames.key(name);
        Set<String> others = new TreeSet<>(member.prose().credits());
        others.removeIf(credit -> Objects.equals(credit, outlet));
        return switch (others.size()) {
            case 0 -> new ArticleOrigin(outlet, outlet, false);
            case 1 -> new ArticleOrigin(outlet, others.iterator().next(), true);
            default -> new ArticleOrigin(outlet, null, false);
        };
    }
}
