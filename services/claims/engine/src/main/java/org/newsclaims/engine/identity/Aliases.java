package org.newsclaims.engine.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.speaker.SpeakerIds;

/**
 * Names an operator declares equal, a line each: {@code usual name = other name, other name}, or, where articles leave it
 * open what kind of speaker it is, {@code usual name (person|organization|group|unnamed) = …}. Blank lines and lines that
 * begin with {@code #} are passed over. Case, accents and script do not matter. Immutable.
 */
public final class Aliases {
    /** No names declared. */
    public static final Aliases NONE = new Aliases(Map.of());

    private static final Pattern USUAL = Pattern.compile("(.+?)(?: *\\((person|organization|group|unnamed)\\))?");

    private final Map<String, Usual> usual;

    private Aliases(Map<String, Usual> usual) {
        this.usual = usual;
    }

    /**
     * @param lines of the operator's file
     * @throws IllegalArgumentException naming the number and text of the line that is not of the form above, or that
     *     gives a name to two
     */
    public static Aliases of(List<String> lines) {
        Map<String, Usual> usual = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    read(line, usual);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage() + ": " + line, e);
                }
            }
        }
        return new Aliases(usual);
    }

    private static void read(String line, Map<String, Usual> usual) {
        String[] sides = line.split("=", -1);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw new IllegalArgumentException("expected \"usual name = other name, …\"");
        }
        Matcher parts = USUAL.matcher(sides[0].strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("no usual name");
        }
        SpeakerType type = parts.group(2) == null
                ? null
                : SpeakerType.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
        Usual declared = new Usual(parts.group(1), type);
        declare(usual, declared.name, declared);
        for (String other : sides[1].split(",")) {
            if (other.isBlank()) {
                throw new IllegalArgumentException("an empty name");
            }
            declare(usual, other.strip(), declared);
        }
    }

    private static void declare(Map<String, Usual> usual, String name, Usual declared) {
        Usual before = usual.put(Folding.fold(name), declared);
        if (before != null && !before.equals(declared)) {
            throw new IllegalArgumentException("\"" + name + "\" stands for two names");
        }
    }

    /**
     * Names the declarations, so that views made with others can be told: the same for files that declare the same,
     * whatever their comments and order.
     *
     * @return 20 characters of lower-case base 32
     */
    public String version() {
        return ContentId.of(usual.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .toArray(String[]::new));
    }

    Speaker apply(Speaker speaker) {
        Usual name = usual.get(Folding.fold(speaker.name()));
        return name == null
                ? speaker
                : SpeakerIds.speaker(name.name, name.type == null ? speaker.type() : name.type, speaker.mention());
    }

    /** A usual name; the type is null when the operator does not say. */
    private record Usual(String name, SpeakerType type) {}
}
