package org.newsclaims.evaluation.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of WordNet 3.1, read from the class path. Synsets are named by a letter for the part of speech and their
 * offset.
 */
final class WordNet {
    private static final String FILES = "/net/sf/extjwnl/data/wordnet/wn31/";
    private static final Map<String, String> PARTS = Map.of("noun", "n", "verb", "v", "adj", "a");
    private static final int FIRST_WORD = 4;

    /** By lemma (lower case, parts joined by underscores), its senses, the most frequent of each part of speech first. */
    final Map<String, List<Sense>> senses = new TreeMap<>();

    /** By synset, the synsets that its pointers lead to, by the pointer's symbol. */
    final Map<String, Map<String, List<String>>> pointers = new HashMap<>();

    /**
     * @param synset its name
     * @param rank place among the senses of one part of speech, from 1
     * @param count how often it was met in WordNet's tagged texts
     */
    record Sense(String synset, int rank, int count) {}

    static WordNet read() {
        WordNet net = new WordNet();
        Map<String, Integer> counts = new HashMap<>();
        lines("cntlist.rev").forEach(line -> {
            String[] fields = line.split(" ");
            int percent = fields[0].indexOf('%');
            String part = "nvara".substring(fields[0].charAt(percent + 1) - '1').substring(0, 1);
            counts.merge(
                    fields[0].substring(0, percent) + ' ' + part.replace('s', 'a') + ' ' + fields[1],
                    Integer.valueOf(fields[2]),
                    Integer::sum);
        });
        PARTS.forEach((file, part) -> {
            lines("index." + file).forEach(line -> net.index(line, part, counts));
            lines("data." + file).forEach(line -> net.data(line, part));
        });
        return net;
    }

    private void index(String line, String part, Map<String, Integer> counts) {
        String[] fields = line.trim().split(" ");
        int synsets = Integer.parseInt(fields[2]);
        for (int rank = 1; rank <= synsets; rank++) {
            String synset = part + fields[fields.length - synsets + rank - 1];
            senses.computeIfAbsent(fields[0], key -> new ArrayList<>())
                    .add(new Sense(synset, rank, counts.getOrDefault(fields[0] + ' ' + part + ' ' + rank, 0)));
        }
    }

    private void data(String line, String part) {
        String[] fields = line.split(" ");
        int at = FIRST_WORD + 2 * Integer.parseInt(fields[FIRST_WORD - 1], 16);
        int count = Integer.parseInt(fields[at++]);
        Map<String, List<String>> found = new TreeMap<>();
        for (int i = 0; i < count; i++, at += 4) {
            String target = fields[at + 2].replace('s', 'a') + fields[at + 1];
            found.computeIfAbsent(fields[at], key -> new ArrayList<>()).add(target);
        }
        pointers.put(part + fields[0], found);
    }

    /** The licence, which every copy has to carry, line by line. */
    static List<String> licence() {
        return all("data.noun").stream()
                .takeWhile(WordNet::isLicence)
                .map(line -> line.strip().replaceFirst("\\d+ ?", ""))
                .toList();
    }

    private static boolean isLicence(String line) {
        return line.startsWith("  ");
    }

    private static Stream<String> lines(String file) {
        return all(file).stream().filter(line -> !line.isEmpty() && !isLicence(line));
    }

    private static List<String> all(String file) {
        try (InputStream in = WordNet.class.getResourceAsStream(FILES + file)) {
            if (in == null) {
                throw new IllegalStateException("no WordNet on the class path: use the profile wordnet");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
