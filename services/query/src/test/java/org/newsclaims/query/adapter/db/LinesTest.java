package org.newsclaims.query.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.query.application.port.StatementStore;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.ItemLines;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.filter.StatementFilter;
import org.newsclaims.query.domain.filter.StatementFilter.Order;
import org.newsclaims.query.domain.filter.TimeRange;
import org.newsclaims.query.fixture.FilledViews;

/** Lines are the items of the list, wherever it is cut. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class LinesTest {
    private static final String UNDATED =
            "UPDATE gen_1.statement SET published_at = NULL WHERE article_id = 'a-courier'";
    private static final String DATED =
            "UPDATE gen_1.statement s SET published_at = a.published_at FROM gen_1.article a"
                    + " WHERE a.id = s.article_id AND s.article_id = 'a-courier'";

    @Inject
    StatementStore statements;

    @BeforeEach
    void someAreUndated() throws SQLException {
        FilledViews.change(UNDATED);
    }

    @AfterEach
    void leaveThemDated() throws SQLException {
        FilledViews.change(DATED);
    }

    @ParameterizedTest
    @CsvSource({"ID, 1", "ID, 3", "NEWEST, 1", "NEWEST, 2", "NEWEST, 500", "TOLD, 1", "TOLD, 3", "CONFIDENCE, 2"})
    void areTheItemsOfTheListWhereverItIsCut(Order order, int size) {
        StatementFilter filter = everything(order);
        List<String> items = statements
                .statements(filter, new Slice(null, 500))
                .toCompletableFuture()
                .join()
                .items();

        List<String> lines = new ArrayList<>();
        Cursor after = null;
        do {
            ItemLines found = statements
                    .lines(filter, new Slice(after, size))
                    .toCompletableFuture()
                    .join();
            assertThat(found.count()).isLessThanOrEqualTo(size);
            new String(found.text(), StandardCharsets.UTF_8).lines().forEach(lines::add);
            after = found.next();
        } while (after != null);

        assertThat(lines).isEqualTo(items).hasSizeGreaterThan(3);
    }

    private static StatementFilter everything(Order order) {
        return new StatementFilter(
                null, null, null, null, null, null, new TimeRange(null, null), null, null, null, null, order, null);
    }
}
