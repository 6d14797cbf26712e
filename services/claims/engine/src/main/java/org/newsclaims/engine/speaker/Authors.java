package org.newsclaims.engine.speaker;

import java.util.Optional;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.RoleNoun.Sort;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Who made papers: "statements from both the ministry and the bank", "figures released on Friday by the mayor". */
final class Authors {
    private static final Vocabulary PUBLISHED = Vocabulary.of(
            "released published conducted issued posted signed written sent authored penned prepared on late early last this week month monday tuesday wednesday thursday friday saturday sunday yesterday");
    private static final Vocabulary FACTS = Vocabulary.of("figures numbers statistics estimates data information");

    private final Page page;
    private final Cast cast;
    private final Lexicons lexicons;

    Authors(Page page, Cast cast, Lexicons lexicons) {
        this.page = page;
        this.cast = cast;
        this.lexicons = lexicons;
    }

    /**
     * @param words the phrase without its article
     * @param limit where the source ends
     * @return the words for who made the papers; empty when it is no such phrase
     */
    Range of(Range words, int limit) {
        for (int i = words.from(); i < Math.min(words.to() - 1, words.from() + 3); i++) {
            Optional<RoleNoun> role = lexicons.roles().find(page.lower(i));
            boolean paper = FACTS.has(page.lower(i))
                    || role.isPresent()
                            && (NounPhrases.PAPERS.has(role.get().lemma())
                                    || role.get().sort() == Sort.MEDIUM)
                            && !role.get().lemma().equals("office");
            int by = paper ? by(i + 1, limit) : -1;
            if (by > 0 && cast.within(new Range(words.from(), i)).isEmpty()) {
                return new Range(by + 1, limit);
            }
        }
        return Range.NONE;
    }

    /**
     * Where "by" or "from" stands after a paper, with at most when it came out between ("released on Friday by"), or "in"
     * before the name of what printed it.
     */
    private int by(int from, int limit) {
        for (int i = from; i < Math.min(limit - 1, from + 4); i++) {
            String word = page.lower(i);
            if (word.equals("by") || word.equals("from") || i == from && word.equals("in") && isPrinted(i + 1)) {
                return i;
            }
            if (!PUBLISHED.has(word)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isPrinted(int from) {
        int first = page.lower(from).equals("the") ? from + 1 : from;
        return cast.within(new Range(first, first + 1)).stream()
                .anyMatch(name -> !name.entity().isPerson()
                        && !lexicons.isPlace(name.entity().name()));
    }
}
