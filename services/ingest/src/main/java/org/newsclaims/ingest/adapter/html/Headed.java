package org.newsclaims.ingest.adapter.html;

import java.util.Locale;
import java.util.regex.Pattern;

/** Blocks whose heading says that they are no part of the article, whatever they are called. */
final class Headed {
    private static final int LONGEST_HEADING = 60;
    private static final int LEVELS = 4;
    private static final Pattern HEADING = Pattern.compile("(?:(?:\\d+ |view |all |reader |readers['’] |top )*comments?"
            + "|(?:join the|start the|your) (?:discussion|conversation|comment)|leave a (?:reply|comment)"
            + "|post a comment|what do you think|related(?: (?:news|stories|articles|posts|topics|content|coverage))?"
            + "|more (?:from|on|in|about|like|news|stories|top stories|to read|coverage).{0,40}"
            + "|(?:read|see|watch) (?:more|also|next)|you (?:may|might) (?:also )?(?:like|be interested).{0,20}"
            + "|(?:most|also) (?:read|popular|viewed|shared|commented).{0,20}|recommended(?: (?:for you|stories|reading))?"
            + "|trending(?: now)?|up next|latest (?:news|stories|headlines)|(?:share|print) this.{0,20}|editors?['’]? picks?"
            + "|top stories|popular (?:posts|stories)|don['’]t miss|sponsored(?: content)?|advertisement"
            // German, French, Spanish, Portuguese, Italian, Dutch, Swedish
            + "|mehr zum thema|mehr aus .{1,30}|lesen sie (?:auch|mehr)|das könnte sie auch interessieren|auch interessant"
            + "|(?:\\d+ )?kommentare?|meistgelesen|(?:à )?lire (?:aussi|également)|sur le même (?:sujet|thème)"
            + "|les plus lus|(?:\\d+ )?commentaires?|lea también|te puede interesar|más (?:noticias|leído|leídas|sobre).{0,30}"
            + "|noticias relacionadas|(?:\\d+ )?comentarios?|leia (?:também|mais)|mais lidas|leggi anche|articoli correlati"
            + "|(?:\\d+ )?commenti|lees ook|meer over .{1,30}|meest gelezen|läs också|mest läst)"
            + "(?: ?[:.…!?»→]+| ?\\(\\d+\\)| ?\\d+)?");

    private Headed() {}

    /** Whether the first line of a block is such a heading; a block of one line must be marked as one. */
    static boolean isElsewhere(Box block) {
        Box first = block;
        boolean alone = true;
        for (int level = 0; level < LEVELS && !first.isLine() && !first.children.isEmpty(); level++) {
            alone &= first.children.size() == 1;
            first = first.children.get(0);
        }
        return first.isLine()
                && first.text.length() <= LONGEST_HEADING
                && (!alone || first.isHeading())
                && HEADING.matcher(first.text.toLowerCase(Locale.ROOT)).matches();
    }
}
