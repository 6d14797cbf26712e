package org.newsclaims.engine.grouping;

import java.util.List;

/** An article in the link graph of a store. */
final class Node {
    /** Of this fingerprint; another one of the same article has another number. */
    final int number;

    final Fingerprint print;
    /** Null until they are looked up. */
    List<Edge> edges;

    Node(int number, Fingerprint print) {
        this.number = number;
        this.print = print;
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
