package org.newsclaims.engine.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Joins the forms of an event that mean one speaker. First the forms of one name, and names spelled a little differently
 * whose bearers are called the same and that no article gives both; then, from the fullest down, every shorter form that
 * can mean one speaker only. What comes out depends on the set of forms alone.
 */
final class Clusters {
    private static final int FAR_MORE = 3;

    private final NameForms forms;
    private final Callings callings;
    private final int[] parent;

    Clusters(NameForms forms, Callings callings) {
        this.forms = forms;
        this.callings = callings;
        this.parent = IntStream.range(0, forms.size()).toArray();
        joinSame();
        joinShorter();
    }

    private void joinSame() {
        for (int i = 0; i < forms.size(); i++) {
            for (int j : forms.near(forms.get(i).name())) {
                if (j > i && isSame(i, j)) {
                    join(i, j);
                }
            }
        }
    }

    private boolean isSame(int i, int j) {
        NameRelation relation = relation(i, j);
        return relation == NameRelation.SAME || relation == NameRelation.ALIKE && mayBeMisspelled(i, j);
    }

    private NameRelation relation(int i, int j) {
        return forms.get(i).name().to(forms.get(j).name());
    }

    private boolean mayBeMisspelled(int i, int j) {
        PersonName one = (PersonName) forms.get(i).name();
        boolean sameFamily = one.hasFamilyOf((PersonName) forms.get(j).name());
        return Collections.disjoint(forms.get(i).articles(), forms.get(j).articles())
                && callings.agree(i, j, sameFamily);
    }

    private void joinShorter() {
        List<Integer> byFullness =
                new ArrayList<>(IntStream.range(0, forms.size()).boxed().toList());
        byFullness.sort(
                Comparator.comparing((Integer form) -> -forms.get(form).name().fullness())
                        .thenComparing(Comparator.naturalOrder()));
        for (int form : byFullness) {
            Set<Integer> spoken = new TreeSet<>();
            Map<Integer, Integer> mentioned = new TreeMap<>();
            for (int other : forms.near(forms.get(form).name())) {
                if (other != form && root(other) != root(form) && mayStandFor(form, other)) {
                    if (forms.get(other).speaks()) {
                        spoken.add(root(other));
                    }
                    mentioned.merge(root(other), forms.get(other).articles().size(), Integer::sum);
                }
            }
            if (spoken.size() == 1) {
                join(form, spoken.iterator().next());
            } else if (spoken.isEmpty()) {
                foremost(mentioned).ifPresent(other -> join(form, other));
            }
        }
    }

    private boolean mayStandFor(int form, int other) {
        NameRelation relation = relation(form, other);
        boolean apart = Collections.disjoint(
                forms.get(form).articles(), forms.get(other).articles());
        return relation == NameRelation.SHORTER && (apart || !isVague(form))
                || relation == NameRelation.TAKING_UP && !apart;
    }

    /** "Officials" beside "Alder officials" in one article are others. */
    private boolean isVague(int form) {
        return forms.get(form).name() instanceof Description description && description.isVague();
    }

    /** The only one mentioned, or the one that far more articles have than all others together. */
    private static Optional<Integer> foremost(Map<Integer, Integer> articles) {
        int all = articles.values().stream().mapToInt(Integer::intValue).sum();
        return articles.entrySet().stream()
                .filter(entry -> entry.getValue() >= FAR_MORE * (all - entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private int root(int form) {
        int at = form;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int a, int b) {
        int one = root(a);
        int other = root(b);
        parent[Math.max(one, other)] = Math.min(one, other);
    }

    /** The forms of each speaker, in order. */
    List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < forms.size(); i++) {
            groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
