package org.newsclaims.codec;

import org.newsclaims.records.ArticleReceived;
import org.newsclaims.records.ArticleRetracted;
import org.newsclaims.records.ClaimChanged;
import org.newsclaims.records.LogRecord;

/** The record types by their names on the wire. A change that old readers cannot take is a new constant. */
enum RecordType {
    ARTICLE_RECEIVED(ArticleReceived.class, "article.received", "/news-claims/ingest"),
    ARTICLE_RETRACTED(ArticleRetracted.class, "article.retracted", "/news-claims/ingest"),
    CLAIM_CHANGED(ClaimChanged.class, "claim.changed", "/news-claims/claims");

    private static final String VERSION = ".v1";

    private final Class<? extends LogRecord> shape;
    private final String type;
    private final String source;

    RecordType(Class<? extends LogRecord> shape, String name, String source) {
        this.shape = shape;
        this.type = "org.newsclaims." + name + VERSION;
        this.source = source;
    }

    static RecordType of(LogRecord message) {
        for (RecordType candidate : values()) {
            if (candidate.shape.isInstance(message)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no wire name for " + message.getClass());
    }

    static RecordType named(String type) {
        for (RecordType candidate : values()) {
            if (candidate.type.equals(type)) {
                return candidate;
            }
        }
        throw new CodecException(CodecException.Kind.UNKNOWN_TYPE, "ce_type", "unknown record type " + type);
    }

    Class<? extends LogRecord> shape() {
        return shape;
    }

    /** CloudEvents {@code type}. */
    String type() {
        return type;
    }

    /** CloudEvents {@code source}. */
    String source() {
        return source;
    }

    /** CloudEvents {@code dataschema}: the {@code $id} of the JSON Schema. */
    String schema() {
        return "urn:" + type.replace('.', ':');
    }
}
