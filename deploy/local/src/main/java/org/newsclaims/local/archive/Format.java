package org.newsclaims.local.archive;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** What a file is, by its name, and how its things are read. */
enum Format {
    LINES("ndjson", "jsonl"),
    JSON("json"),
    CSV("csv"),
    WARC("warc"),
    ZIP("zip"),
    PAGE("html", "htm", "xhtml", "txt", "text"),
    UNKNOWN();

    /** 8 MiB: what the format's own tools unpack without being asked to. */
    private static final int ZSTD_WINDOW_LOG = 23;

    private static final int BUFFER = 1 << 16;
    private final String[] extensions;

    Format(String... extensions) {
        this.extensions = extensions;
    }

    static Format of(String name) {
        String extension = extension(bare(name));
        for (Format format : values()) {
            for (String known : format.extensions) {
                if (known.equals(extension)) {
                    return format;
                }
            }
        }
        return UNKNOWN;
    }

    /** The things in a stream of this format; closing them closes it. */
    Items read(InputStream in, String origin) throws IOException {
        // Web archives are packed record by record, and unpacked where they are read.
        InputStream plain = this == WARC && extension(origin).equals("gz") ? in : unpacked(in, origin);
        return switch (this) {
            case LINES -> new LineItems(plain, origin);
            case JSON -> new JsonItems(plain, origin);
            case CSV -> new CsvItems(plain, origin);
            case WARC -> new WarcItems(plain, origin);
            case PAGE -> Items.of(PageItem.of(plain, ArticleJson.empty(), origin));
            case ZIP, UNKNOWN -> {
                in.close();
                yield Items.of(Item.refused(origin, unreadable(origin)));
            }
        };
    }

    static String unreadable(String name) {
        return "." + extension(bare(name))
                + " files are not read; read are html, txt, ndjson, json, csv (each also as .gz"
                + " or .zst), warc (also as .gz or .zst), zip and folders of these";
    }

    /** The stream without the packing that its name tells of. */
    InputStream unpacked(InputStream in, String name) throws IOException {
        return switch (extension(name)) {
            case "gz" -> new GZIPInputStream(new BufferedInputStream(in, BUFFER), BUFFER);
            case "zst", "zstd" -> new ZstdInputStreamNoFinalizer(new BufferedInputStream(in, BUFFER))
                    .setLongMax(ZSTD_WINDOW_LOG);
            default -> new BufferedInputStream(in, BUFFER);
        };
    }

    private static String bare(String name) {
        String extension = extension(name);
        boolean packed = extension.equals("gz") || extension.equals("zst") || extension.equals("zstd");
        return packed ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
