package org.newsclaims.claims.views.projection;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.EventView;
import org.newsclaims.records.view.PassageView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

/** The words to find views by: those that are shown of them. */
final class SearchedWords {
    private SearchedWords() {}

    /** The passage with speaker and cue, and the speakers' names, which the passage may only point to ("she said"). */
    static String of(StatementView statement) {
        return joined(
                Stream.concat(Stream.of(shown(statement.passage(), statement.text())), names(statement.speakers())));
    }

    /** The title, who takes part, and of each claim the passage that stands for it and its speakers, each name once. */
    static String of(EventView event, Collection<ClaimView> claims) {
        Stream<String> names =
                Stream.concat(event.participants().stream(), claims.stream().flatMap(claim -> names(claim.speakers())));
        return joined(Stream.of(
                        Stream.ofNullable(event.title()),
                        names.distinct(),
                        claims.stream().map(claim -> shown(claim.passage(), claim.text())))
                .flatMap(words -> words));
    }

    private static String shown(PassageView passage, String content) {
        return passage == null ? content : passage.text();
    }

    private static Stream<String> names(List<SpeakerView> speakers) {
        return speakers.stream().map(SpeakerView::name);
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining("\n"));
    }
}
