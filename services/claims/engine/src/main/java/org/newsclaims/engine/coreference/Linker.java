package org.newsclaims.engine.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.coreference.Mention.Place;

/** Goes through the mentions of one article in text order and links each to a referent. Not thread-safe. */
public final class Linker {
    /** How many referents, latest first, a mention looks at, and how many of them it weighs; bounds the work. */
    private static final int FAR = 200;

    private static final int MOST = 25;
    private static final int TURNS = 4;
    /** Sentences that a pronoun looks back. */
    private static final int PRONOUN_BACK = 6;

    private static final int DESCRIPTION_BACK = 40;

    /** How much less of what speaks is about nobody known, in log odds. */
    private static final double LIKELY = 2;

    private static final int[] NONE = {0, 0};

    private final LinkModel model;
    private final HashedFeatures features = new HashedFeatures();
    /** By name, how often it is mentioned and how often it speaks. */
    private final Map<String, int[]> weights = new HashMap<>();

    private final Map<String, Referent> byName = new HashMap<>();
    /** Referents by their last mention, latest last. */
    private final List<Referent> recent = new ArrayList<>();
    /** The latest who have spoken, last first. */
    private final List<Referent> turns = new ArrayList<>();

    public Linker(LinkModel model) {
        this.model = model;
    }

    /** What one mention can take up. */
    public record Choice(Mention mention, List<Referent> referents, List<int[]> features) {}

    /** Counts, before anything is linked, how often an article mentions and quotes whom it names. */
    public void count(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.name() != null) {
                int[] counts = weights.computeIfAbsent(mention.name(), name -> new int[2]);
                counts[0]++;
                counts[1] += mention.speaks() ? 1 : 0;
            }
        }
    }

    /** @return the referent of each mention, in the same order */
    public List<Referent> link(List<Mention> mentions) {
        count(mentions);
        List<Referent> referents = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            referents.add(link(mention));
        }
        return referents;
    }

    /** Links the next mention, after {@link #count} has seen all of them: its referent is one so far, or a new one. */
    public Referent link(Mention mention) {
        return add(mention, mention.looksBack() ? best(mention) : null);
    }

    /** Takes a mention in: as one of a referent's, or of a new one or the one of that name when that is null. */
    public Referent add(Mention mention, Referent taken) {
        Referent referent = taken;
        if (referent == null) {
            referent = mention.name() == null
                    ? new Referent(NONE)
                    : byName.computeIfAbsent(mention.name(), name -> new Referent(weights.getOrDefault(name, NONE)));
        }
        referent.add(mention);
        for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - FAR); i--) {
            if (recent.get(i) == referent) {
                recent.remove(i);
                break;
            }
        }
        recent.add(referent);
        if (mention.site().saying() >= 0 && mention.site().said() < 0) {
            speaks(referent);
        }
        return referent;
    }

    private void speaks(Referent referent) {
        turns.remove(referent);
        turns.add(0, referent);
        if (turns.size() > TURNS) {
            turns.remove(TURNS);
        }
    }

    private Referent best(Mention mention) {
        List<Referent> candidates = candidates(mention);
        int likely = likely(mention, candidates);
        LinkFeatures.ofNone(mention, likely, features);
        double best = none(mention, model.score(features));
        Referent found = null;
        int rank = 0;
        for (Referent candidate : candidates) {
            LinkFeatures.of(mention, candidate, rank, turns.indexOf(candidate), features);
            double score = model.score(features) + LinkFeatures.likeness(mention, candidate);
            if (score > best) {
                best = score;
                found = candidate;
            }
            rank += LinkFeatures.isLikely(mention, candidate) ? 1 : 0;
        }
        return found == null ? null : owned(mention, found, candidates);
    }

    /** What speaks for nobody. Who speaks is somebody: that is sure of a pronoun and of "the company", likely of other descriptions. */
    private static double none(Mention mention, double score) {
        if (!mention.speaks()) {
            return score;
        }
        boolean sure = mention.kind().isPronoun() || LinkFeatures.isBlanket(mention);
        return sure ? Double.NEGATIVE_INFINITY : score - LIKELY;
    }

    /**
     * "Holt's lawyer left. He said": who speaks is the lawyer, the one the sentence is about, not the owner whom its subject
     * mentions on the way.
     */
    private static Referent owned(Mention mention, Referent found, List<Referent> candidates) {
        Mention owner = found.last();
        boolean speaks = mention.kind().isPronoun()
                && mention.place() == Place.SUBJECT
                && mention.site().saying() >= 0;
        if (!speaks
                || owner.place() != Place.PRINCIPAL
                || owner.site().said() >= 0 // "Holt said that her client left. She added"
                || owner.site().sentence() == mention.site().sentence()) {
            return found;
        }
        for (Referent c : candidates) {
            boolean governs =
                    c.last().head() == owner.site().governor() && c.last().place() == Place.SUBJECT;
            if (governs && LinkFeatures.isLikely(mention, c)) {
                return c;
            }
        }
        return found;
    }

    /** What a mention can take up, latest first, and what speaks for each; last what speaks for none. For training. */
    public Choice choice(Mention mention) {
        List<Referent> candidates = candidates(mention);
        List<int[]> found = new ArrayList<>();
        int rank = 0;
        for (Referent candidate : candidates) {
            LinkFeatures.of(mention, candidate, rank, turns.indexOf(candidate), features);
            found.add(features.toArray());
            rank += LinkFeatures.isLikely(mention, candidate) ? 1 : 0;
        }
        LinkFeatures.ofNone(mention, rank, features);
        found.add(features.toArray());
        return new Choice(mention, candidates, found);
    }

    private List<Referent> candidates(Mention mention) {
        int back = mention.kind().isPronoun() ? PRONOUN_BACK : DESCRIPTION_BACK;
        List<Referent> candidates = new ArrayList<>();
        int end = Math.max(0, recent.size() - FAR);
        for (int i = recent.size() - 1; i >= end && candidates.size() < MOST; i--) {
            Referent referent = recent.get(i);
            if (mention.site().sentence() - referent.last().site().sentence() > back) {
                break; // nor are those before
            }
            if (LinkFeatures.isPossible(mention, referent)) {
                candidates.add(referent);
            }
        }
        return candidates;
    }

    private static int likely(Mention mention, List<Referent> candidates) {
        int likely = 0;
        for (Referent candidate : candidates) {
            likely += LinkFeatures.isLikely(mention, candidate) ? 1 : 0;
        }
        return likely;
    }
}
