package org.newsclaims.records.view;

/**
 * A speaker of one statement or claim.
 *
 * @param id canonical speaker id
 * @param name fullest name
 * @param type {@code person}, {@code organization}, {@code group} or {@code unnamed}
 * @param mention the words of the article that stand for the speaker; null in claims
 * @param speaksFor whom the speaker speaks for by office, as far as the statement's own article tells; null when it does
 *     not tell, and in claims
 */
public record SpeakerView(
        String id, String name, String type, String mention, @AbsentWhenNull PrincipalView speaksFor) {
    /** One of whom nothing says that they speak for another. */
    public SpeakerView(String id, String name, String type, String mention) {
        this(id, name, type, mention, null);
    }
}
