package org.newsclaims.engine.coreference;

import org.newsclaims.engine.coreference.Mention.Kind;
import org.newsclaims.engine.coreference.Mention.Place;
import org.newsclaims.engine.coreference.Mention.Sort;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.lexicon.Vocabulary;

/** What speaks for and against a mention's taking up a referent. Values are small numbers; templates are numbered in order. */
final class LinkFeatures {
    private static final int MOST = 4;
    private static final int DEEP = 3;
    private static final int LIKELY = 3;

    private static final Vocabulary BLANKET = Vocabulary.read("blanket-nouns.txt");

    private LinkFeatures() {}

    /**
     * @param mention what looks back
     * @param referent what it may take up
     * @param rank how many likely referents were mentioned later
     * @param turn how many others have spoken since the referent did; -1 when it has not spoken
     */
    static void of(Mention mention, Referent referent, int rank, int turn, HashedFeatures out) {
        out.clear();
        Mention last = referent.last();
        int kind = mention.kind().isPronoun()
                ? mention.kind().ordinal()
                : 16 + mention.sort().ordinal() * 2 + (mention.plural() ? 1 : 0);
        int far = Math.min(5, mention.site().after(last.site()));
        int named = referent.named() != null ? 1 : 0;
        int top = Math.min(rank, MOST);
        int what = referent.sort().ordinal() * 6 + referent.gender().ordinal() * 2 + (referent.isPlural() ? 1 : 0);
        places(mention, last, kind, far, top, out);
        out.add(1, kind, what, named);
        out.add(2, kind, what, far);
        out.add(3, kind, what, top);
        out.add(4, kind, far, top);
        out.add(5, kind, bucket(referent.size()), named);
        out.add(6, kind, bucket(referent.subjects()), top);
        out.add(7, kind, last.kind().ordinal() * 8 + far, named);
        out.add(8, kind, bucket(referent.size()), far);
        out.add(9, kind, referent.first().site().paragraph() < 2 ? 1 : 0, named * 8 + far);
        clauses(mention, referent, kind, far, top, out);
        quotations(mention, referent, last, kind, far, out);
        speakers(mention, referent, kind, what, far, out);
        turns(mention, kind, turn, far, prominent(mention, referent), out);
        if (!mention.kind().isPronoun()) {
            calls(mention, referent, kind, far, named, out);
        }
    }

    private static void places(Mention mention, Mention last, int kind, int far, int top, HashedFeatures out) {
        int place = mention.place().ordinal();
        int before = last.place().ordinal();
        out.add(10, kind, before * 8 + far, place);
        out.add(11, before, place, far);
        out.add(12, kind, before, top);
        out.add(13, before, place, top);
        boolean together = mention.site().governor() >= 0
                && mention.site().governor() == last.site().governor();
        out.add(14, together ? 1 : 0, before, place);
        int paragraphs = Math.min(DEEP, mention.site().paragraph() - last.site().paragraph());
        out.add(15, kind, paragraphs, far);
        boolean holds = mention.words().overlaps(last.words());
        out.add(16, kind, holds ? 1 : 0, 0);
    }

    private static void clauses(Mention mention, Referent referent, int kind, int far, int top, HashedFeatures out) {
        int above = far > 0
                ? 7
                : referent.among(mention.site().above(), mention.site().sentence());
        int place = mention.place().ordinal();
        int prominence = referent.prominence();
        out.add(25, kind, Math.min(above, 7), place);
        out.add(26, kind, prominence * 8 + far, place);
        out.add(27, prominence, far, top);
        out.add(28, kind, prominence, referent.gender().ordinal() * 8 + top);
        out.add(29, mention.site().main() ? 1 : 0, prominence, far);
    }

    private static void quotations(
            Mention mention, Referent referent, Mention last, int kind, int far, HashedFeatures out) {
        int quote = mention.site().quote();
        int other = last.site().quote();
        int quoted = quote < 0 ? other < 0 ? 0 : 1 : other < 0 ? 2 : quote == other ? 3 : 4;
        out.add(20, kind, quoted, far);
        int saying = mention.site().saying();
        boolean own = saying >= 0 && last.site().said() == saying;
        int speech = (saying >= 0 ? 1 : 0) + (last.site().saying() >= 0 ? 2 : 0) + (own ? 4 : 0);
        out.add(21, kind, speech, far);
        out.add(22, speech, quoted, 0);
        boolean ofItself = referent.says(mention.site().said());
        out.add(23, kind, ofItself ? 1 : 0, quote < 0 ? 0 : 1);
        out.add(24, kind, (referent.hasSpoken() ? 1 : 0) + (saying >= 0 ? 2 : 0), Math.min(far, 2));
    }

    private static void turns(Mention mention, int kind, int turn, int far, int prominence, HashedFeatures out) {
        int speaks = mention.site().saying() >= 0 ? mention.place() == Place.SUBJECT ? 2 : 1 : 0;
        int top = Math.min(turn, DEEP);
        out.add(50, kind, top, speaks);
        out.add(51, top, speaks, far);
        out.add(52, top, speaks, prominence);
        out.add(53, top, speaks * 4 + Math.min(DEEP, mention.site().quoted()), far);
    }

    /** Who speaks is somebody who can, and whom he does not call by name. */
    private static void speakers(Mention mention, Referent referent, int kind, int what, int far, HashedFeatures out) {
        int speaks = mention.speaks() ? 1 : 0;
        out.add(60, speaks, what, referent.named() != null ? 1 : 0);
        out.add(61, kind, speaks, referent.hasSpoken() ? 1 : 0);
        out.add(62, speaks, 0, far); // whom it calls by name is no candidate
        out.add(63, kind, speaks, Math.min(referent.size(), MOST));
        out.add(64, speaks, referent.prominence(), far);
        int reported = referent.last().site().said() >= 0 ? 1 : 0;
        out.add(69, kind, speaks * 2 + reported, referent.last().place().ordinal());
        out.add(70, speaks * 2 + reported, referent.named() != null ? 1 : 0, far);
        out.add(65, kind, speaks, bucket(referent.timesNamed()));
        out.add(66, speaks, bucket(referent.timesNamed()), referent.sort().ordinal());
        out.add(67, kind, speaks, Math.min(DEEP, referent.timesSpeaking()));
        out.add(68, speaks, bucket(referent.timesNamed()), Math.min(DEEP, referent.timesSpeaking()));
    }

    private static int prominent(Mention mention, Referent referent) {
        return mention.site().after(referent.last().site()) > 1 ? 3 : referent.prominence();
    }

    private static void calls(Mention mention, Referent referent, int kind, int far, int named, HashedFeatures out) {
        String noun = mention.nouns().iterator().next();
        int called = referent.isCalled(noun) ? 1 : 0;
        out.add(30, kind, called, named);
        out.add(31, kind, called, far);
        out.add(32, noun.hashCode(), referent.sort().ordinal(), named);
        out.add(33, noun.hashCode(), called, 0);
        out.add(36, kind, called, referent.described(mention));
        out.add(37, referent.described(mention), referent.sort().ordinal(), named);
        out.add(34, kind, called, Math.min(mention.words().length(), MOST));
        out.add(
                35,
                called,
                referent.last().kind().ordinal(),
                Math.min(mention.words().length(), MOST));
    }

    /** What speaks for taking up nobody. */
    static void ofNone(Mention mention, int likely, HashedFeatures out) {
        out.clear();
        int kind = mention.kind().isPronoun()
                ? mention.kind().ordinal()
                : 16 + mention.sort().ordinal() * 2 + (mention.plural() ? 1 : 0);
        int place = mention.place().ordinal();
        out.add(40, kind, 0, 0);
        out.add(41, kind, Math.min(likely, MOST), 0);
        out.add(42, kind, place, mention.site().quote() < 0 ? 0 : 1);
        out.add(43, kind, mention.site().saying() >= 0 ? 1 : 0, 0);
        out.add(47, kind, mention.speaks() ? 1 : 0, Math.min(likely, MOST));
        out.add(44, kind, Math.min(DEEP, mention.site().sentence()), 0);
        if (!mention.kind().isPronoun()) {
            String noun = mention.nouns().iterator().next();
            out.add(45, kind, Math.min(mention.words().length(), MOST), 0);
            out.add(46, noun.hashCode(), 0, 0);
        }
    }

    /** Whether nothing forbids that one is the other: no man is "she", nobody is "it". */
    static boolean isPossible(Mention mention, Referent referent) {
        boolean person = referent.sort() == Sort.PERSON;
        boolean nameless = referent.named() == null && referent.sort() != Sort.BODY && referent.sort() != Sort.GROUP;
        boolean single = !referent.isPlural() && (person || nameless); // "he" is no union
        boolean within = mention.kind() == Kind.DEFINITE
                && mention.sort() == Sort.PERSON
                && mention.words().contains(referent.last().head()); // "the Alder mayor" is not Alder
        boolean papers = mention.sort() == Sort.PAPER
                && !mention.plural()
                && referent.isPlural()
                && referent.named() == null; // "the journal" is no "results"
        if (within || papers || isNamedInOwnContent(mention, referent)) {
            return false;
        }
        if (mention.speaks() && (!referent.canSpeak() || referent.isToldOf(mention))) {
            return false;
        }
        if (mention.speaks() && isBlanket(mention) && !isBody(referent)) {
            return false;
        }
        if (mention.kind() == Kind.DEFINITE
                && referent.among(mention.site().above(), mention.site().sentence()) >= 0) {
            return false; // no "Holt said the mayor" of one person
        }
        switch (mention.kind()) {
            case HE:
                return referent.gender() != Gender.FEMALE && single;
            case SHE:
                return referent.gender() != Gender.MALE && single;
            case IT:
                boolean many = referent.isPlural() && referent.named() == null; // "union leaders"
                return !many && (!person || referent.gender() == Gender.UNKNOWN);
            case THEY:
                return true;
            default:
                return mention.sort() == Sort.PERSON && !mention.plural()
                        ? referent.gender().agrees(mention.gender()) && !referent.isPlural()
                        : !person || referent.gender() == Gender.UNKNOWN || mention.sort() == Sort.THING;
        }
    }

    /** "The company", which stands for any body named before. */
    static boolean isBlanket(Mention mention) {
        return mention.kind() == Kind.DEFINITE
                && !mention.plural()
                && BLANKET.has(mention.nouns().iterator().next());
    }

    /**
     * What speaks for whom "the company" or "the baker" takes up besides what was learned, in log odds: that a body speaks
     * anywhere in the article, and that the sentence before is about it; most of all when that one and the company's stand
     * in one paragraph. Against it, that a thing is only made, sold or used.
     */
    static double likeness(Mention mention, Referent referent) {
        boolean person = mention.kind() == Kind.DEFINITE && mention.sort() == Sort.PERSON;
        if (!mention.speaks() || !isBlanket(mention) && !person) {
            return 0;
        }
        boolean next = mention.site().after(referent.last().site()) <= 1;
        boolean goesOn = mention.site().paragraph() == referent.last().site().paragraph();
        boolean same = mention.site().sentence() == referent.last().site().sentence();
        if (!person && next && goesOn && !same && referent.prominence() > 0) {
            return LIKELY;
        }
        int acts = person || referent.acts() ? 0 : -1;
        return acts + (referent.timesSpeaking() > 0 && !person ? 1 : 0) + (next && referent.prominence() == 2 ? 1 : 0);
    }

    /** No place, and a name of which nothing tells that it is a person's. */
    private static boolean isBody(Referent referent) {
        Sort sort = referent.sort();
        boolean unknown = sort == Sort.PERSON && referent.named() != null && referent.gender() == Gender.UNKNOWN;
        return unknown || sort == Sort.BODY || sort == Sort.GROUP || sort == Sort.PAPER;
    }

    /** "“Moll never called,” he said", "the clerk was late, he said": he is neither Moll nor the clerk. */
    private static boolean isNamedInOwnContent(Mention mention, Referent referent) {
        int saying = mention.site().saying();
        Mention last = referent.last();
        return saying >= 0 && last.site().said() == saying && !last.kind().isPronoun();
    }

    /** Whether one may well be the other: as many, of one gender, person or not. */
    static boolean isLikely(Mention mention, Referent referent) {
        Kind kind = mention.kind();
        Sort sort = referent.sort();
        switch (kind) {
            case HE:
                return isPerson(referent) && referent.gender() != Gender.FEMALE;
            case SHE:
                return isPerson(referent) && referent.gender() != Gender.MALE;
            case IT:
                return sort != Sort.PERSON && !referent.isPlural();
            case THEY:
                return referent.isPlural() || sort == Sort.GROUP || sort == Sort.BODY;
            default:
                return referent.isPlural() == mention.plural() && agree(mention.sort(), sort);
        }
    }

    private static boolean isPerson(Referent referent) {
        return referent.sort() == Sort.PERSON && !referent.isPlural();
    }

    private static boolean agree(Sort one, Sort other) {
        return one == other || one == Sort.THING || one == Sort.GROUP && other == Sort.BODY;
    }

    private static int bucket(int count) {
        return count < 4 ? count : count < 8 ? 4 : 5;
    }
}
