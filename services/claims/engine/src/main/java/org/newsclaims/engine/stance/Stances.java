package org.newsclaims.engine.stance;

import java.util.List;
import java.util.Optional;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.CueVerb;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.lexicon.TellingNouns;
import org.newsclaims.engine.lexicon.TellingNouns.Use;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.BaseForms;
import org.newsclaims.engine.syntax.Parse;

/** Tells what attributions amount to. Immutable and thread-safe. */
public final class Stances {
    private static final TellingNouns NOUNS = TellingNouns.standard();
    /** Other words that stand for speech. */
    private static final Vocabulary SPEECH =
            Vocabulary.of("according critical vocal outspoken adamant clear silent quoted telling per");
    /** Adverbs that are speech by themselves; in "is | reportedly drafting | a plan" whoever drafts it says nothing. */
    private static final Vocabulary HEARSAY = Vocabulary.of("allegedly reportedly");

    private static final Vocabulary PAPERS = Vocabulary.of(
            "report study poll survey article document letter memo book editorial law bill ruling lawsuit complaint indictment analysis paper research review data story post tweet treaty resolution constitution minutes");

    /** "on the | assumption | that": however the sentence goes on, nobody said so. */
    private static final Vocabulary SUPPOSITIONS =
            Vocabulary.of("assumption belief impression theory premise presumption expectation hope fear hunch");

    private static final Vocabulary UNDER = Vocabulary.of("on under in with from");

    private final CueVerbs verbs;
    private final RoleNouns roles;
    private final BaseForms baseForms = new BaseForms();

    public Stances(CueVerbs verbs, RoleNouns roles) {
        this.verbs = verbs;
        this.roles = roles;
    }

    /** A reader of the attributions of one page. */
    public StanceReader on(Page page, Parse parse) {
        return new StanceReader(this, Trees.of(page, parse));
    }

    /**
     * @param content words attributed
     * @param source words for the source; may be empty
     * @param head the cue's main word, or -1
     */
    Kind kind(Page page, List<Range> content, Range cue, Range source, int head) {
        if (page.lower(cue.to() - 1).equals("saying")
                && page.lower(cue.to() - 2).equals("as")) {
            return Kind.SAID; // "went on record as | saying"
        }
        Optional<CueVerb> verb = head < 0 ? Optional.empty() : verbs.find(page.lower(head));
        for (int i = cue.from(); i < cue.to() && verb.isEmpty(); i++) {
            verb = verbs.find(page.lower(i));
        }
        boolean supposed = isSupposition(page, cue);
        Kind told = supposed ? Kind.BELIEVED : verb.map(CueVerb::kind).orElse(Kind.BELIEVED);
        boolean speech = verb.isEmpty() && (cue.isEmpty() || tells(page, cue) || isQuoted(page, content));
        if (speech || told == Kind.BELIEVED && isQuoted(page, content)) {
            told = Kind.SAID;
        }
        return told == Kind.SAID && isPaper(page, source) ? Kind.WRITTEN : told;
    }

    private static boolean isSupposition(Page page, Range cue) {
        int last = cue.to() - 1;
        int first = page.lower(last - 1).equals("the") ? last - 2 : last - 1;
        return first >= cue.from() && UNDER.has(page.lower(first)) && SUPPOSITIONS.has(page.lower(last));
    }

    /** Whether a verb of the cue is one of belief. */
    boolean isBelief(Trees trees, Range cue) {
        Page page = trees.page();
        for (int i = cue.from(); i < cue.to(); i++) {
            if (trees.isVerb(i)
                    && verbs.find(page.lower(i))
                            .map(verb -> verb.kind() == Kind.BELIEVED)
                            .orElse(false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(Page page, Range cue) {
        for (int i = cue.from(); i < cue.to(); i++) {
            boolean hearsay = cue.length() == 1 && HEARSAY.has(page.lower(i));
            if (NOUNS.has(Use.CUE, page.lower(i)) || SPEECH.has(page.lower(i)) || hearsay || !page.word(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuoted(Page page, List<Range> content) {
        int quoted = 0;
        int words = 0;
        for (Range range : content) {
            for (int i = range.from(); i < range.to(); i++) {
                words += page.word(i) ? 1 : 0;
                quoted += page.word(i) && page.quote(i) >= 0 ? 1 : 0;
            }
        }
        return quoted > 2 && quoted * 2 >= words; // a title in what is told is no speech
    }

    /** "the poll", "a study by the university". */
    private boolean isPaper(Page page, Range source) {
        for (int i = source.from(); i < source.to(); i++) {
            if (page.lower(i).equals("who")) {
                return false; // "Holt, | who wrote the report"
            }
            Optional<RoleNoun> role = roles.find(page.lower(i));
            if (role.isPresent() && !page.lower(i + 1).startsWith("'")) {
                return role.get().sort() == RoleNoun.Sort.MEDIUM
                        && PAPERS.has(role.get().lemma());
            }
        }
        return false;
    }

    /** Dictionary form of the cue's main word. */
    public String lemma(Page page, int head) {
        return verbs.find(page.lower(head)).map(CueVerb::lemma).orElseGet(() -> baseForms.of(page.lower(head)));
    }
}
