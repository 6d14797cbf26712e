package org.newsclaims.engine.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Who the labels of a transcript mean: full names are kept for the surnames that follow. Asked in text order. */
final class TranscriptLabels {
    private static final Vocabulary ANSWERS = Vocabulary.of("a answer");
    private static final Vocabulary NUMBERED = Vocabulary.of("speaker voice participant caller");
    private static final int LONGEST = 4;

    private final Page page;
    private final Cast cast;
    private final Lexicons lexicons;
    private final Map<String, Speaker> bySurname = new HashMap<>();

    TranscriptLabels(Page page, Cast cast, Lexicons lexicons) {
        this.page = page;
        this.cast = cast;
        this.lexicons = lexicons;
    }

    /** @return empty when the label is to be read as any other words */
    List<Speaker> resolve(Range label) {
        String printed = page.printed(label);
        String surname = page.lower(label.to() - 1);
        if (label.length() == 1 && ANSWERS.has(surname)) {
            return interviewee(label).stream().toList();
        }
        if (NUMBERED.has(page.lower(label.from()))) {
            return List.of(SpeakerIds.speaker(printed, SpeakerType.UNNAMED, printed));
        }
        Range name = withoutTitles(label);
        Speaker known = bySurname.get(surname);
        if (known != null) {
            return List.of(known.mentionedAs(printed));
        }
        if (name.length() == 1 || name.length() > LONGEST || lexicons.isOrganization(page.printed(name))) {
            return List.of();
        }
        Speaker speaker = SpeakerIds.speaker(titled(name), SpeakerType.PERSON, printed);
        bySurname.put(surname, speaker);
        return List.of(speaker);
    }

    /** The person that the lines before the first label are about. */
    private Optional<Speaker> interviewee(Range label) {
        return cast.within(new Range(0, label.from())).stream()
                .map(NameMention::entity)
                .filter(entity -> entity.isPerson() && entity.name().indexOf(' ') > 0)
                .findFirst()
                .map(entity -> SpeakerIds.speaker(entity.name(), entity.type(), page.printed(label)));
    }

    private Range withoutTitles(Range label) {
        int from = label.from();
        while (from < label.to() - 1
                && (lexicons.titles().has(page.lower(from)) || page.form(from).equals("."))) {
            from++;
        }
        return new Range(from, label.to());
    }

    /** "RITA FALK" as names are written elsewhere. */
    private String titled(Range name) {
        StringBuilder titled = new StringBuilder();
        for (int i = name.from(); i < name.to(); i++) {
            String word = page.form(i);
            boolean shouted = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
            titled.append(titled.isEmpty() ? "" : " ")
                    .append(shouted ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
        }
        return titled.toString();
    }
}
