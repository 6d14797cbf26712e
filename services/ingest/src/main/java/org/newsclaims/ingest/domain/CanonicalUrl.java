package org.newsclaims.ingest.domain;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/**
 * The one spelling of an article's address, so that everybody who submits the article gives it the same id: RFC 3986
 * normalisation of case, percent-encoding, dot segments and default port; no fragment, no tracking parameters. The order
 * of the remaining parameters and a trailing slash may matter to the site and stay.
 */
final class CanonicalUrl {
    private static final Pattern SHAPE =
            Pattern.compile("(https?)://([^/?#\\\\]*)((?:/[^?#]*)?)(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("([^@:\\[\\]\\s]+|\\[[0-9A-Fa-f:.]+])(?::(\\d{0,5}))?");

    private CanonicalUrl() {}

    /**
     * @param url absolute, http or https, or null, which stays null
     * @throws Refusal when it is no such address
     */
    static String of(String url) {
        if (url == null) {
            return null;
        }
        int colon = url.indexOf("://");
        String lower = colon < 0 ? url : url.substring(0, colon).toLowerCase(Locale.ROOT) + url.substring(colon);
        Matcher parts = SHAPE.matcher(lower);
        if (!parts.matches()) {
            throw unusable("url must be absolute and start with http:// or https://.");
        }
        String path = DotSegments.remove(Percent.normalise(parts.group(3)));
        String query = parts.group(4) == null ? "" : Tracking.strip(Percent.normalise(parts.group(4)));
        return parts.group(1)
                + "://"
                + authority(parts.group(1), parts.group(2))
                + (path.isEmpty() ? "/" : path)
                + (query.isEmpty() ? "" : "?" + query);
    }

    private static String authority(String scheme, String authority) {
        if (authority.indexOf('@') >= 0) {
            throw unusable("url must not hold a user name or password.");
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw unusable("url has no usable host.");
        }
        String port = parts.group(2);
        int usual = "https".equals(scheme) ? 443 : 80;
        int given = port == null || port.isEmpty() ? usual : Integer.parseInt(port);
        return host(parts.group(1)) + (given == usual ? "" : ":" + given);
    }

    private static String host(String host) {
        if (host.startsWith("[")) {
            return host.toLowerCase(Locale.ROOT);
        }
        try {
            String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        } catch (IllegalArgumentException e) {
            throw unusable("url has no usable host.");
        }
    }

    private static Refusal unusable(String detail) {
        return Refusal.of(ProblemType.BAD_FIELD, "url", detail);
    }
}
