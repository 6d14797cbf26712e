package org.newsclaims.local.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.local.UsageException;

class ArticleFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFolderGivesItsArticlesInOrderOfTheirNames() throws IOException {
        write("b.txt", "second");
        write("a.html", "<p>first</p>");

        assertThat(read(folder)).containsExactly("{\"html\":\"<p>first</p>\"}", "{\"text\":\"second\"}");
    }

    @Test
    void theManifestAddsWhatTextsDoNotSay() throws IOException {
        write("a.txt", "words");
        write(
                "manifest.jsonl",
                "{\"file\": \"a.txt\", \"outlet\": \"Post\", \"publishedAt\": \"2024-01-02T03:04:05Z\"}");

        assertThat(read(folder))
                .containsExactly("{\"text\":\"words\",\"outlet\":\"Post\",\"publishedAt\":\"2024-01-02T03:04:05Z\"}");
    }

    @Test
    void theManifestCountsForASingleFileToo() throws IOException {
        write("a.txt", "words");
        write("manifest.jsonl", "{\"file\": \"a.txt\", \"outlet\": \"Post\"}");

        assertThat(read(folder.resolve("a.txt"))).containsExactly("{\"text\":\"words\",\"outlet\":\"Post\"}");
    }

    @Test
    void aFolderWithAManifestHoldsTheListedArticlesAlone() throws IOException {
        write("b.txt", "second");
        write("a.txt", "first");
        write("c.txt", "not listed");
        write("answers.jsonl", "{\"text\": \"not listed either\"}");
        write("manifest.jsonl", "{\"file\": \"b.txt\"}\n{\"file\": \"a.txt\", \"outlet\": \"Post\"}");

        assertThat(read(folder)).containsExactly("{\"text\":\"first\",\"outlet\":\"Post\"}", "{\"text\":\"second\"}");
    }

    @Test
    void aFolderWithoutAManifestHoldsTheLinesOfItsNdjsonFilesToo() throws IOException {
        write("a.txt", "first");
        write("b.jsonl", "{\"text\": \"second\"}\n{\"text\": \"third\"}");

        assertThat(read(folder))
                .containsExactly("{\"text\":\"first\"}", "{\"text\": \"second\"}", "{\"text\": \"third\"}");
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
        write("notes.md", "more");
        write("a.txt", "words");

        assertThat(read(folder)).containsExactly("{\"text\":\"words\"}");
    }

    @Test
    void linesAreHandedOnAsTheyAre() {
        assertThat(lines("{\"text\": \"one\"}\n\n{\"text\": \"two\"}\n"))
                .containsExactly("{\"text\": \"one\"}", "{\"text\": \"two\"}");
    }

    @Test
    void theIdOfALineBecomesTheSubmittersOwn() {
        assertThat(lines("{\"id\": \"x1\", \"text\": \"one\"}\n"))
                .containsExactly("{\"text\":\"one\",\"externalId\":\"x1\"}");
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

    private static List<String> read(Path path) {
        try (Stream<Submission> articles = ArticleFiles.read(List.of(path))) {
            return articles.map(Submission::json).toList();
        }
    }

    private static List<String> lines(String text) {
        return ArticleFiles.lines(new BufferedReader(new StringReader(text)), "line")
                .map(Submission::json)
                .toList();
    }
}
