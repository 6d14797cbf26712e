package org.newsclaims.ingest.adapter.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The address that a page gives for its article, whole; the front page of a site is none. */
final class PageAddress {
    private static final Pattern ABSOLUTE = Pattern.compile("(?si)https?://.+");
    private static final Pattern FRONT = Pattern.compile("/*(?:index\\.\\w+)?");

    private PageAddress() {}

    /**
     * @param fetched where the page was found, or null
     * @return an absolute address, or null
     */
    static String of(PageFacts facts, String jsonLd, String fetched) {
        String base = Stream.of(fetched, facts.meta("og:url"), facts.base, jsonLd)
                .filter(PageAddress::isAbsolute)
                .findFirst()
                .orElse(null);
        return Stream.of(facts.canonical, facts.meta("og:url"), jsonLd)
                .map(address -> resolve(base, address))
                .filter(Objects::nonNull)
                .filter(address -> !isFront(address))
                .findFirst()
                .orElse(null);
    }

    /** The host of an address, or null. */
    static String host(String address) {
        URI uri = uri(address);
        return uri == null ? null : uri.getHost();
    }

    private static String resolve(String base, String address) {
        URI uri = uri(address);
        if (uri == null) {
            return null;
        }
        if (isAbsolute(address)) {
            return address.strip();
        }
        URI from = uri(base);
        return from == null ? null : from.resolve(uri).toString();
    }

    private static boolean isAbsolute(String address) {
        return address != null && ABSOLUTE.matcher(address.strip()).matches();
    }

    private static boolean isFront(String address) {
        URI uri = uri(address);
        String path = uri == null || uri.getPath() == null ? "" : uri.getPath();
        return uri != null && uri.getQuery() == null && FRONT.matcher(path).matches();
    }

    private static URI uri(String address) {
        try {
            return address == null || address.isBlank()
                    ? null
                    : new URI(address.strip().replace(" ", "%20"));
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
