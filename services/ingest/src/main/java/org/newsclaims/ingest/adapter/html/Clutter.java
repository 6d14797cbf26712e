package org.newsclaims.ingest.adapter.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What blocks of one page are called that are no part of an article: words in {@code class} and {@code id} that pages share. Not
 * thread-safe.
 */
final class Clutter {
    /** How sure a name is. */
    enum Name {
        /** Says nothing. */
        NONE,
        /** Names something that is short beside an article; what is long under such a name may be the article. */
        SHORT,
        /** Names something that is never the article, however long. */
        CLUTTER
    }

    private static final Set<String> CLUTTER = Set.of(
            "comment",
            "comments",
            "commentlist",
            "respond",
            "disqus",
            "livefyre",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "newsletter",
            "newsletters",
            "related",
            "recommended",
            "recommendations",
            "recirc",
            "recirculation",
            "readmore",
            "outbrain",
            "taboola",
            "zergnet",
            "sidebar",
            "breadcrumb",
            "breadcrumbs",
            "menu",
            "navbar",
            "navigation",
            "trending",
            "mostread",
            "mostpopular",
            "advert",
            "adverts",
            "advertisement",
            "ad",
            "ads",
            "adsbygoogle",
            "sponsored",
            "pagination",
            "pager",
            "share",
            "sharing",
            "sharebar",
            "addthis",
            "sharedaddy",
            "offscreen",
            "visuallyhidden",
            "relatedposts",
            "relatedcontent",
            "onetrust",
            "didomi",
            "cookiebot",
            "cmp",
            "truste",
            "kommentare",
            "commentaires",
            "comentarios",
            "commenti",
            "partage",
            "partager",
            "compartir",
            "teilen",
            "condividi",
            "werbung",
            "anzeige",
            "publicidad",
            "publicite",
            "iubenda");
    private static final Set<String> PAIRS = Set.of(
            "readmore",
            "readnext",
            "alsoread",
            "seealso",
            "morestories",
            "morenews",
            "morefrom",
            "mostread",
            "mostpopular",
            "mostviewed",
            "latestnews",
            "socialshare",
            "sharetools",
            "sharebuttons",
            "socialmedia",
            "sociallinks",
            "sronly",
            "screenreader",
            "visuallyhidden",
            "postnavigation",
            "postnav",
            "tagcloud",
            "editorspick",
            "editorspicks",
            "jumplink",
            "printonly",
            "youmay",
            "upnext",
            "onward");
    private static final Set<String> SHORT = Set.of(
            "paywall",
            "subscribe",
            "subscription",
            "signup",
            "signin",
            "login",
            "register",
            "promo",
            "promotion",
            "banner",
            "byline",
            "author",
            "authors",
            "bio",
            "autor",
            "auteur",
            "signature",
            "firma",
            "tags",
            "taglist",
            "caption",
            "credit",
            "copyright",
            "disclaimer",
            "footer",
            "widget",
            "toolbar",
            "tools",
            "timestamp",
            "dateline",
            "posted",
            "published",
            "pubdate",
            "postmeta",
            "entrymeta",
            "social",
            "follow",
            "modal",
            "popup",
            "overlay",
            "notice",
            "donate",
            "donation",
            "membership",
            "rating",
            "ratings",
            "attribution",
            "kicker",
            "category",
            "categories",
            "topics",
            "date",
            "datetime",
            "dates",
            "datum",
            "fecha",
            "pullquote",
            "teaser",
            "teasers",
            "privacy");

    /** Before another word, these tell what the page around has, or has not. */
    private static final Set<String> WITHOUT = Set.of("has", "with", "no", "without", "hide", "show");

    private final ByName<Name> names = new ByName<>(Clutter::of);

    Name of(Element element) {
        if (element.attributesSize() == 0) {
            return Name.NONE;
        }
        Name className = names.of(element.className());
        Name id = names.of(element.id());
        return className.compareTo(id) > 0 ? className : id;
    }

    private static Name of(String names) {
        Name found = Name.NONE;
        String before = "";
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= names.length(); i++) {
            char c = i == names.length() ? ' ' : names.charAt(i);
            boolean upper = Character.isUpperCase(c) && word.length() > 0 && Character.isLowerCase(names.charAt(i - 1));
            if (!Character.isLetter(c) || upper) {
                String ended = word.toString().toLowerCase(Locale.ROOT);
                boolean without = WITHOUT.contains(before);
                if (!without && (CLUTTER.contains(ended) || PAIRS.contains(before + ended))) {
                    return Name.CLUTTER;
                }
                if (!without && SHORT.contains(ended)) {
                    found = Name.SHORT;
                }
                before = Character.isWhitespace(c) ? "" : ended.isEmpty() ? before : ended;
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(c);
            }
        }
        return found;
    }
}
