package org.newsclaims.query.page;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.newsclaims.query.browser.EventPageBars;
import org.newsclaims.query.fixture.LargeViews;

/** The bars on an event of 800 claims. */
@QuarkusTest
@WithTestResource(LargeViews.class)
class LargeEventBarsTest extends EventPageBars {
    @TestHTTPResource("/")
    String root;

    @Override
    protected String root() {
        return root;
    }

    @Override
    protected String event() {
        return "/events/e-bridge";
    }
}
