package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Range;

/** Who has spoken so far, newest last. One per article, in text order. */
final class Memory {
    private static final int ENOUGH = 64;
    /** Words that a source has at most. */
    private static final int SOURCE = 30;

    private final List<Turn> turns = new ArrayList<>();

    /** @param source the words that stand for the speakers */
    void remember(List<Speaker> speakers, Range source) {
        if (!speakers.isEmpty()) {
            turns.add(new Turn(speakers, source));
            if (turns.size() > ENOUGH) {
                turns.remove(0);
            }
        }
    }

    /** Takes a turn again: who reported others goes on. */
    void again(Turn turn) {
        turns.add(turn);
    }

    Optional<Turn> last() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.get(turns.size() - 1));
    }

    /** The last turn whose source begins within these words. */
    Optional<Turn> lastWithin(Range words) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (words.contains(turns.get(i).word())) {
                return Optional.of(turns.get(i));
            }
        }
        return Optional.empty();
    }

    /** Who took the last turn whose source begins not far before a word it holds. */
    Optional<List<Speaker>> lastMentioning(int word, String noun) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            Turn turn = turns.get(i);
            List<Speaker> speakers = turn.speakers();
            boolean holds = word >= turn.word() && word - turn.word() < SOURCE;
            boolean other = speakers.stream()
                    .noneMatch(s -> s.name().toLowerCase(Locale.ROOT).endsWith(noun));
            if (holds
                    && other
                    && speakers.get(0).mention().toLowerCase(Locale.ROOT).contains(noun)) {
                return Optional.of(speakers);
            }
        }
        return Optional.empty();
    }

    /** The last turn taken by exactly one speaker of this type, before a word. */
    Optional<Turn> lastSingle(SpeakerType type) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            List<Speaker> speakers = turns.get(i).speakers();
            if (speakers.size() == 1 && speakers.get(0).type() == type) {
                return Optional.of(turns.get(i));
            }
        }
        return Optional.empty();
    }

    /** The last turn taken by exactly one human being, named or not. */
    Optional<Turn> lastIndividual() {
        for (int i = turns.size() - 1; i >= 0; i--) {
            List<Speaker> speakers = turns.get(i).speakers();
            SpeakerType type = speakers.get(0).type();
            boolean human = type == SpeakerType.PERSON
                    || type == SpeakerType.UNNAMED && !speakers.get(0).name().endsWith("s");
            if (speakers.size() == 1 && human) {
                return Optional.of(turns.get(i));
            }
        }
        return Optional.empty();
    }

    /** The last turn of one so called: "the office" after "Markovic's office", "the aide" after "aide to the mayor". */
    Optional<Turn> lastNamed(String phrase) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            List<Speaker> speakers = turns.get(i).speakers();
            String name = speakers.get(0).name().toLowerCase(Locale.ROOT);
            boolean so = name.equals(phrase)
                    || name.endsWith(' ' + phrase)
                            && !name.matches(".* (?:for|of|at|from) the " + Pattern.quote(phrase))
                    || name.startsWith(phrase + " for ")
                    || name.startsWith(phrase + " of ")
                    || name.startsWith(phrase + " to ");
            if (speakers.size() == 1 && so) {
                return Optional.of(turns.get(i));
            }
        }
        return Optional.empty();
    }

    /** The last turn of one who stood there as a phrase that ends so: "the summary" after "the FBI summary". */
    Optional<Turn> lastMentioned(String noun) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            List<Speaker> speakers = turns.get(i).speakers();
            String mention = speakers.get(0).mention().toLowerCase(Locale.ROOT);
            if (speakers.size() == 1 && (mention.endsWith(' ' + noun) || mention.contains(' ' + noun + ' '))) {
                return Optional.of(turns.get(i));
            }
        }
        return Optional.empty();
    }

    /** The last turn of several speakers or of a group. */
    Optional<Turn> lastPlural() {
        for (int i = turns.size() - 1; i >= 0; i--) {
            List<Speaker> speakers = turns.get(i).speakers();
            if (speakers.size() > 1
                    || speakers.get(0).type() == SpeakerType.GROUP
                    || speakers.get(0).type() == SpeakerType.UNNAMED
                            && speakers.get(0).name().endsWith("s")) {
                return Optional.of(turns.get(i));
            }
        }
        return Optional.empty();
    }

    /** The last two different speakers of a type, in the order they first stand in; empty when there are fewer. */
    List<Speaker> lastTwo(SpeakerType type) {
        List<Speaker> found = new ArrayList<>();
        for (int i = turns.size() - 1; i >= 0 && found.size() < 2; i--) {
            List<Speaker> speakers = turns.get(i).speakers();
            for (int j = speakers.size() - 1; j >= 0 && found.size() < 2; j--) {
                Speaker speaker = speakers.get(j);
                if (speaker.type() == type && found.stream().noneMatch(s -> s.id().equals(speaker.id()))) {
                    found.add(0, speaker);
                }
            }
        }
        return found.size() == 2 ? found : List.of();
    }

    /** One turn. */
    record Turn(List<Speaker> speakers, Range source) {
        int word() {
            return source.from();
        }
    }
}
