package org.newsclaims.e2e.check;

import org.newsclaims.claims.application.Documents;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.records.view.AccountsView;
import org.newsclaims.records.view.ArticleView;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.EventView;
import org.newsclaims.records.view.StatementView;

/** Documents as the codec writes them. */
final class JsonDocuments implements Documents {
    @Override
    public String of(ArticleView article) {
        return ViewJson.toText(article);
    }

    @Override
    public String of(EventView event) {
        return ViewJson.toText(event);
    }

    @Override
    public String of(AccountsView accounts) {
        return ViewJson.toText(accounts);
    }

    @Override
    public String of(ClaimView claim) {
        return ViewJson.toText(claim);
    }

    @Override
    public String of(StatementView statement) {
        return ViewJson.toText(statement);
    }
}
