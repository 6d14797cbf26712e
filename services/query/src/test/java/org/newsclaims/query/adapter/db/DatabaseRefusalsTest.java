package org.newsclaims.query.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** A database that has much to do is not told to be out of reach, nor the other way round. */
class DatabaseRefusalsTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new ConnectException("Connection refused"), ProblemType.UNAVAILABLE, "cannot be reached"),
                Arguments.of(
                        new VertxException("Connection was closed", true),
                        ProblemType.UNAVAILABLE,
                        "cannot be reached"),
                Arguments.of(state("08006"), ProblemType.UNAVAILABLE, "cannot be reached"),
                Arguments.of(state("57P03"), ProblemType.UNAVAILABLE, "started, stopped or restored"),
                Arguments.of(state("53300"), ProblemType.BUSY, "more to do"),
                Arguments.of(
                        new VertxException("Connection pool reached max wait queue size of 1", true),
                        ProblemType.BUSY,
                        "let in"),
                Arguments.of(
                        new VertxException("Timeout waiting for connection", true),
                        ProblemType.TOO_SLOW,
                        "came free in time"),
                Arguments.of(state("57014"), ProblemType.TOO_SLOW, "did not answer in time"),
                Arguments.of(new TimeoutException(), ProblemType.TOO_SLOW, "did not answer in time"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatIsToldIsWhatHappened(Throwable failure, ProblemType type, String words) {
        Throwable told = DatabaseRefusals.of(failure);

        assertThat(told).isInstanceOf(Refusal.class).hasMessageContaining(words);
        assertThat(((Refusal) told).type()).isEqualTo(type);
    }

    private static PgException state(String state) {
        return new PgException("told by PostgreSQL", "ERROR", state, null);
    }
}
