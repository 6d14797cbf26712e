package org.newsclaims.e2e;

import java.util.Map;
import org.newsclaims.e2e.alone.WritingAlone;
import org.newsclaims.e2e.client.Operator;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;

/**
 * How far a claims service that nobody helps has come, and what it took.
 *
 * @param nanos when, as {@link System#nanoTime()}
 * @param records article changes projected
 * @param engine processor time of the engine and of what merging asks of one article, in seconds, as all that follow
 * @param computing processor time of grouping, merging and making documents
 * @param transactions time of the batches from their beginning to their commit
 * @param engineWaits time in which nothing was projected because the engine was not done
 * @param service processor time of the whole process, compiler and garbage collection too
 * @param database processor time of PostgreSQL
 * @param rows rows of the views that PostgreSQL wrote or changed
 */
record ProjectionMark(
        long nanos,
        double records,
        double engine,
        double computing,
        double transactions,
        double engineWaits,
        double service,
        double database,
        long rows) {
    static ProjectionMark of(Cluster cluster, Member claims) throws Exception {
        Map<String, Double> metrics = new Operator(claims.base()).metrics();
        return new ProjectionMark(
                System.nanoTime(),
                metrics.getOrDefault("newsclaims_projection_records_total", 0.0),
                metrics.getOrDefault("newsclaims_projection_engine_seconds_sum", 0.0),
                metrics.getOrDefault("newsclaims_projection_computing_seconds_sum", 0.0),
                metrics.getOrDefault("newsclaims_projection_transaction_seconds_sum", 0.0),
                metrics.getOrDefault("newsclaims_projection_engine_wait_seconds_sum", 0.0),
                claims.processorSeconds(),
                cluster.database().processorSeconds(),
                WritingAlone.rowsWritten(cluster.jdbcUrl()));
    }

    /** What happened since an earlier one. */
    ProjectionMark since(ProjectionMark earlier) {
        return new ProjectionMark(
                nanos - earlier.nanos,
                records - earlier.records,
                engine - earlier.engine,
                computing - earlier.computing,
                transactions - earlier.transactions,
                engineWaits - earlier.engineWaits,
                service - earlier.service,
                database - earlier.database,
                rows - earlier.rows);
    }

    double seconds() {
        return nanos / 1e9;
    }

    /** Of a number of seconds, how many milliseconds for each record. */
    double each(double spent) {
        return 1000 * spent / records;
    }
}
