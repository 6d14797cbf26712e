package org.newsclaims.evaluation.lexicon;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Pages;

/**
 * Collects words that newspapers write with a small letter, so that a capital at the head of a sentence makes no name of
 * them. What is capitalised within sentences as often as not is left out: "may" is in, "turkey" is not.
 *
 * <p>{@code OrdinaryWordsBuilder ordinary-words.txt FILE.jsonl…}
 */
public final class OrdinaryWordsBuilder {
    private static final int FEWEST = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{Ll}-]+");

    private final Pages pages = new Pages();
    private final Map<String, int[]> counts = new TreeMap<>();

    private OrdinaryWordsBuilder() {}

    public static void main(String[] arguments) throws IOException {
        OrdinaryWordsBuilder builder = new OrdinaryWordsBuilder();
        for (int i = 1; i < arguments.length; i++) {
            builder.count(Path.of(arguments[i]));
        }
        String words = builder.counts.entrySet().stream()
                .filter(entry -> isOrdinary(entry.getValue()[0], entry.getValue()[1]))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("\n"));
        Files.writeString(
                Path.of(arguments[0]),
                "# Words that begin with a small letter within sentences, collected by OrdinaryWordsBuilder.\n" + words
                        + "\n");
    }

    private static boolean isOrdinary(int small, int capital) {
        return small >= FEWEST && small > capital;
    }

    private void count(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                count(pages.read(json.readTree(line).get("text").asText()));
            }
        }
    }

    private void count(Page page) {
        for (int i = 1; i < page.size(); i++) {
            boolean within = page.sentence(i) == page.sentence(i - 1) && page.word(i - 1);
            if (within && WORD.matcher(page.form(i)).matches()) {
                counts.computeIfAbsent(page.lower(i), word -> new int[2])[page.capitalised(i) ? 1 : 0]++;
            }
        }
    }
}
