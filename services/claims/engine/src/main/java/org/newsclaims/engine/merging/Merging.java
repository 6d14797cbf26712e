package org.newsclaims.engine.merging;

import java.util.List;
import org.newsclaims.engine.accounts.Accounts;

/** Merges the articles of one news event. Stateless, thread-safe, deterministic; the order of articles is of no account. */
public final class Merging {
    /**
     * @param eventId the event's id
     * @param articles all its articles, at least one
     * @return what the views hold of it
     */
    public MergedEvent merge(String eventId, List<MemberArticle> articles) {
        Members members = Members.of(articles);
        List<Claim> claims = members.singleClaims();
        return new MergedEvent(
                members.summary(eventId, claims.size()),
                claims,
                new Accounts(List.of(), List.of()),
                members.placements(claims),
                members.origins());
    }
}
