package org.newsclaims.claims.views.projection;

import java.util.List;
import java.util.Map;
import org.newsclaims.records.view.AccountsView;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.EventView;
import org.newsclaims.records.view.StatementView;

/**
 * All views of one news event.
 *
 * @param event the event
 * @param outlets who reports it, sorted
 * @param claims in their order
 * @param accounts speakers side by side
 * @param statements by article id, in text order
 * @param origins by article id
 */
record EventViews(
        EventView event,
        List<String> outlets,
        List<ClaimView> claims,
        AccountsView accounts,
        Map<String, List<StatementView>> statements,
        Map<String, String> origins) {}
