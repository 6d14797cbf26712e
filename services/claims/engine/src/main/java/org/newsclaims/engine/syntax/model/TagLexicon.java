package org.newsclaims.engine.syntax.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Frequent words that have one part of speech only, whatever stands around them. Immutable and thread-safe. */
public final class TagLexicon {
    /** Hashes of the words; 0 is free. */
    private final int[] forms;

    private final byte[] tags;

    private TagLexicon(int[] forms, byte[] tags) {
        this.forms = forms;
        this.tags = tags;
    }

    /** Takes the hash of each word as printed ({@link EncodedSentence#form}) and the ordinal of its tag. */
    public static TagLexicon of(int[] hashes, byte[] ordinals) {
        int capacity = Integer.highestOneBit(Math.max(hashes.length, 1)) * 4;
        int[] forms = new int[capacity];
        byte[] tags = new byte[capacity];
        for (int i = 0; i < hashes.length; i++) {
            int slot = hashes[i] & capacity - 1;
            while (forms[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            forms[slot] = hashes[i];
            tags[slot] = ordinals[i];
        }
        return new TagLexicon(forms, tags);
    }

    /** Ordinal of the word's only tag, or -1. */
    int tag(int form) {
        int slot = form & forms.length - 1;
        for (int found = forms[slot]; found != 0; found = forms[slot]) {
            if (found == form) {
                return tags[slot];
            }
            slot = slot + 1 & forms.length - 1;
        }
        return -1;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(forms.length);
        for (int form : forms) {
            out.writeInt(form);
        }
        out.write(tags);
    }

    public static TagLexicon read(DataInputStream in) throws IOException {
        int[] forms = new int[in.readInt()];
        ModelBytes.readInts(in, forms);
        return new TagLexicon(forms, in.readNBytes(forms.length));
    }
}
