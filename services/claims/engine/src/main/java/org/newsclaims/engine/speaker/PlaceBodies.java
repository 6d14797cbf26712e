package org.newsclaims.engine.speaker;

import java.util.Optional;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** "The city's police" after "Alder police": what belongs to a place and is called by its name before. */
final class PlaceBodies {
    private static final Vocabulary TOWNS =
            Vocabulary.of("city town village district borough county state province region island territory capital");
    private static final Vocabulary COUNTRIES = Vocabulary.of("country nation kingdom republic");
    private static final int WORDS_BACK = 400;
    private static final int PARTS = 3;

    private final Page page;
    private final Lexicons lexicons;

    PlaceBodies(Page page, Lexicons lexicons) {
        this.page = page;
        this.lexicons = lexicons;
    }

    /** @param core "city's police" */
    Optional<String> called(Range core) {
        int noun = core.to() - 1;
        String place = page.lower(core.from());
        boolean owned = core.length() == PARTS
                && (TOWNS.has(place) || COUNTRIES.has(place))
                && page.lower(core.from() + 1).equals("'s")
                && !page.capitalised(noun);
        for (int i = core.from() - 1; owned && i > Math.max(0, core.from() - WORDS_BACK); i--) {
            if (page.lower(i).equals(page.lower(noun)) && isOfPlace(i - 1, COUNTRIES.has(place))) {
                return Optional.of(page.printed(new Range(first(i - 1), i + 1)));
            }
        }
        return Optional.empty();
    }

    private boolean isOfPlace(int word, boolean country) {
        boolean nation = lexicons.countries().described(page.form(word)).isPresent();
        return page.word(word)
                && page.capitalised(word)
                && (country ? nation : !nation && isName(word))
                && page.quote(word) < 0;
    }

    /** Not the capital of any sentence: "The police", "Armed police". */
    private boolean isName(int word) {
        return first(word) < word || !page.opensSentence(word) || lexicons.isPlace(page.form(word));
    }

    private int first(int word) {
        int first = word;
        while (first > 0
                && page.word(first - 1)
                && page.capitalised(first - 1)
                && page.sentence(first - 1) == page.sentence(word)
                && !page.opensSentence(first)) {
            first--;
        }
        return first < word && Lexicons.ARTICLES.has(page.lower(first)) ? first + 1 : first;
    }
}
