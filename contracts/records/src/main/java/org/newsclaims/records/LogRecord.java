package org.newsclaims.records;

import java.time.Instant;

/**
 * A record of one of the topics. Kafka messages are records or article events, never plain "events": a news event is
 * what the articles report.
 */
public sealed interface LogRecord permits ArticleEvent, ClaimChanged {
    /** The id under which the record is written once, CloudEvents {@code id}; never null. */
    String recordId();

    /** What it is about, CloudEvents {@code subject}; records of one subject share a partition. Never null. */
    String subject();

    /** Kafka key, under which compaction keeps the last record; never null. */
    String key();

    /** When what it tells happened, CloudEvents {@code time}; never null. */
    Instant time();
}
