package org.newsclaims.engine.noise;

import java.util.HashMap;
import java.util.Map;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Which paragraphs of one article are not its prose. Asks about each only once; for one thread. */
public final class Noise {
    /** How many paragraphs may follow the credits. */
    private static final int CREDITS = 12;

    private final Page page;
    private final String title;
    private final String headline;
    private final NoiseLines lines;
    private final int end;
    private final Map<Integer, Boolean> known = new HashMap<>();

    Noise(Page page, String title, NoiseLines lines) {
        this.page = page;
        this.title = title == null ? "" : title.strip();
        this.headline = page.printed(new Range(0, page.headlineEnd()));
        this.lines = lines;
        this.end = end();
    }

    /** Whether a paragraph is a title, a menu, a credit or the like. */
    public boolean isNoise(int paragraph) {
        return known.computeIfAbsent(paragraph, this::look);
    }

    private boolean look(int paragraph) {
        Range words = page.paragraphRange(paragraph);
        return isTitle(words) || paragraph > end || lines.isNoise(page, words);
    }

    /** The last paragraph of the article proper: what follows its credits is about the paper. */
    private int end() {
        int last = page.paragraphCount() - 1;
        for (int p = last; p >= Math.max(last - CREDITS, (last + 1) / 2); p--) {
            if (lines.isCredit(page, page.paragraphRange(p))) {
                last = p;
            }
        }
        return last;
    }

    /** Papers print titles twice. */
    private boolean isTitle(Range words) {
        String line = page.printed(words);
        return line.equals(headline) || line.equals(title);
    }
}
