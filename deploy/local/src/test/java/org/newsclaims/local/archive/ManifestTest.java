package org.newsclaims.local.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.local.terminal.UsageException;

class ManifestTest {
    @TempDir
    Path folder;

    @Test
    void theManifestAddsWhatTextsDoNotSay() throws IOException {
        write("a.txt", "words");
        write("manifest.jsonl", "{\"file\": \"a.txt\", \"outlet\": \"Post\", \"publishedAt\": \"2024-01-02\"}");

        assertThat(read(folder))
                .containsExactly("{\"outlet\":\"Post\",\"publishedAt\":\"2024-01-02\",\"text\":\"words\"}");
    }

    @Test
    void theManifestCountsForASingleFileToo() throws IOException {
        write("a.txt", "words");
        write("manifest.jsonl", "{\"file\": \"a.txt\", \"outlet\": \"Post\"}");

        assertThat(read(folder.resolve("a.txt"))).containsExactly("{\"outlet\":\"Post\",\"text\":\"words\"}");
    }

    @Test
    void aFolderWithAManifestHoldsTheListedArticlesAlone() throws IOException {
        write("b.txt", "second");
        write("a.txt", "first");
        write("c.txt", "not listed");
        write("answers.jsonl", "{\"text\": \"not listed either\"}");
        write("manifest.jsonl", "{\"file\": \"b.txt\"}\n{\"file\": \"a.txt\", \"outlet\": \"Post\"}");

        assertThat(read(folder)).containsExactly("{\"outlet\":\"Post\",\"text\":\"first\"}", "{\"text\":\"second\"}");
    }

    @Test
    void aListedFileThatIsMissingIsNamed() throws IOException {
        write("a.txt", "first");
        write("manifest.jsonl", "{\"file\": \"a.txt\"}\n{\"file\": \"b.txt\"}");

        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        folder.resolve("manifest.jsonl") + " lists b.txt, but there is no readable file of that name");
    }

    @Test
    void aListedFileOfAnotherFolderIsRefused() throws IOException {
        write("manifest.jsonl", "{\"file\": \"../a.txt\"}");

        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("manifest.jsonl:1")
                .hasMessageContaining("names an article of the folder");
    }

    @Test
    void aManifestWithoutEntriesIsRefused() throws IOException {
        write("a.txt", "words");
        write("manifest.jsonl", "\n");

        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("lists no articles");
    }

    @Test
    void explanationsAreNoArticles() throws IOException {
        write("README.txt", "about this folder");
        write("a.txt", "words");

        assertThat(read(folder)).containsExactly("{\"text\":\"words\"}");
    }

    @Test
    void aMisspeltManifestIsRefused() throws IOException {
        write("a.txt", "words");
        write("manifest.jsonl", "{\"file\": \"a.txt\", \"outlett\": \"Post\"}");

        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("unknown field \"outlett\"");
    }

    @Test
    void aMissingPathIsRefused() {
        assertThatThrownBy(() -> read(folder.resolve("nowhere"))).isInstanceOf(UsageException.class);
    }

    @Test
    void anEmptyFolderIsRefused() {
        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("holds no articles");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static List<String> read(Path path) throws IOException {
        List<String> articles = new ArrayList<>();
        try (Archive archive = new Archive(List.of(path))) {
            for (Item item = archive.next(); item != null; item = archive.next()) {
                articles.add(item.json());
            }
            assertThat(archive.read()).isEqualTo(archive.total());
        }
        return articles;
    }
}
