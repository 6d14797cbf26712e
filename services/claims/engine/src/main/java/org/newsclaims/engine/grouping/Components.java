package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The connected components, at one level of link strength, of some articles: grown from all of them at once, in waves, so
 * that every wave asks the store but once. A component with more members than wanted is left as it is.
 */
final class Components {
    private final double level;
    private final int most;
    private final Map<Node, List<Node>> of = new HashMap<>();

    /**
     * @param level log odds that make a link
     * @param most no component larger than this is grown any further
     */
    Components(double level, int most) {
        this.level = level;
        this.most = most;
    }

    /** @param expand looks up the edges of articles that have none yet */
    void grow(Collection<Node> seeds, Consumer<Collection<Node>> expand) {
        List<Node> wave = new ArrayList<>();
        seeds.forEach(seed -> enter(seed, new ArrayList<>(), wave));
        while (!wave.isEmpty()) {
            wave.removeIf(node -> isTooLarge(of.get(node)));
            expand.accept(wave);
            List<Node> next = new ArrayList<>();
            for (Node node : wave) {
                for (Node.Edge edge : node.edges) {
                    if (edge.odds() >= level) {
                        join(node, edge.to(), next);
                    }
                }
            }
            wave.clear();
            wave.addAll(next);
        }
    }

    /** The component of an article that has been reached; it may be of any size when it is too large. */
    List<Node> of(Node node) {
        return of.get(node);
    }

    boolean isTooLarge(List<Node> component) {
        return component.size() > most;
    }

    private void enter(Node node, List<Node> component, List<Node> wave) {
        if (of.putIfAbsent(node, component) == null) {
            component.add(node);
            wave.add(node);
        }
    }

    private void join(Node from, Node to, List<Node> wave) {
        List<Node> one = of.get(from);
        List<Node> other = of.get(to);
        if (other == null) {
            enter(to, one, wave);
        } else if (one != other) {
            List<Node> smaller = one.size() < other.size() ? one : other;
            List<Node> larger = smaller == one ? other : one;
            larger.addAll(smaller);
            smaller.forEach(node -> of.put(node, larger));
        }
    }
}
