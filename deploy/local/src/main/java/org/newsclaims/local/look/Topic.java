package org.newsclaims.local.look;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a contradiction is about, in words of its reports: what the page has in its heading. */
final class Topic {
    private static final int WORDS = 12;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:–—-]+(?=\\S)|^that\\s+|[\\s,;:–—-]+$");
    private static final Pattern POINTING = Pattern.compile(
            "(?i)^(that|this|it|them|those|these|such|so|the (idea|claim|subject|issue|move|proposal|allegation))\\b.*");
    private static final Pattern NO_WORDS = Pattern.compile("(?s)(?!.*\\p{L}{3}).*");

    private static final Pattern NAMING = Pattern.compile("\\p{L}{4}.*\\s.*\\p{L}{4}");

    private Topic() {}

    /** Empty where no words can be read by themselves. */
    static String of(Contradiction contradiction) {
        List<JsonNode> sides = contradiction.sides();
        if (contradiction.kind().equals("attribution")) {
            return beginning(shared(sides));
        }
        List<JsonNode> others = sides.stream().filter(side -> !affirmed(side)).toList();
        List<JsonNode> ones = sides.stream().filter(Topic::affirmed).toList();
        // Who denies it or is silent on it names it most briefly.
        return shortest(others)
                .or(() -> pointedTo(others, ones))
                .or(() -> shortest(ones))
                .map(Topic::beginning)
                .orElse("");
    }

    private static Optional<String> shortest(List<JsonNode> sides) {
        return sides.stream()
                .flatMap(Topic::statements)
                .map(Topic::readable)
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(String::length));
    }

    /** What the sentence that some point back to and the others both name; none where that is not two words of some length. */
    private static Optional<String> pointedTo(List<JsonNode> pointing, List<JsonNode> others) {
        return pointing.stream()
                .flatMap(Topic::statements)
                .map(said -> said.path("passage").path("before").asText(""))
                .flatMap(before -> others.stream()
                        .flatMap(Topic::statements)
                        .map(other -> shared(before, other.path("text").asText())))
                .reduce(Topic::longer)
                .filter(words -> NAMING.matcher(words).find());
    }

    private static boolean affirmed(JsonNode side) {
        return side.path("polarity").asText().equals("affirmed");
    }

    private static Stream<JsonNode> statements(JsonNode side) {
        List<JsonNode> statements = new ArrayList<>();
        side.path("statements").forEach(statements::add);
        return statements.stream();
    }

    /** The content without what hangs over at its edges; null where it points to something that was told before. */
    private static String readable(JsonNode said) {
        String words = EDGES.matcher(said.path("text").asText()).replaceAll("");
        boolean points = said.path("passage").hasNonNull("before")
                || POINTING.matcher(words).matches();
        return points || NO_WORDS.matcher(words).matches() ? null : words;
    }

    private static String shared(List<JsonNode> sides) {
        String longest = "";
        for (JsonNode one : sides) {
            for (JsonNode other : sides) {
                if (!one.path("speakers").equals(other.path("speakers"))) {
                    longest = longer(longest, shared(one, other));
                }
            }
        }
        return longest;
    }

    private static String shared(JsonNode one, JsonNode other) {
        return statements(one)
                .flatMap(a -> statements(other)
                        .map(b -> shared(a.path("text").asText(), b.path("text").asText())))
                .reduce("", Topic::longer);
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    /** The longest stretch of words that both have, as the one has it, without an article at its beginning. */
    private static String shared(String one, String other) {
        List<MatchResult> words = WORD.matcher(one).results().toList();
        String[] left = words.stream().map(Topic::plain).toArray(String[]::new);
        String[] right = WORD.matcher(other).results().map(Topic::plain).toArray(String[]::new);
        int length = 0;
        int end = 0;
        int[] before = new int[right.length + 1];
        for (int i = 0; i < left.length; i++) {
            int[] row = new int[right.length + 1];
            for (int j = 0; j < right.length; j++) {
                row[j + 1] = left[i].equals(right[j]) ? before[j] + 1 : 0;
                if (row[j + 1] > length) {
                    length = row[j + 1];
                    end = i;
                }
            }
            before = row;
        }
        return length == 0
                ? ""
                : one.substring(
                                words.get(end - length + 1).start(),
                                words.get(end).end())
                        .replaceFirst("(?i)^(an?|the) (?=.)", "")
                        .replaceFirst("^[^\\p{L}\\p{N}]+", "");
    }

    private static String plain(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static String beginning(String words) {
        String[] each = words.strip().split("\\s+");
        return each.length > WORDS ? String.join(" ", Arrays.copyOf(each, WORDS)) + " …" : String.join(" ", each);
    }
}
