package org.newsclaims.engine.coreference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsclaims.engine.coreference.Mention.Kind;
import org.newsclaims.engine.coreference.Mention.Place;
import org.newsclaims.engine.coreference.Mention.Sort;
import org.newsclaims.engine.lexicon.Gender;

/** Somebody or something that an article mentions, with all that it has been called so far. Not thread-safe. */
public final class Referent {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> nouns = new HashSet<>();
    private final BitSet sayings = new BitSet();
    private final List<Mention> mentions = new ArrayList<>();
    private Mention last;
    private Mention named;
    private Mention described;
    private Gender gender = Gender.UNKNOWN;
    private Sort sort;
    private boolean plural;
    private int subjects;
    private boolean acts;
    /** Of its mentions in the sentence that mentions it last. */
    private int prominence;

    private final int[] weights;

    /** @param weights how often the article names it, and as a speaker, before and after */
    Referent(int[] weights) {
        this.weights = weights;
    }

    /** How often the whole article names it. */
    int timesNamed() {
        return weights[0];
    }

    /** How often the whole article names it as who speaks. */
    int timesSpeaking() {
        return weights[1];
    }

    /** Takes the next mention of it in. */
    void add(Mention mention) {
        boolean first = mentions.isEmpty();
        int here = mention.site().main() ? 2 : mention.place() == Place.SUBJECT ? 1 : 0;
        boolean goesOn = !first && last.site().sentence() == mention.site().sentence();
        prominence = goesOn ? Math.max(prominence, here) : here;
        mentions.add(mention);
        last = mention;
        if (!mention.kind().isPronoun()) {
            nouns.addAll(mention.nouns());
        }
        if (mention.site().saying() >= 0) {
            sayings.set(mention.site().saying());
        }
        if (mention.place() == Place.SUBJECT) {
            subjects++;
        }
        acts |= mention.place() == Place.SUBJECT
                || mention.place() == Place.OWNER
                || mention.place() == Place.PRINCIPAL
                || mention.speaks();
        if (mention.kind() == Kind.NAME && named == null) {
            named = mention;
            for (String word : NO_WORD.split(mention.name().toLowerCase(Locale.ROOT))) {
                nouns.add(word);
            }
            sort = mention.sort();
            plural = mention.plural();
        }
        if (!mention.kind().isPronoun() && described == null) {
            described = mention;
        }
        if (first || sort == null) {
            sort = mention.sort();
            plural = mention.plural();
        }
        if (gender == Gender.UNKNOWN) {
            gender = mention.gender();
        }
    }

    /** How it is mentioned by name for the first time, or null. */
    public Mention named() {
        return named;
    }

    /** How it is mentioned by words other than pronouns for the first time, or null. */
    public Mention described() {
        return described;
    }

    Mention last() {
        return last;
    }

    /** Whether it may speak: no mere thing, unless nothing but a name is known of it. */
    boolean canSpeak() {
        return sort != Sort.THING;
    }

    /** Whether what a mention says calls it by name. */
    boolean isToldOf(Mention mention) {
        return named != null && mention.told().contains(named.name());
    }

    /** How many of the words that describe a mention have been used of it: 0, 1 or 2 for more. */
    int described(Mention mention) {
        int count = 0;
        for (String word : mention.describing()) {
            count += nouns.contains(word) ? 1 : 0;
        }
        return Math.min(2, count);
    }

    /** Where it is mentioned among some words, all of one sentence: the first of them that is one of its heads, or -1. */
    int among(int[] heads, int sentence) {
        if (last.site().sentence() != sentence) {
            return -1; // as of most
        }
        for (int i = mentions.size() - 1; i >= 0 && mentions.get(i).site().sentence() == sentence; i--) {
            for (int at = 0; at < heads.length; at++) {
                if (heads[at] == mentions.get(i).head()) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** Whether it is subject anywhere in the sentence that mentions it last: 2 of the whole sentence, 1 of a clause, else 0. */
    int prominence() {
        return prominence;
    }

    Mention first() {
        return mentions.get(0);
    }

    int size() {
        return mentions.size();
    }

    /** Whether it does or owns anything, rather than has things done to it. */
    boolean acts() {
        return acts;
    }

    int subjects() {
        return subjects;
    }

    Sort sort() {
        return sort;
    }

    Gender gender() {
        return gender;
    }

    boolean isPlural() {
        return plural;
    }

    boolean isCalled(String noun) {
        return nouns.contains(noun);
    }

    /** Whether it is the source of that saying. */
    boolean says(int saying) {
        return saying >= 0 && sayings.get(saying);
    }

    /** Whether it has said anything so far. */
    boolean hasSpoken() {
        return !sayings.isEmpty();
    }
}
