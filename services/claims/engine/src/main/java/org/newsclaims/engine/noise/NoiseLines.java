package org.newsclaims.engine.noise;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Tells menus, comment rules, credits and the like from the article. Immutable and thread-safe. */
public final class NoiseLines {
    private static final int LONGEST = 400;
    private static final Pattern OPENING = Pattern.compile(
            "(?i)^\\W*(?:most (?:visited|read|viewed|popular|shared|commented)|top (?:\\w+ )?stories|top top|top stories|related(?::| stories| |articles|links|news|topics|coverage)|read (?:more|also|next)|see also"
                    + "|you (?:may|might) also like|recommended|trending|advertisement|sponsored|share this|share on|follow (?:us|him|her|@)|sign up|subscribe|newsletter"
                    + "|comments? (?:will be|are|policy)|please (?:log|sign) in|click here|copyright|©|all rights reserved|this (?:story|article) has been viewed|photo(?:graph)?(?: by|:|s by)|image:|source:|file photo|getty images"
                    + "|our (?:journalists|reporters|newsroom|correspondents) (?:report|bring|cover|deliver)"
                    + "|editor'?s'? note|correction:|updated?:|published:|posted:|by [A-Z][\\w.]+ [A-Z][\\w.]+$|(?:reporting|writing|editing|additional reporting) by|contact (?:us|the)|email:|tags?:|topics?:|filed under|more from|loading|skip to|home|menu|watch:|video:|listen:)");
    /** What stands in notices anywhere in a line, as it is and with what has to follow it. */
    private static final List<Notice> NOTICES = List.of(
            Notice.of("will be moderated", ""),
            Notice.of("all rights reserved", ""),
            Notice.of("has been viewed", " \\d+ times"),
            Notice.of("may not be ", "(?:published|reproduced|republished|rewritten)"),
            Notice.of("terms of ", "(?:use|service)"),
            Notice.of("privacy policy", ""),
            Notice.of("user banned", ""),
            Notice.of("unsubscribe", ""),
            Notice.of("sign up for", ""));

    private static final int LONGEST_HEADING = 25;
    private static final int LONGEST_CREDIT = 60;
    private static final int LONG_WORD = 4;
    private static final Pattern CREDIT = Pattern.compile(
            "(?i)^\\W*(?:with (?:additional )?reporting (?:by|from)|(?:additional |with )?(?:reporting|writing|editing) by|©|copyright|all rights reserved)\\b");
    private static final Pattern ADDRESS = Pattern.compile("^\\W*[\\w.+-]+@[\\w.-]+\\W*$");

    /** @param title of the article, or null */
    public Noise of(Page page, String title) {
        return new Noise(page, title, this);
    }

    /** Whether a line tells who wrote it, after which papers only print what belongs to no article. */
    boolean isCredit(Page page, Range words) {
        return words.length() <= LONGEST_CREDIT
                && CREDIT.matcher(page.printed(words)).lookingAt();
    }

    /** "Court Clears Mayor in Land Case": capitals throughout, no stop, nothing quoted. */
    private static boolean isHeading(Page page, Range words) {
        int capital = 0;
        int small = 0;
        for (int i = words.from(); i < words.to(); i++) {
            if (page.quote(i) >= 0) {
                return false;
            }
            if (page.word(i) && page.form(i).length() >= LONG_WORD) {
                capital += page.capitalised(i) ? 1 : 0;
                small += page.capitalised(i) || Character.isDigit(page.form(i).charAt(0)) ? 0 : 1;
            }
        }
        return words.length() <= LONGEST_HEADING
                && page.word(words.to() - 1)
                && capital >= LONG_WORD
                && small <= capital / LONG_WORD;
    }

    private static boolean holdsNotice(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (Notice notice : NOTICES) {
            if (lower.contains(notice.sign()) && notice.whole().matcher(line).find()) { // few lines have any sign
                return true;
            }
        }
        return false;
    }

    boolean isNoise(Page page, Range words) {
        if (words.length() > LONGEST) {
            return false;
        }
        String line = page.printed(words);
        return line.length() < 8 * LONGEST
                && (isHeading(page, words)
                        || OPENING.matcher(line).lookingAt()
                        || holdsNotice(line)
                        || line.indexOf('@') >= 0 && ADDRESS.matcher(line).lookingAt());
    }

    /**
     * @param sign words of a notice, in lower case
     * @param whole the same with what has to follow them
     */
    private record Notice(String sign, Pattern whole) {
        static Notice of(String sign, String behind) {
            return new Notice(sign, Pattern.compile("(?i)" + sign + behind));
        }
    }
}
