package org.newsclaims.engine.terms;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that news writers use for one another count as one concept: "step up" and "intensify". */
public final class Concepts {
    private static final String RESOURCE = "synonyms.txt";
    private static final Pattern ITEM = Pattern.compile("\"([^\"]+)\"|(\\S+)");
    private static final Concepts STANDARD = read();

    private final Map<String, String> ofStem = new HashMap<>();
    private final Map<String, List<String[]>> phrases = new HashMap<>();

    private Concepts() {}

    /** The table that comes with the engine. */
    public static Concepts standard() {
        return STANDARD;
    }

    /** One concept for each stem, phrases of several stems joined into one. */
    public List<String> of(List<String> stems) {
        List<String> concepts = new ArrayList<>(stems.size());
        for (int i = 0; i < stems.size(); i++) {
            String[] phrase = phraseAt(stems, i);
            if (phrase != null) {
                concepts.add(phrase[phrase.length - 1]);
                i += phrase.length - 2;
            } else {
                concepts.add(ofStem.getOrDefault(stems.get(i), stems.get(i)));
            }
        }
        return concepts;
    }

    private String[] phraseAt(List<String> stems, int at) {
        for (String[] phrase : phrases.getOrDefault(stems.get(at), List.of())) {
            boolean fits = at + phrase.length - 1 <= stems.size();
            for (int k = 1; fits && k < phrase.length - 1; k++) {
                fits = stems.get(at + k).equals(phrase[k]);
            }
            if (fits) {
                return phrase;
            }
        }
        return null;
    }

    private void add(String line, int group) {
        String concept = "~" + group;
        Matcher items = ITEM.matcher(line);
        while (items.find()) {
            if (items.group(1) == null) {
                ofStem.putIfAbsent(Stems.of(items.group(2)), concept);
            } else {
                String[] words = items.group(1).split(" ");
                String[] phrase = new String[words.length + 1];
                for (int i = 0; i < words.length; i++) {
                    phrase[i] = Stems.of(words[i]);
                }
                phrase[words.length] = concept;
                phrases.computeIfAbsent(phrase[0], key -> new ArrayList<>()).add(phrase);
            }
        }
    }

    private static Concepts read() {
        Concepts concepts = new Concepts();
        try (InputStream in = Concepts.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int group = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    concepts.add(line, group++);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return concepts;
    }
}
