package org.newsclaims.codec;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a page as a browser does (WHATWG Encoding and HTML standards): a byte order mark decides, then what its sender
 * says, then what it says itself; without any of them it is UTF-8 when it can be, else windows-1252. What cannot be read
 * becomes U+FFFD.
 */
public final class PageBytes {
    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]{0,300}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.+-]{1,40})"
                    + "|^\\s{0,9}<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9_:.+-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    /** Browsers look again when they meet the declaration late. */
    private static final int PROLOGUE = 65_536;
    /** Names that mean more than they say. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("unicode", "UTF-8"),
            Map.entry("utf8", "UTF-8"));

    private PageBytes() {}

    /**
     * The page's text without a byte order mark.
     *
     * @param sent the charset its sender names, or null
     */
    public static String decode(byte[] bytes, Charset sent) {
        Charset marked = marked(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        if (sent != null) {
            return new String(bytes, meant(sent.name()));
        }
        Charset declared = declared(bytes);
        if (declared != null) {
            return new String(bytes, declared);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
        }
    }

    private static Charset marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 255) << 8 | bytes[1] & 255;
        if (first == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xEFBB && bytes.length > 2 && (bytes[2] & 255) == 0xBF ? StandardCharsets.UTF_8 : null;
    }

    private static Charset declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
        Matcher match = DECLARED.matcher(start);
        while (match.find()) {
            String name = match.group(1) == null ? match.group(2) : match.group(1);
            // Whoever could read these letters one byte each has not got two bytes for each.
            Charset charset = name.toLowerCase(Locale.ROOT).startsWith("utf-16") ? StandardCharsets.UTF_8 : meant(name);
            if (charset != null) {
                return charset;
            }
        }
        return null;
    }

    private static Charset meant(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(MEANT.getOrDefault(lower, lower));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** A broken byte among many characters of several bytes: a page cut or patched, not one in another encoding. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 255;
            int more = lead < 0xC2 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : 0;
            int followed = 0;
            while (followed < more && i + followed + 1 < bytes.length && (bytes[i + followed + 1] & 0xC0) == 0x80) {
                followed++;
            }
            if (more > 0 && followed == more) {
                good++;
                i += more;
            } else if (lead >= 0x80) {
                bad++;
            }
        }
        return good > bad;
    }
}
