package org.newsclaims.claims.views.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells documents apart by a short digest that PostgreSQL computes as well ({@code md5(doc)}); not for secrets. */
public final class DocumentDigest {
    private DocumentDigest() {}

    /** 32 hexadecimal digits in lower case. */
    public static String of(String document) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
