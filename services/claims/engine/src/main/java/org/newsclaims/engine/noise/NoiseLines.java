package org.newsclaims.engine.noise;

import java.util.regex.Pattern;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Tells menus, comment rules, credits and the like from the article. Immutable and thread-safe. */
public final class NoiseLines {
    private static final int LONGEST = 400;
    private static final Pattern NOISE = Pattern.compile(
            "(?i)^\\W*(?:most (?:visited|read|viewed|popular|shared|commented)|top (?:\\w+ )?stories|top top|top stories|related(?::| stories| |articles|links|news|topics|coverage)|read (?:more|also|next)|see also"
                    + "|you (?:may|might) also like|recommended|trending|advertisement|sponsored|share this|share on|follow (?:us|him|her|@)|sign up|subscribe|newsletter"
                    + "|comments? (?:will be|are|policy)|please (?:log|sign) in|click here|copyright|©|all rights reserved|this (?:story|article) has been viewed|photo(?:graph)?(?: by|:|s by)|image:|source:|file photo|getty images"
                    + "|editor'?s'? note|correction:|updated?:|published:|posted:|by [A-Z][\\w.]+ [A-Z][\\w.]+$|(?:reporting|writing|editing|additional reporting) by|contact (?:us|the)|email:|tags?:|topics?:|filed under|more from|loading|skip to|home|menu|watch:|video:|listen:)"
                    + "|(?:^\\W*our (?:journalists|reporters|newsroom|correspondents) (?:report|bring|cover|deliver)|will be moderated|all rights reserved|has been viewed \\d+ times|may not be (?:published|reproduced|republished|rewritten)|terms of (?:use|service)|privacy policy|user banned|unsubscribe|sign up for)");
    private static final Pattern ADDRESS = Pattern.compile("^\\W*[\\w.+-]+@[\\w.-]+\\W*$");

    /** @param title of the article, or null */
    public Noise of(Page page, String title) {
        return new Noise(page, title, this);
    }

    boolean isNoise(Page page, Range words) {
        if (words.length() > LONGEST) {
            return false;
        }
        String line = page.printed(words);
        return line.length() < 8 * LONGEST
                && (NOISE.matcher(line).find() || ADDRESS.matcher(line).find());
    }
}
