package org.newsclaims.engine.accounts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.terms.RoughCount;
import org.newsclaims.engine.text.IntList;

/**
 * Remarks by what they can be filed under, as far as that makes a subject: two speakers or two outlets use it, or somebody
 * left it out. Most of what remarks say stands in one of them alone; that is told by a rough count, and not looked at
 * again.
 */
final class FiledRemarks {
    /** Most of what several share stands in no more. */
    private static final int FEW = 2;

    private final List<Remark> all;
    private final int[][] speakers;
    private final int[] outlets;
    /** By speaker and by outlet, the last key under which each was counted. */
    private final int[] speakerMet;

    private final int[] outletMet;
    private final Map<String, Places> byKey = new HashMap<>();

    private FiledRemarks(List<Remark> all) {
        this.all = all;
        Map<String, Integer> speakerNumbers = new HashMap<>();
        Map<String, Integer> outletNumbers = new HashMap<>();
        speakers = new int[all.size()][];
        outlets = new int[all.size()];
        for (int i = 0; i < all.size(); i++) {
            List<Speaker> own = all.get(i).speakers();
            speakers[i] = new int[own.size()];
            for (int k = 0; k < own.size(); k++) {
                speakers[i][k] = number(own.get(k).id(), speakerNumbers);
            }
            outlets[i] = number(all.get(i).outlet(), outletNumbers);
        }
        speakerMet = new int[speakerNumbers.size()];
        outletMet = new int[outletNumbers.size()];
    }

    private static int number(String name, Map<String, Integer> numbers) {
        Integer known = numbers.putIfAbsent(name, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    static FiledRemarks of(List<Remark> all) {
        FiledRemarks filed = new FiledRemarks(all);
        filed.file(filed.counted());
        filed.keepShared();
        return filed;
    }

    private RoughCount counted() {
        RoughCount counted = new RoughCount(
                all.stream().mapToInt(remark -> remark.labels().size()).sum());
        for (Remark remark : all) {
            for (int k = 0; k < remark.labels().size(); k++) {
                counted.add(remark.labels().key(k).hashCode());
            }
        }
        return counted;
    }

    private void file(RoughCount counted) {
        for (int i = 0; i < all.size(); i++) {
            FilingLabels labels = all.get(i).labels();
            boolean leftOut = isLeftOut(i);
            for (int k = 0; k < labels.size(); k++) {
                String key = labels.key(k);
                if (leftOut || counted.mayBeRepeated(key.hashCode())) {
                    byKey.computeIfAbsent(key, any -> new Places()).remarks.add(i);
                }
            }
        }
    }

    private void keepShared() {
        int mark = 0;
        for (Places places : byKey.values()) {
            mark++;
            int outletsMet = 0;
            boolean leftOut = false;
            for (int k = 0; k < places.size(); k++) {
                int remark = places.remark(k);
                leftOut |= isLeftOut(remark);
                outletsMet += isNew(outletMet, outlets[remark], mark);
                for (int speaker : speakers[remark]) {
                    places.voices += isNew(speakerMet, speaker, mark);
                }
            }
            places.shared = places.size() > 1 && places.voices + outletsMet > 2 || leftOut;
        }
        byKey.values().removeIf(places -> !places.shared);
    }

    private static int isNew(int[] met, int who, int mark) {
        int before = met[who];
        met[who] = mark;
        return before == mark ? 0 : 1;
    }

    void remove(String key) {
        byKey.remove(key);
    }

    /** Every key with where it stands. */
    void forEach(BiConsumer<String, Places> each) {
        byKey.forEach(each);
    }

    Places of(String key) {
        return byKey.get(key);
    }

    boolean isLeftOut(int remark) {
        return all.get(remark).polarity() == Polarity.OMITTED;
    }

    /** Where a key stands. */
    static final class Places {
        private final IntList remarks = new IntList(FEW);
        private int voices;
        private boolean shared;

        int size() {
            return remarks.size();
        }

        /** Number of a remark; ascending. */
        int remark(int place) {
            return remarks.get(place);
        }

        /** How many speak of it. */
        int voices() {
            return voices;
        }

        /** Numbers of all remarks, ascending. */
        List<Integer> all() {
            return Arrays.stream(remarks.toArray()).boxed().toList();
        }
    }
}
