package org.newsclaims.ingest.adapter.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.ingest.application.web.Web;

/** A web of a few addresses that notes what is asked of it; elsewhere there is nothing (404). */
final class Calls implements Web {
    final List<String> asked = new ArrayList<>();
    private final Map<String, Answer> answers = new HashMap<>();

    /** From now on this address answers so. */
    Calls answering(String url, int status, Map<String, String> headers, String body) {
        answers.put(url, new Answer(status, URI.create(url), headers, body.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    @Override
    public Answer get(URI url, Map<String, String> headers) throws Unreachable {
        asked.add(url.toString());
        if ("nowhere.example".equals(url.getHost())) {
            throw new Unreachable("There is no host nowhere.example.");
        }
        return answers.getOrDefault(url.toString(), new Answer(404, url, Map.of(), new byte[0]));
    }
}
