package org.newsclaims.engine.coreference;

import java.util.List;
import org.newsclaims.engine.page.Range;

/**
 * Something attributed in an article.
 *
 * @param source the words that stand for who says it; may be empty
 * @param content the words said
 */
public record Saying(Range source, List<Range> content) {
    public Saying {
        content = List.copyOf(content);
    }
}
