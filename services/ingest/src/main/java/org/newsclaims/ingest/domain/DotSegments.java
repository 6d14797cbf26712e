package org.newsclaims.ingest.domain;

import java.util.ArrayList;
import java.util.List;

/** Removes {@code .} and {@code ..} from a path (RFC 3986, 5.2.4). */
final class DotSegments {
    private DotSegments() {}

    static String remove(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        List<String> kept = new ArrayList<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if ("..".equals(segments[i])) {
                if (!kept.isEmpty()) {
                    kept.remove(kept.size() - 1);
                }
            } else if (!".".equals(segments[i])) {
                kept.add(segments[i]);
                continue;
            }
            if (last) {
                kept.add("");
            }
        }
        return "/" + String.join("/", kept);
    }
}
