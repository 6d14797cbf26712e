package org.newsclaims.engine.grouping;

import org.newsclaims.engine.identity.ContentId;

/**
 * Ids of news events. An event is named after its founding article: the earliest published (unknown last), then the
 * smallest article id. Every article has one potential event id, so an id that was ever published leads, through that
 * article, to the event which holds it now, whatever merged or split since.
 */
public final class EventIds {
    private EventIds() {}

    /**
     * @param articleId any article id
     * @return the id of the event this article founds, or would found
     */
    public static String foundedBy(String articleId) {
        return "ev-" + ContentId.of("event", articleId);
    }
}
