package org.newsclaims.ingest.domain;

import java.util.Locale;

/** Every error this service answers with: its stable name, HTTP status, title, and what the caller can do about it. */
public enum Problem {
    MALFORMED_JSON(400, "Not a JSON object", "Send one JSON object (RFC 8259), each field once, encoded in UTF-8."),
    BROKEN_COMPRESSION(
            400, "Not what Content-Encoding tells", "Compress the whole body again, or send it uncompressed."),
    BROKEN_ENCODING(400, "Bytes that are not text", "Send UTF-8, or name the encoding of text or HTML as charset."),
    UNKNOWN_FIELD(400, "Unknown field", "Leave it out or correct its name."),
    BAD_FIELD(400, "Unusable field", "Correct the field's value."),
    FIELD_TOO_LONG(400, "Field too long", "Shorten the field to the limit."),
    FORBIDDEN_CHARACTER(400, "Character that cannot be stored", "Take the character out."),
    TEXT_MISSING(400, "No article", "Send either \"text\" or \"html\"."),
    TEXT_TWICE(400, "Two articles in one", "Send either \"text\" or \"html\", not both."),
    TEXT_EMPTY(400, "Empty article", "Send a text with at least one visible character."),
    UNKNOWN_PARAMETER(400, "Unknown query parameter", "Leave it out or correct its name."),
    BAD_PARAMETER(400, "Unusable query parameter", "Correct the parameter's value."),
    BAD_REQUEST(400, "Malformed request", "Send a well-formed HTTP request."),
    UNAUTHENTICATED(401, "No valid token", "Send Authorization: Bearer and a token that the operator gave you."),
    FORBIDDEN(403, "Not allowed with this token", "Ask the operator for a token that opens this call."),
    NOT_FOUND(404, "Not found", "Check the path against the API description at /q/openapi."),
    FEEDS_OFF(404, "No feeds here", "Ask the operator to set news-claims.ingest.feeds.enabled."),
    NOT_AN_ARTICLE_ID(
            404, "Not an article id", "Use the articleId of the answer to the submission: a- and 26 characters."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "Use one of the methods in the Allow header."),
    NOT_ACCEPTABLE(406, "No such representation", "Accept application/json, or application/x-ndjson for a batch."),
    TOO_LARGE(413, "Too large", "Send less, or split the article."),
    UNPACKS_TOO_LARGE(413, "Unpacks to too much", "Send it uncompressed, or in parts that shrink less."),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type", "Send one of the media types named."),
    HTML_WITHOUT_TEXT(
            422, "No article in this page", "Send the page as served, or the article's text itself as \"text\"."),
    PAGE_TOO_COMPLEX(422, "Too much markup", "Send the page as served, or the article's text itself as \"text\"."),
    OVERLOADED(429, "Too much at once", "Send it again after the time in Retry-After, with fewer requests at a time."),
    INTERNAL(500, "Internal error", "Send it again; when it fails again, tell the operator the time of the request."),
    LOG_UNAVAILABLE(503, "The log does not answer", "Nothing is known to be stored: send it again after Retry-After.");

    private final int status;
    private final String title;
    private final String remedy;

    Problem(int status, String title, String remedy) {
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The problem in general. */
    public String title() {
        return title;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    /** Whether the very same may be taken later. */
    public boolean isTemporary() {
        return this == OVERLOADED || this == LOG_UNAVAILABLE;
    }

    /** Stable name, as the problem document's {@code type}. */
    public String type() {
        return "urn:news-claims:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
