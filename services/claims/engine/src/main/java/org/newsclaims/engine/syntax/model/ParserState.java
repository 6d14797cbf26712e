package org.newsclaims.engine.syntax.model;

import java.util.Arrays;
import org.newsclaims.engine.text.TextAnalyser;

/**
 * A parse in the making, by the arc-hybrid system: {@link #SHIFT} moves the next word onto the stack, {@link #LEFT} hangs
 * the top of the stack on the next word, {@link #RIGHT} hangs it on the word below it; both take it off the stack. The word
 * that remains is the root. Made to be used again and again by one thread.
 */
public final class ParserState {
    public static final int SHIFT = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;
    static final int NONE = -1;
    private static final int CAPACITY = TextAnalyser.LONGEST_SENTENCE;

    final int[] stack = new int[CAPACITY];
    final int[] head = new int[CAPACITY];
    final int[] label = new int[CAPACITY];
    final int[] left1 = new int[CAPACITY];
    final int[] left2 = new int[CAPACITY];
    final int[] right1 = new int[CAPACITY];
    final int[] right2 = new int[CAPACITY];
    final int[] lefts = new int[CAPACITY];
    final int[] rights = new int[CAPACITY];
    int depth;
    int next;
    int size;

    public void start(int words) {
        size = words;
        depth = 0;
        next = 0;
        for (int[] array : new int[][] {head, left1, left2, right1, right2}) {
            Arrays.fill(array, 0, words, NONE);
        }
        for (int[] array : new int[][] {label, lefts, rights}) {
            Arrays.fill(array, 0, words, 0);
        }
    }

    public boolean isDone() {
        return next == size && depth <= 1;
    }

    public boolean canShift() {
        return next < size;
    }

    public boolean canLeft() {
        return next < size && depth > 0;
    }

    public boolean canRight() {
        return depth > 1;
    }

    public boolean can(int action) {
        return action == SHIFT ? canShift() : action == LEFT ? canLeft() : canRight();
    }

    public void shift() {
        stack[depth++] = next++;
    }

    /** The word that {@link #LEFT} or {@link #RIGHT} would hang. */
    public int dependent() {
        return stack[depth - 1];
    }

    /** The word it would be hung on. */
    public int governor(int action) {
        return action == LEFT ? next : stack[depth - 2];
    }

    /** Hangs the top of the stack and takes it off. */
    public void attach(int action, int relation) {
        int d = dependent();
        int h = governor(action);
        head[d] = h;
        label[d] = relation + 1;
        if (action == LEFT) {
            left2[h] = left1[h];
            left1[h] = d;
            lefts[h]++;
        } else {
            right2[h] = right1[h];
            right1[h] = d;
            rights[h]++;
        }
        depth--;
    }

    /** Head of a word, or -1. */
    public int head(int word) {
        return head[word];
    }

    /** Relation of a word to its head; only for words that have one. */
    public int relation(int word) {
        return label[word] - 1;
    }

    /**
     * How many of the right arcs a step would put out of reach, given the heads that are right (-1 for the root). Hanging
     * the root on anything counts as one.
     */
    public int cost(int action, int[] heads) {
        if (action == SHIFT) {
            return shiftCost(heads);
        }
        int d = dependent();
        int cost = 0;
        int from = action == LEFT ? next + 1 : next;
        boolean belowIsHead = depth > 1 && heads[d] == stack[depth - 2];
        if (action == LEFT && belowIsHead || heads[d] >= from || heads[d] < 0) {
            cost++;
        }
        for (int b = next; b < size; b++) {
            if (heads[b] == d) {
                cost++;
            }
        }
        return cost;
    }

    private int shiftCost(int[] heads) {
        int cost = 0;
        for (int i = 0; i < depth; i++) {
            if (heads[stack[i]] == next || i < depth - 1 && heads[next] == stack[i]) {
                cost++;
            }
        }
        return cost;
    }
}
