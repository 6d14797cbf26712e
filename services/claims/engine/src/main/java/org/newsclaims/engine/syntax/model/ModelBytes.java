package org.newsclaims.engine.syntax.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads arrays faster than one value at a time. */
final class ModelBytes {
    private static final int CHUNK = 1 << 16;

    private ModelBytes() {}

    static void readInts(DataInputStream in, int[] values) throws IOException {
        byte[] bytes = new byte[CHUNK];
        for (int done = 0; done < values.length; ) {
            int n = Math.min(values.length - done, CHUNK / 4);
            in.readFully(bytes, 0, n * 4);
            ByteBuffer.wrap(bytes).asIntBuffer().get(values, done, n);
            done += n;
        }
    }
}
