package org.newsclaims.problems;

import java.util.Locale;

/**
 * The catalogue of problems: of each its stable name, HTTP status, title, and what the caller can do about it. One name has one
 * status in all services. A type is never taken out and never changes its meaning; by status, then as they came.
 */
public enum ProblemType {
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
    BAD_PARAMETER(400, "Unusable parameter value", "Correct the parameter's value."),
    BAD_CURSOR(400, "Unusable cursor", "Start again at the first page, without a cursor."),
    BAD_REQUEST(400, "Malformed request", "Send a well-formed HTTP request."),
    UNAUTHENTICATED(401, "No valid token", "Send Authorization: Bearer and a token that the operator gave you."),
    FORBIDDEN(403, "Not allowed with this token", "Ask the operator for a token that opens this call."),
    NOT_FOUND(404, "Not found", "Check the id, and the path against the API description at /q/openapi."),
    NOT_KNOWABLE(404, "Not knowable at that time", "Ask for a later time, or leave asOf out."),
    FEEDS_OFF(404, "No feeds here", "Ask the operator to set news-claims.ingest.feeds.enabled."),
    NOT_AN_ARTICLE_ID(
            404, "Not an article id", "Use the articleId of the answer to the submission: a- and 26 characters."),
    UNKNOWN_GENERATION(404, "There is no such generation", "Take one of those that GET /v1/admin/generations lists."),
    UNKNOWN_DEAD_LETTER(404, "No such record is parked", "Take one of those that GET /v1/admin/dead-letters lists."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "Use one of the methods in the Allow header."),
    NOT_ACCEPTABLE(406, "No such representation", "Accept one of the media types that the call answers in."),
    GENERATION_IN_USE(409, "The active generation cannot be dropped", "Rebuild first, which makes another one active."),
    REBUILD_RUNNING(409, "A rebuild is running", "Wait for its end, or cancel it: DELETE /v1/admin/rebuild."),
    NO_REBUILD_RUNNING(409, "No rebuild is running", "Start one: POST /v1/admin/rebuild."),
    OTHER_LOG(
            409,
            "The log is not the one that the views were made from",
            "Lead the service back to that log, or fill this one and rebuild."),
    GONE(410, "Gone", "Drop what you keep of it: nothing stands in its place."),
    OUT_OF_STEP(410, "Load everything anew", "Load everything anew, and follow from where that tells."),
    TOO_LARGE(413, "Too large", "Send less, or split it."),
    UNPACKS_TOO_LARGE(413, "Unpacks to too much", "Send it uncompressed, or in parts that shrink less."),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type", "Send one of the media types named."),
    HTML_WITHOUT_TEXT(
            422, "No article in this page", "Send the page as served, or the article's text itself as \"text\"."),
    PAGE_TOO_COMPLEX(422, "Too much markup", "Send the page as served, or the article's text itself as \"text\"."),
    STILL_UNREADABLE(
            422, "The record still cannot be projected", "Correct what is told to be wrong, then replay it again."),
    OVERLOADED(429, "Too much at once", "Send it again after the time in Retry-After, with fewer requests at a time."),
    RATE_LIMITED(
            429,
            "Too many requests",
            "Send it again after the time in Retry-After; RateLimit tells with each answer how many more are taken."),
    INTERNAL(500, "Internal error", "Send it again; when it fails again, tell the operator the time of the request."),
    LOG_UNAVAILABLE(503, "The log does not answer", "Nothing is known to be stored: send it again after Retry-After."),
    UNAVAILABLE(503, "The database or the log is away", "Ask again after the time in Retry-After."),
    TOO_SLOW(
            503,
            "The views did not answer in time",
            "Narrow the question, or ask again after the time in Retry-After."),
    BUSY(503, "More is asked at once than is taken on", "Ask again after the time in Retry-After.");

    private final int status;
    private final String title;
    private final String remedy;

    ProblemType(int status, String title, String remedy) {
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

    /** Whether the very same may be granted later. */
    public boolean isTemporary() {
        return status == 429 || status == 503;
    }

    /** Stable name, as the problem document's {@code type}. */
    public String uri() {
        return "urn:news-claims:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
