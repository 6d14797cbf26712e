package org.newsclaims.engine.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.speaker.SpeakerIds;

/**
 * Names an operator declares equal, a line each: {@code usual name = other name, other name}. Blank lines and lines that
 * begin with {@code #} are passed over. Case and accents do not matter.
 */
public final class Aliases {
    /** No names declared. */
    public static final Aliases NONE = new Aliases(Map.of());

    private final Map<String, String> usual;

    private Aliases(Map<String, String> usual) {
        this.usual = usual;
    }

    /**
     * @param lines of the operator's file
     * @throws IllegalArgumentException naming the line that is not of the form above, or that gives a name twice
     */
    public static Aliases of(List<String> lines) {
        Map<String, String> usual = new TreeMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] sides = line.split("=", -1);
            if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
                throw new IllegalArgumentException("expected \"usual name = other name, …\": " + line);
            }
            for (String other : sides[1].split(",")) {
                String before = usual.put(PersonalName.fold(other.strip()), sides[0].strip());
                if (before != null && !before.equals(sides[0].strip())) {
                    throw new IllegalArgumentException("\"" + other.strip() + "\" stands for two names: " + line);
                }
            }
        }
        return new Aliases(usual);
    }

    Speaker apply(Speaker speaker) {
        String name = usual.get(PersonalName.fold(speaker.name()));
        return name == null ? speaker : SpeakerIds.speaker(name, speaker.type(), speaker.mention());
    }
}
