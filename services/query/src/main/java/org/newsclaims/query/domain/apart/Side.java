package org.newsclaims.query.domain.apart;

import java.util.List;
import org.newsclaims.records.view.ArticleView;
import org.newsclaims.records.view.EventView;

/**
 * One of the two events that are compared.
 *
 * @param articles its articles, without text
 */
public record Side(EventView event, List<ArticleView> articles) {
    public Side {
        articles = List.copyOf(articles);
    }
}
