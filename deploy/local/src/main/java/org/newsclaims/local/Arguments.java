package org.newsclaims.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words after the command.
 *
 * @param options values of {@code --name value…} in the order given; a switch has none
 * @param operands what belongs to no option
 */
record Arguments(Map<String, List<String>> options, List<String> operands) {
    /** Options of a command: each name says how many values it takes. */
    enum Arity {
        NONE,
        ONE,
        MANY
    }

    static Arguments parse(List<String> words, Map<String, Arity> known) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        List<String> operands = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                operands.add(word);
                continue;
            }
            Arity arity = known.get(word);
            if (arity == null) {
                throw new UsageException(unknown(word, known.keySet()));
            }
            List<String> values = options.computeIfAbsent(word, name -> new ArrayList<>());
            int most = arity == Arity.NONE ? 0 : arity == Arity.ONE ? 1 : Integer.MAX_VALUE;
            int before = values.size();
            while (values.size() - before < most && i + 1 < words.size() && !isOption(words.get(i + 1))) {
                values.add(words.get(++i));
            }
            if (arity != Arity.NONE && values.size() == before) {
                throw new UsageException(word + " needs a value");
            }
        }
        return new Arguments(options, List.copyOf(operands));
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    /** The last value given, or {@code otherwise}. */
    String value(String option, String otherwise) {
        List<String> values = options.get(option);
        return values == null ? otherwise : values.get(values.size() - 1);
    }

    List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    private static boolean isOption(String word) {
        return word.startsWith("--");
    }

    private static String unknown(String word, Set<String> known) {
        return known.isEmpty()
                ? "this command takes no options, and got " + word
                : "unknown option " + word + "; there are "
                        + String.join(", ", known.stream().sorted().toList());
    }
}
