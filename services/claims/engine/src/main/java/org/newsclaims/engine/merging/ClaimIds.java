package org.newsclaims.engine.merging;

import org.newsclaims.engine.identity.ContentId;

/**
 * Ids of claims. A claim is named after its founding statement: the first by publication of its article (unknown last),
 * article id and place in the text. Any claim id ever published leads, through that statement, to the claim that holds
 * it now.
 */
public final class ClaimIds {
    private ClaimIds() {}

    /**
     * @param statementId any statement id
     * @return the id of the claim this statement founds, or would found
     */
    public static String foundedBy(String statementId) {
        return "cl-" + ContentId.of("claim", statementId);
    }
}
