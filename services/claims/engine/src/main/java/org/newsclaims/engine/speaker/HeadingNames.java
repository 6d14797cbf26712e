package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Finds in headings, where every word has a capital, the names that the rest of the article has told. */
final class HeadingNames {
    private static final int LONGEST = 4;

    private final Page page;
    private final Capitals capitals;

    HeadingNames(Page page, Capitals capitals) {
        this.page = page;
        this.capitals = capitals;
    }

    /** @param told the names outside of headings */
    List<NameMention> find(List<NameMention> told) {
        List<Range> headings = headings();
        return headings.isEmpty() ? List.of() : find(headings, known(told));
    }

    private List<Range> headings() {
        List<Range> headings = new ArrayList<>();
        for (int p = 0; p < page.paragraphCount(); p++) {
            Range words = page.paragraphRange(p);
            if (capitals.isHeading(p) && words.from() >= page.headlineEnd()) {
                headings.add(words);
            }
        }
        return headings;
    }

    private Map<String, Entity> known(List<NameMention> told) {
        Map<String, Entity> known = new HashMap<>();
        for (NameMention mention : told) {
            Entity entity = mention.entity();
            known.putIfAbsent(key(entity.name()), entity);
            known.putIfAbsent(key(page.printed(mention.words())), entity);
            if (entity.isPerson()) {
                known.putIfAbsent(key(entity.name().substring(entity.name().lastIndexOf(' ') + 1)), entity);
            }
        }
        return known;
    }

    private List<NameMention> find(List<Range> headings, Map<String, Entity> known) {
        List<NameMention> found = new ArrayList<>();
        headings.forEach(words -> find(words, known, found));
        return found;
    }

    private void find(Range heading, Map<String, Entity> known, List<NameMention> found) {
        for (int i = heading.from(); i < heading.to(); ) {
            int length = Math.min(LONGEST, heading.to() - i);
            while (length > 0 && !known.containsKey(key(page.printed(new Range(i, i + length))))) {
                length--;
            }
            if (length > 0 && page.capitalised(i)) {
                Range words = new Range(i, i + length);
                found.add(new NameMention(words, known.get(key(page.printed(words))), page.quote(i) >= 0));
            }
            i += Math.max(1, length);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
