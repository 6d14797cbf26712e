package org.newsclaims.query.adapter.rest;

import java.util.function.UnaryOperator;

/**
 * Another form of the items of a list than the JSON of the views.
 *
 * @param head what comes before the first item; may be empty
 * @param between what comes between two items
 * @param item an item from its JSON
 */
record Representation(String head, String between, UnaryOperator<String> item) {}
