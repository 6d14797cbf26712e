package org.newsclaims.engine.attribution;

import java.util.ArrayList;
import java.util.List;

/** All labellings of a short chain that keep to the rules, one by one. */
final class AllLabellings {
    private AllLabellings() {}

    static List<byte[]> ofLength(int length) {
        List<byte[]> paths = new ArrayList<>();
        int count = (int) Math.pow(ChainLabels.COUNT, length);
        for (int number = 0; number < count; number++) {
            byte[] path = new byte[length];
            int rest = number;
            int before = ChainLabels.OUTSIDE;
            boolean allowed = true;
            for (int t = 0; t < length; t++) {
                path[t] = (byte) (rest % ChainLabels.COUNT);
                rest /= ChainLabels.COUNT;
                allowed &= ChainLabels.allowed(before, path[t]);
                before = path[t];
            }
            if (allowed) {
                paths.add(path);
            }
        }
        return paths;
    }

    static boolean has(byte[] path, int role) {
        for (byte label : path) {
            if (ChainLabels.role(label) == role) {
                return true;
            }
        }
        return false;
    }
}
