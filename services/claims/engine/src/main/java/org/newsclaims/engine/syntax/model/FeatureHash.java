package org.newsclaims.engine.syntax.model;

/** Makes one number of a template and the values it looks at. */
final class FeatureHash {
    private FeatureHash() {}

    static int of(int template, int a) {
        return finish(template * 0x9E3779B1 + a * 0x85EBCA6B);
    }

    static int of(int template, int a, int b) {
        int h = template * 0x9E3779B1 + a * 0x85EBCA6B;
        h ^= h >>> 15;
        return finish(h * 0x2C1B3C6D + b * 0x297A2D39);
    }

    static int of(int template, int a, int b, int c) {
        int h = template * 0x9E3779B1 + a * 0x85EBCA6B;
        h ^= h >>> 15;
        h = h * 0x2C1B3C6D + b * 0x297A2D39;
        h ^= h >>> 13;
        return finish(h * 0x7FEB352D + c * 0x846CA68B);
    }

    static int of(int template, int a, int b, int c, int d) {
        return of(template, a, b, c * 0x1B873593 + d);
    }

    /** Spreads a feature over the slots of a table, by the top bits. */
    static int spread(int feature) {
        return feature * 0x9E3779B1;
    }

    private static int finish(int h) {
        h ^= h >>> 16;
        h *= 0x45D9F3B;
        return h ^ h >>> 15;
    }
}
