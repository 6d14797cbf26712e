package org.newsclaims.engine.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one list of English forms that no rule makes: read by whoever looks for a word's dictionary form, and by whoever
 * spells a verb's forms. Immutable and thread-safe.
 */
public final class IrregularForms {
    /** Behind a form that is another word, too. */
    private static final String ANOTHER = "~";

    private final Map<String, List<String[]>> sections = new LinkedHashMap<>();

    private IrregularForms() {}

    /** Reads the list. */
    public static IrregularForms read() {
        IrregularForms forms = new IrregularForms();
        List<String[]> section = new ArrayList<>();
        for (String line : WordList.read("irregular-forms.txt")) {
            if (line.startsWith("[")) {
                section =
                        forms.sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else {
                section.add(line.split(" "));
            }
        }
        return forms;
    }

    /**
     * @param section "verb", "noun", "adjective", or "other" for any other part of speech
     * @return dictionary form by form, both in lower case; never null
     */
    public Map<String, String> bases(String section) {
        Map<String, String> bases = new HashMap<>();
        for (String[] line : sections.get(section)) {
            for (int i = 1; i < line.length; i++) {
                bases.putIfAbsent(plain(line[i]), line[0]);
            }
        }
        return bases;
    }

    /**
     * Dictionary forms of words whose part of speech nobody knows: of verbs, nouns and adjectives whose form is no other word.
     *
     * @return dictionary form by form, both in lower case, in the order of the list; never null
     */
    public Map<String, String> basesOfAnyWord() {
        Map<String, String> bases = new LinkedHashMap<>();
        for (String section : List.of("verb", "noun", "adjective")) {
            for (String[] line : sections.get(section)) {
                for (int i = 1; i < line.length; i++) {
                    if (!line[i].endsWith(ANOTHER)) {
                        bases.putIfAbsent(line[i], line[0]);
                    }
                }
            }
        }
        return bases;
    }

    /** Of every verb its dictionary form, its past, its participle and whatever else is listed, by dictionary form. */
    Map<String, List<String>> verbs() {
        Map<String, List<String>> verbs = new HashMap<>();
        for (String[] line : sections.get("verb")) {
            List<String> forms = new ArrayList<>();
            for (String form : line) {
                forms.add(plain(form));
            }
            verbs.putIfAbsent(line[0], forms);
        }
        return verbs;
    }

    private static String plain(String form) {
        return form.endsWith(ANOTHER) ? form.substring(0, form.length() - ANOTHER.length()) : form;
    }
}
