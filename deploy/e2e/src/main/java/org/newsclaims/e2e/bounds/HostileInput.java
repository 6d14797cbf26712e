package org.newsclaims.e2e.bounds;

import java.util.List;
import java.util.function.IntFunction;
import org.newsclaims.records.ArticleReceived;

/**
 * Something to read and to project.
 *
 * @param name what there is so much of
 * @param size how much of it at the larger of two sizes
 * @param standing articles that are in the views already, by size; their cost is not counted
 * @param batch the articles that are measured, by size
 */
record HostileInput(
        String name, int size, IntFunction<List<ArticleReceived>> standing, IntFunction<List<ArticleReceived>> batch) {}
