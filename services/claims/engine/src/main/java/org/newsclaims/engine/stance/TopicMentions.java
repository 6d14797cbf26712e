package org.newsclaims.engine.stance;

import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/**
 * Attributions that name a subject, a text or an accusation without giving anybody's words: "talked about the merger", "the
 * column is written by", "the measures announced last week", "faces accusations of".
 */
final class TopicMentions {
    private static final Vocabulary WHAT = Vocabulary.of("what how where when");
    private static final Vocabulary NOTHING = Vocabulary.of("nothing little something much more less");
    private static final Vocabulary ABOUT = Vocabulary.of("about of on more less but else to that");
    private static final Vocabulary RELATIVES = Vocabulary.of("which that who whom");

    private final Trees trees;
    private final Page page;
    private final Parse parse;

    TopicMentions(Trees trees) {
        this.trees = trees;
        this.page = trees.page();
        this.parse = trees.parse();
    }

    /** Whether all that follows, which is no clause, is a subject. */
    boolean isMere(int verb) {
        boolean accused = trees.is(verb, WordClass.BEFALL) && trees.is(trees.objectBehind(verb), WordClass.CLAIM);
        return trees.isWithParticle(verb, WordClass.TOPIC) || accused || isHandledBy(verb);
    }

    /** "the column is written by": by whom a text is. */
    boolean isWritten(int verb) {
        return trees.is(verb, WordClass.PUBLISH)
                && trees.child(verb, Relation.AUXPASS) >= 0
                && parse.tag(verb) == Tag.VBN;
    }

    /** Whether nobody says it, or nothing is said. */
    boolean isNobodys(Finding finding, int verb) {
        Range content = finding.content().get(0);
        String first = page.lower(content.from());
        boolean empty = NOTHING.has(first)
                && trees.lemma(verb).equals("say")
                && !ABOUT.has(page.lower(content.from() + 1))
                && parse.head(content.from()) == verb // not "said | more than ten people were hurt"
                && !parse.relation(content.from()).isSubject(); // "says nothing could stop it"
        boolean described = trees.lemma(verb).equals("describe") && WHAT.has(first);
        boolean pronoun = finding.content().size() == 1 && content.length() == 1 && RELATIVES.has(first);
        return empty || described || pronoun || isReduced(finding, verb) || isBeheaded(finding, verb);
    }

    /** "the measures | announced last week": what was announced is no speaker. */
    private boolean isReduced(Finding finding, int verb) {
        boolean reduced = parse.relation(verb) == Relation.ACL
                && parse.tag(verb) == Tag.VBN
                && trees.child(verb, Relation.AGENT) < 0
                && parse.head(verb) < verb
                && finding.extent().from() > verb;
        return reduced && finding.source().contains(parse.head(verb));
    }

    /** "The rules announced today | would allow": the verb of the sentence stands without its subject. */
    private boolean isBeheaded(Finding finding, int verb) {
        int from = finding.content().get(0).from();
        boolean bare = parse.tag(from) == Tag.MD
                && parse.tag(verb) == Tag.VBN
                && trees.child(verb, Relation.AUX) < 0
                && page.quote(from) < 0;
        return bare
                && finding.cue().to() <= from
                && !finding.source().isEmpty()
                && finding.source().to() <= verb;
    }

    /** "was countered by", "have been rebuffed by": a deed told in the passive. */
    private boolean isHandledBy(int verb) {
        int subject = trees.child(verb, Relation.NSUBJPASS);
        subject = subject < 0 && trees.child(verb, Relation.AUXPASS) >= 0 ? trees.child(verb, Relation.NSUBJ) : subject;
        return trees.is(verb, WordClass.HANDLE)
                && trees.child(verb, Relation.AGENT) >= 0
                && subject >= 0
                && !trees.is(subject, WordClass.CLAIM);
    }
}
