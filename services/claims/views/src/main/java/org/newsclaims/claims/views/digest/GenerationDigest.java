package org.newsclaims.claims.views.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One digest for all views of a generation. */
public final class GenerationDigest {
    private GenerationDigest() {}

    /** SHA-256 in hexadecimal: equal exactly when all views are, as far as anybody can tell. */
    public static String of(RowDigests rows) {
        MessageDigest sha = sha256();
        for (RowDigests.Table table : RowDigests.Table.values()) {
            add(sha, table.name());
            rows.visit(table, (key, digest) -> {
                add(sha, key);
                add(sha, digest);
            });
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void add(MessageDigest sha, String text) {
        sha.update(text.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
