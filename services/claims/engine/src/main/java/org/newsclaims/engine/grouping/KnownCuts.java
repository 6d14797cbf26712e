package org.newsclaims.engine.grouping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Into which groups articles were cut lately: of the parts of a large event an article more alters one. Numbers alone are kept,
 * of fingerprints and places; they change how long cutting takes, never where. Thread-safe.
 */
final class KnownCuts {
    /** Fewer members are cut anew about as quickly. */
    private static final int LEAST = 16;
    /** Of at most 1,000 members of some 12 bytes each. */
    private static final int MOST = 2000;

    /** By number of the fingerprint that comes first. */
    private final Recent<Long, Cut> cuts = new Recent<>(MOST, cut -> 1);

    /** The groups of these very articles in this order; null when they are not known. */
    List<List<Fingerprint>> of(List<Fingerprint> members) {
        if (members.size() < LEAST) {
            return null;
        }
        Cut cut = cuts.get(members.get(0).number());
        return cut == null || !Arrays.equals(cut.members, numbers(members))
                ? null
                : cut.groups.stream()
                        .map(group ->
                                Arrays.stream(group).mapToObj(members::get).toList())
                        .toList();
    }

    /** @param groups those of the members, in which they were cut */
    void keep(List<Fingerprint> members, List<List<Fingerprint>> groups) {
        if (members.size() < LEAST) {
            return;
        }
        Map<Long, Integer> places = new HashMap<>();
        members.forEach(member -> places.put(member.number(), places.size()));
        List<int[]> cut = groups.stream()
                .map(group -> group.stream()
                        .mapToInt(member -> places.get(member.number()))
                        .toArray())
                .toList();
        cuts.put(members.get(0).number(), new Cut(numbers(members), cut));
    }

    private static long[] numbers(List<Fingerprint> members) {
        return members.stream().mapToLong(Fingerprint::number).toArray();
    }

    /**
     * @param members numbers of the fingerprints
     * @param groups places of the members of each
     */
    private record Cut(long[] members, List<int[]> groups) {}
}
