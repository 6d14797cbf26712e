package org.newsclaims.claims.application.memory;

import org.newsclaims.claims.application.Documents;
import org.newsclaims.records.view.AccountsView;
import org.newsclaims.records.view.ArticleView;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.EventView;
import org.newsclaims.records.view.StatementView;

/** Documents for whoever never reads them: they only tell equal views from different ones. */
final class PlainDocuments implements Documents {
    @Override
    public String of(ArticleView article) {
        return article.toString();
    }

    @Override
    public String of(EventView event) {
        return event.toString();
    }

    @Override
    public String of(AccountsView accounts) {
        return accounts.toString();
    }

    @Override
    public String of(ClaimView claim) {
        return claim.toString();
    }

    @Override
    public String of(StatementView statement) {
        return statement.toString();
    }
}
