package org.newsclaims.ingest.domain;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of an address decides which article it is: not the scheme, the host's {@code www}, {@code m} or {@code amp}, a slash
 * at the end, an {@code amp} in path or query, or the order of the parameters. Sites answer all of these with one article;
 * the address itself stays as it is, since not every site answers every form.
 */
final class ArticleAddress {
    private static final Pattern PARTS = Pattern.compile("https?://([^/?]+)([^?]*)(?:\\?(.*))?");
    private static final Pattern HOST = Pattern.compile("(?:www\\d?|m|mobile|amp|touch)\\.(?=[^.]+\\.[^.])");
    private static final Pattern AMP_CACHE = Pattern.compile("[^/?]+\\.cdn\\.ampproject\\.org(?::\\d+)?");
    private static final Pattern AMP_CACHED = Pattern.compile("/[a-z](?:/s)?/([^/]+)(/.*)?");
    private static final Pattern AMP_PATH =
            Pattern.compile("(?i)/amp(?:\\.html?)?$|\\.amp(?=(?:\\.html?)?$)|^/amp(?=/.)");
    private static final Pattern AMP_QUERY = Pattern.compile("(?i)amp(?:=(?:1|true)?)?|outputtype=amp|view=amp");

    private ArticleAddress() {}

    /**
     * The form that all addresses of one article share.
     *
     * @param url as {@link CanonicalUrl} spells it
     */
    static String key(String url) {
        Matcher parts = PARTS.matcher(url);
        if (!parts.matches()) {
            return url;
        }
        String host = parts.group(1);
        String path = parts.group(2);
        if (AMP_CACHE.matcher(host).matches()) {
            Matcher cached = AMP_CACHED.matcher(path);
            if (cached.matches()) {
                host = cached.group(1);
                path = cached.group(2) == null ? "" : cached.group(2);
            }
        }
        String query = query(parts.group(3));
        return "https://" + site(host) + path(path) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The host without what tells only how it shows its pages. */
    private static String site(String host) {
        String bare = host.startsWith("[") ? host : HOST.matcher(host).replaceFirst("");
        return bare.replaceFirst(":(?:80|443)$", "");
    }

    /** The site of a canonical address, or null when it has none. */
    static String siteOf(String url) {
        Matcher parts = PARTS.matcher(url);
        return parts.matches() ? site(parts.group(1)) : null;
    }

    private static String path(String path) {
        String bare = slashless(AMP_PATH.matcher(slashless(path)).replaceFirst(""));
        return bare.isEmpty() ? "/" : bare;
    }

    private static String slashless(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String query(String query) {
        if (query == null) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !AMP_QUERY.matcher(parameter).matches())
                .sorted()
                .collect(Collectors.joining("&"));
    }
}
