package org.newsclaims.claims.application;

import org.newsclaims.records.view.AccountsView;
import org.newsclaims.records.view.ArticleView;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.EventView;
import org.newsclaims.records.view.StatementView;

/** Writes the documents of the views: equal values give equal bytes, on every machine. */
public interface Documents {
    /** The article as JSON. */
    String of(ArticleView article);

    /** The event as JSON. */
    String of(EventView event);

    /** The accounts as JSON. */
    String of(AccountsView accounts);

    /** The claim as JSON. */
    String of(ClaimView claim);

    /** The statement as JSON. */
    String of(StatementView statement);
}
