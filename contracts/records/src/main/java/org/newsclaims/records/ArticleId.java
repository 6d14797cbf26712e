package org.newsclaims.records;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The id of an article, the same for everybody who submits it.
 *
 * @param value 26 characters of lower-case base 32 after {@code a-}; safe in a URL path
 */
public record ArticleId(String value) {
    private static final Pattern SHAPE = Pattern.compile("a-[a-z2-7]{26}");

    public ArticleId {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an article id: " + value);
        }
    }

    /** The id of the article at a canonical address. */
    public static ArticleId ofUrl(String canonicalUrl) {
        return new ArticleId("a-" + Digest.of("url", canonicalUrl));
    }

    /** The id of an article that has no address; outlet and title may be null. */
    public static ArticleId ofText(String outlet, String title, String text) {
        return new ArticleId("a-" + Digest.of("text", outlet, title, text));
    }

    /** The id of an article that somebody else has named: that name when it is an id already, otherwise derived from it. */
    public static ArticleId named(String name) {
        return isWellFormed(name) ? new ArticleId(name) : new ArticleId("a-" + Digest.of("id", name));
    }

    public static boolean isWellFormed(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
