package org.newsclaims.engine.page;

import org.newsclaims.engine.lexicon.Vocabulary;

/** Titles of works between quotation marks: "his book, “An Honest Life”", "films like “The Tin Road” and “Snow”". */
public final class Titles {
    /** Words that titles write with a small letter. */
    private static final Vocabulary SMALL = Vocabulary.of("a an the of in on at to for from with by and or");
    /** What bears a title. */
    private static final Vocabulary WORKS = Vocabulary.of(
            "book novel memoir autobiography biography poem play film movie comedy drama documentary musical series show"
                    + " sitcom album song single essay article column report study paper podcast painting opera");

    private Titles() {}

    /** Whether words are one or several quotations whose words have capitals as in titles, with nothing between but "and". */
    public static boolean areTitles(Page page, Range words) {
        for (int i = words.from(); i < words.to(); i++) {
            boolean title = page.capitalised(i) || SMALL.has(page.lower(i));
            boolean outside = page.quote(i) < 0 && !page.lower(i).equals("and");
            if (page.word(i) && (!title || outside)) {
                return false;
            }
        }
        return true;
    }

    /** Whether they are, and a word for such a work stands before them: "wrote in his book, | “An Honest Life”". */
    public static boolean areOfWork(Page page, Range words) {
        int before = page.form(words.from() - 1).equals(",") ? words.from() - 2 : words.from() - 1;
        return WORKS.has(page.lower(before)) && areTitles(page, words);
    }
}
