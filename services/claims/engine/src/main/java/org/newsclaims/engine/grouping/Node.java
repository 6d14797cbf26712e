package org.newsclaims.engine.grouping;

import java.util.List;

/** An article in the link graph of a store. */
final class Node {
    /** Of this fingerprint; another one of the same article has another number. */
    final int number;

    final Fingerprint print;
    /** Null until they are looked up. */
    List<Edge> edges;
    /** The node whose candidates this one was last counted among. */
    private Node counted;

    Node(int number, Fingerprint print) {
        this.number = number;
        this.print = print;
    }

    /** Whether this is the first time in a row that it is asked for that node. */
    boolean isNewTo(Node node) {
        boolean isNew = counted != node;
        counted = node;
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
