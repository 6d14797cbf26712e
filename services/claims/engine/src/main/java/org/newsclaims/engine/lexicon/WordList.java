package org.newsclaims.engine.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Reads word lists: one entry per line, {@code #} opens a comment line. */
public final class WordList {
    private WordList() {}

    /**
     * @param name file name beside this class
     * @return its entries in order, without blank lines and comments
     * @throws IllegalStateException if there is no such list
     */
    public static List<String> read(String name) {
        return read(WordList.class, name);
    }

    /**
     * @param owner the class beside which the list lies
     * @param name its file name
     * @return its entries in order, without blank lines and comments
     * @throws IllegalStateException if there is no such list
     */
    public static List<String> read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
