package org.newsclaims.records.view;

/**
 * A speaker of one statement or claim.
 *
 * @param id canonical speaker id
 * @param name fullest name
 * @param type {@code person}, {@code organization}, {@code group} or {@code unnamed}
 * @param mention the words of the article that stand for the speaker; null in claims
 */
public record SpeakerView(String id, String name, String type, String mention) {}
