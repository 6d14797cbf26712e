package org.newsclaims.local.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final String PAGE = "<html><meta charset=windows-1252><p>The café opens at six, its owner said.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.ndjson", "a.jsonl.gz", "a.ndjson.zst"})
    void linesAreReadPackedOrNot(String name) throws IOException {
        write(name, "{\"id\": \"7\", \"text\": \"One.\"}\n\n{\"text\": \"Two.\"}\nno json\n");

        List<Item> items = items();

        assertThat(items)
                .extracting(Item::json)
                .containsExactly("{\"text\":\"One.\",\"externalId\":\"7\"}", "{\"text\":\"Two.\"}", null);
        assertThat(items.get(2).origin()).endsWith(name + ":4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"text\": \"One.\"}, 5, {\"text\": \"Two.\"}] | 3",
                "{\"text\": \"Alone.\"} | 1",
                "[] | 0",
                "[{\"text\": \"One.\"}, { | 2"
            })
    void aDocumentIsReadElementByElement(String json, int things) throws IOException {
        write("a.json", json);

        assertThat(items()).hasSize(things);
    }

    @Test
    void aTableNamesItsFieldsInTheHeader() throws IOException {
        write(
                "a.csv",
                "\ufeffHeadline,date,Source,body,mood\r\nTram opens,2023-04-12,Post,\"One, two\nlines.\",glad\r\n");

        assertThat(items())
                .extracting(Item::json)
                .containsExactly(
                        "{\"title\":\"Tram opens\",\"publishedAt\":\"2023-04-12\",\"outlet\":\"Post\",\"text\":\"One,"
                                + " two\\n"
                                + "lines.\"}");
    }

    @Test
    void aTableWithoutAColumnForTheArticleIsRefused() throws IOException {
        write("a.csv", "name,age\nAda,7\n");

        assertThat(items())
                .singleElement()
                .extracting(Item::problem)
                .asString()
                .contains("text, content, body or html");
    }

    @Test
    void pagesAreDecodedAsABrowserWould() throws IOException {
        Files.write(folder.resolve("a.html"), PAGE.getBytes(java.nio.charset.Charset.forName("windows-1252")));

        assertThat(items()).singleElement().extracting(Item::json).asString().contains("\"html\"", "café");
    }

    @Test
    void markupIsNeverStoredAsText() throws IOException {
        write("a.txt", "\n<!DOCTYPE html><html><p>The gate is shut, the guard said.");

        assertThat(items()).singleElement().extracting(Item::json).asString().startsWith("{\"html\"");
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, %PDF-1.7, .pdf files",
        "a.docx, PK, .docx files",
        "a.rss, <rss/>, .rss files",
        "a.txt, %PDF-1.7, binary",
        "a.csv.gz, no gzip, unpacked"
    })
    void whatCannotBeReadIsRefusedByName(String name, String content, String problem) throws IOException {
        Files.writeString(folder.resolve(name), content);

        Item item = items().get(0);

        assertThat(item.origin()).endsWith(name);
        assertThat(item.problem()).contains(problem);
    }

    @Test
    void anArchiveThatBreaksOffCostsWhatIsMissingOfIt() throws IOException {
        byte[] whole = gzip("{\"text\": \"One.\"}\n".repeat(5000));
        Files.write(folder.resolve("a.ndjson.gz"), java.util.Arrays.copyOf(whole, whole.length - 12));
        write("b.ndjson", "{\"text\": \"Two.\"}");

        List<Item> items = items();

        assertThat(items).last().extracting(Item::json).isEqualTo("{\"text\":\"Two.\"}");
        assertThat(items)
                .filteredOn(item -> item.problem() != null)
                .singleElement()
                .extracting(Item::problem)
                .asString()
                .contains("breaks off");
    }

    @Test
    void aZipHoldsFilesAndFoldersOfThem() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
            for (String name :
                    List.of("day/one.html", "day/two.txt", "day/three.ndjson", "day/four.pdf", "__MACOSX/x.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name.endsWith("json") ? "{\"text\": \"Three.\"}" : "Some words.")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(items())
                .extracting(item -> item.origin().replaceAll(".*!", ""), item -> item.json() != null)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("day/one.html", true),
                        org.assertj.core.groups.Tuple.tuple("day/two.txt", true),
                        org.assertj.core.groups.Tuple.tuple("day/three.ndjson:1", true),
                        org.assertj.core.groups.Tuple.tuple("day/four.pdf", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz", "a.warc.zst"})
    void aWebArchiveHoldsPagesWithTheirAddresses(String name) throws IOException {
        Path file = folder.resolve(name);
        WebArchive.write(
                file,
                List.of(
                        new WebArchive.Answer(
                                "https://post.example/a", 200, "text/html; charset=iso-8859-1", "<p>Zoë said so."),
                        new WebArchive.Answer("https://post.example/a.png", 200, "image/png", "png"),
                        new WebArchive.Answer("https://post.example/gone", 404, "text/html", "<p>Gone."),
                        new WebArchive.Answer("https://post.example/b", 200, "text/html", "<p>Noë said no.")));
        if (name.endsWith(".zst")) {
            Files.write(file, Zstd.compress(Files.readAllBytes(file)));
        }

        assertThat(items())
                .extracting(Item::json)
                .containsExactly(
                        "{\"url\":\"https://post.example/a\",\"html\":\"<p>Zoë said so.\"}",
                        "{\"url\":\"https://post.example/b\",\"html\":\"<p>Noë said no.\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html; charset", "TEXT/HTML;", "text/html; =x", "text/html; charset=klingon"})
    void aPageWhoseTypeIsOddlyWrittenIsStillAPage(String type) throws IOException {
        String page = "<p>The mill is for sale, its owner said.";
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + page.length() + "\r\n\r\n" + page;
        write(
                "a.warc",
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:5d0f1c9e-0000-0000-0000-000000000001>\r\n"
                        + "WARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Target-URI: https://post.example/mill\r\n"
                        + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + http.length()
                        + "\r\n\r\n"
                        + http + "\r\n\r\n");

        assertThat(items())
                .extracting(Item::json)
                .containsExactly("{\"url\":\"https://post.example/mill\",\"html\":\"" + page + "\"}");
    }

    @Test
    void anArticleThatNeverEndsIsRefusedBeforeItFillsTheMemory() throws IOException {
        String endless = "x".repeat(Allowance.BYTES + 100_000);
        write("a.csv", "title,text\nOne,Short.\nTwo,\"" + endless);
        write(
                "b.json",
                "[{\"text\": \"One.\"}, {\"articles\": ["
                        + ("{\"text\": \"" + "Two. ".repeat(200) + "\"},").repeat(13_000) + "]}]");
        write("c.ndjson", "{\"text\": \"Three.\"}");

        List<Item> items = items();

        assertThat(items).filteredOn(item -> item.json() != null).hasSize(3);
        assertThat(items)
                .filteredOn(item -> item.problem() != null)
                .extracting(Item::problem)
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("more than " + Allowance.BYTES + " bytes"));
    }

    @Test
    void anEntryThatIsBrokenCostsNoOther() throws IOException {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of("one.txt", "two.ndjson.gz", "three.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("The pier is closed, the mayor said.".getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        // Of the first entry's data, the byte that says how it is packed.
        bytes[30 + "one.txt".length()] = (byte) 0xff;
        Files.write(file, bytes);

        assertThat(items())
                .extracting(item -> item.origin().replaceAll(".*!", ""), item -> item.json() != null)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("one.txt", false),
                        org.assertj.core.groups.Tuple.tuple("two.ndjson.gz", false),
                        org.assertj.core.groups.Tuple.tuple("three.txt", true));
    }

    @Test
    void foldersAreReadInTheOrderOfTheirNames() throws IOException {
        write("b/two.txt", "Two.");
        write("a/one.txt", "One.");
        write("c.txt", "Three.");
        write("README.md", "About.");

        assertThat(items())
                .extracting(Item::json)
                .containsExactly("{\"text\":\"One.\"}", "{\"text\":\"Two.\"}", "{\"text\":\"Three.\"}");
    }

    private List<Item> items() throws IOException {
        List<Item> items = new ArrayList<>();
        try (Archive archive = new Archive(List.of(folder))) {
            for (Item item = archive.next(); item != null; item = archive.next()) {
                items.add(item);
            }
            assertThat(archive.read()).isLessThanOrEqualTo(archive.total());
        }
        return items;
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Files.write(file, name.endsWith(".gz") ? gzip(content) : name.endsWith(".zst") ? Zstd.compress(bytes) : bytes);
    }

    private static byte[] gzip(String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
