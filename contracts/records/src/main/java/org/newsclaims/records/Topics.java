package org.newsclaims.records;

/** The topics of the system. Deployments may prefix them; these are the names in contracts and defaults. */
public final class Topics {
    /** Every {@link ArticleEvent}, one partition per article, kept forever: every version until it is erased. */
    public static final String ARTICLE_EVENTS = "news-claims.article-events";
    /** Every {@link ClaimChanged}, keyed by news event id, in feed order: one partition. */
    public static final String CLAIM_CHANGES = "news-claims.claim-changes";
    /** What could not be projected: cause and origin in the headers, no value. */
    public static final String DEAD_LETTERS = "news-claims.dead-letters";

    /** Articles that other systems submit, keyed as they like; read where ingest is told to. */
    public static final String INBOX = "news-claims.inbox";
    /** What of the inbox is no article: as it came, cause and origin in the headers. */
    public static final String INBOX_DEAD_LETTERS = INBOX + "-dead-letters";

    private Topics() {}
}
