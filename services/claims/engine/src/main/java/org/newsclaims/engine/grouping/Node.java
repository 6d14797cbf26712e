package org.newsclaims.engine.grouping;

import java.util.List;

/** An article in the link graph of a store. */
final class Node {
    /** Of this fingerprint; another one of the same article has another number. */
    final int number;

    final Fingerprint print;
    /** Null until they are looked up. */
    List<Edge> edges;
    /** The look at candidates in which this one was met last. */
    private Object met;

    Node(int number, Fingerprint print) {
        this.number = number;
        this.print = print;
    }

    /**
     * Whether this is the first time in a row that it is met in that look at candidates.
     *
     * @param look of its own for each look: when the edges of an article are looked up again, all of them are new
     */
    boolean isNewTo(Object look) {
        boolean isNew = met != look;
        met = look;
        return isNew;
    }

    String id() {
        return print.articleId();
    }

    /**
     * @param to a neighbour that is linked
     * @param odds log odds that both report one happening
     */
    record Edge(Node to, double odds) {}
}
