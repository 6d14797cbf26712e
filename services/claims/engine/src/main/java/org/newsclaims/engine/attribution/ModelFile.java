package org.newsclaims.engine.attribution;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** The binary form of an {@link AttributionModel}: big-endian, tables as a bitmap of their rows and the rows in use. */
public final class ModelFile {
    private static final String RESOURCE = "attribution.model";
    private static final int MAGIC = 0x4E434133;

    private ModelFile() {}

    /** The model that comes with the engine. */
    public static AttributionModel load() {
        try (InputStream in = ModelFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the engine lacks its model " + RESOURCE);
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a model; refuses bytes that are none. */
    public static AttributionModel read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < 4 || in.getInt() != MAGIC) {
            throw new IllegalArgumentException("not an attribution model");
        }
        int[] keys = new int[in.getInt()];
        in.asIntBuffer().get(keys);
        in.position(in.position() + 4 * keys.length);
        byte[] bins = new byte[keys.length];
        in.get(bins);
        ChainModel first = readChain(in);
        ChainModel second = readChain(in);
        WordingModel wording = readWording(in);
        Judge judge = new Judge(wording, readForest(in), readForest(in), readForest(in), in.getDouble());
        return new AttributionModel(new CueLexicon(keys, bins), first, second, judge);
    }

    private static ChainModel readChain(ByteBuffer in) {
        int bits = in.getInt();
        float scale = in.getFloat();
        float[] transitions = new float[in.getInt()];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.getFloat();
        }
        long[] used = new long[Math.max(1, 1 << bits >>> 6)];
        for (int i = 0; i < used.length; i++) {
            used[i] = in.getLong();
        }
        long[] table = new long[1 << bits];
        for (int i = 0; i < table.length; i++) {
            if ((used[i >>> 6] >>> i & 1) != 0) {
                table[i] = in.getLong();
            }
        }
        return new ChainModel(table, scale, transitions);
    }

    private static WordingModel readWording(ByteBuffer in) {
        float scale = in.getFloat();
        byte[] weights = new byte[in.getInt()];
        in.get(weights);
        return new WordingModel(weights, scale);
    }

    private static void writeWording(WordingModel wording, DataOutputStream out) throws IOException {
        out.writeFloat(wording.scale());
        out.writeInt(wording.weights().length);
        out.write(wording.weights());
    }

    private static Forest readForest(ByteBuffer in) {
        int[] roots = new int[in.getInt()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = in.getInt();
        }
        int nodes = in.getInt();
        short[] facts = new short[nodes];
        float[] values = new float[nodes];
        int[] children = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            facts[i] = in.getShort();
            values[i] = in.getFloat();
            children[i] = in.getInt();
        }
        return new Forest(roots, facts, values, children, in.getFloat());
    }

    /** The bytes that {@link #read} reads. */
    public static byte[] write(AttributionModel model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 22);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(model.lexicon().keys().length);
            for (int key : model.lexicon().keys()) {
                out.writeInt(key);
            }
            out.write(model.lexicon().bins());
            writeChain(model.first(), out);
            writeChain(model.second(), out);
            writeWording(model.judge().wording(), out);
            writeForest(model.judge().near(), out);
            writeForest(model.judge().exact(), out);
            writeForest(model.judge().right(), out);
            out.writeDouble(model.judge().floor());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeChain(ChainModel chain, DataOutputStream out) throws IOException {
        long[] table = chain.table();
        out.writeInt(Integer.numberOfTrailingZeros(table.length));
        out.writeFloat(chain.scale());
        out.writeInt(chain.transitions().length);
        for (float score : chain.transitions()) {
            out.writeFloat(score);
        }
        long[] used = new long[Math.max(1, table.length >>> 6)];
        for (int i = 0; i < table.length; i++) {
            used[i >>> 6] |= table[i] != 0 ? 1L << i : 0;
        }
        for (long word : used) {
            out.writeLong(word);
        }
        for (long row : table) {
            if (row != 0) {
                out.writeLong(row);
            }
        }
    }

    private static void writeForest(Forest forest, DataOutputStream out) throws IOException {
        out.writeInt(forest.roots().length);
        for (int root : forest.roots()) {
            out.writeInt(root);
        }
        out.writeInt(forest.facts().length);
        for (int i = 0; i < forest.facts().length; i++) {
            out.writeShort(forest.facts()[i]);
            out.writeFloat(forest.values()[i]);
            out.writeInt(forest.children()[i]);
        }
        out.writeFloat(forest.base());
    }
}
