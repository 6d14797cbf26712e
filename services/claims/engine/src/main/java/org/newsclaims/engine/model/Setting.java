package org.newsclaims.engine.model;

import java.time.LocalDate;

/**
 * How something was said. Every part may be null: the article does not tell.
 *
 * @param medium "statement", "interview", "news conference", "phone call", "social media", "speech", "report", "poll" …
 * @param audience whom it was said to: "Reuters", "reporters"
 * @param via the outlet it is second-hand from
 * @param saidOn day it was said, normalised against the article's date
 */
public record Setting(String medium, String audience, String via, LocalDate saidOn) {
    public static final Setting UNKNOWN = new Setting(null, null, null, null);
}
