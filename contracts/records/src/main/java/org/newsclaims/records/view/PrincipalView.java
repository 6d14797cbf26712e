package org.newsclaims.records.view;

/**
 * Whom a speaker speaks for.
 *
 * @param id canonical speaker id; a speaker of that id exists only where something of theirs is quoted
 * @param name fullest name
 * @param type {@code person}, {@code organization} or {@code group}
 */
public record PrincipalView(String id, String name, String type) {}
