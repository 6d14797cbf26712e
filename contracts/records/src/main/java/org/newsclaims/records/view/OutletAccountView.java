package org.newsclaims.records.view;

import java.util.List;

/**
 * What one outlet reports on one subject.
 *
 * @param outlet who reports
 * @param reports the stances one by one, affirmed first, silent last; at least one
 */
public record OutletAccountView(String outlet, List<OutletStanceView> reports) {
    public OutletAccountView {
        reports = List.copyOf(reports);
    }
}
