package org.newsclaims.engine.noise;

import java.util.HashMap;
import java.util.Map;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Which paragraphs of one article are not its prose. Asks about each only once; for one thread. */
public final class Noise {
    private final Page page;
    private final String title;
    private final String headline;
    private final NoiseLines lines;
    private final Map<Integer, Boolean> known = new HashMap<>();

    Noise(Page page, String title, NoiseLines lines) {
        this.page = page;
        this.title = title == null ? "" : title.strip();
        this.headline = page.printed(new Range(0, page.headlineEnd()));
        this.lines = lines;
    }

    /** Whether a paragraph is a title, a menu, a credit or the like. */
    public boolean isNoise(int paragraph) {
        return known.computeIfAbsent(paragraph, this::look);
    }

    private boolean look(int paragraph) {
        Range words = page.paragraphRange(paragraph);
        return isTitle(words) || lines.isNoise(page, words);
    }

    /** Papers print titles twice. */
    private boolean isTitle(Range words) {
        String line = page.printed(words);
        return line.equals(headline) || line.equals(title);
    }
}
