package org.newsclaims.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.Record;
import org.newsclaims.records.Topics;

/** The files in which the broker keeps the log, past the broker. */
record LogOnDisk(Path folder) {
    /** Whether any record in any file, used or about to be deleted, holds these words. */
    boolean holds(String words) throws IOException {
        List<Path> segments;
        try (Stream<Path> files = Files.walk(folder)) {
            segments = files.filter(
                            file -> file.getParent().getFileName().toString().startsWith(Topics.ARTICLE_EVENTS))
                    .filter(file -> file.getFileName().toString().contains(".log"))
                    .toList();
        }
        for (Path segment : segments) {
            if (holds(segment, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Path segment, String words) throws IOException {
        try (FileRecords records = FileRecords.open(segment.toFile(), false)) {
            return StreamSupport.stream(records.records().spliterator(), false)
                    .filter(Record::hasValue)
                    .anyMatch(found -> StandardCharsets.UTF_8
                            .decode(found.value())
                            .toString()
                            .contains(words));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Has the broker do at once what it does within a week. */
    static void compactWithoutDelay(String bootstrapServers) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.BROKER, ""),
                            List.of(set("log.cleaner.backoff.ms", "200")),
                            new ConfigResource(ConfigResource.Type.TOPIC, Topics.ARTICLE_EVENTS),
                            List.of(
                                    set("segment.ms", "100"),
                                    set("max.compaction.lag.ms", "1"),
                                    set("min.cleanable.dirty.ratio", "0.0"),
                                    set("file.delete.delay.ms", "0"))))
                    .all()
                    .get();
        }
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }
}
