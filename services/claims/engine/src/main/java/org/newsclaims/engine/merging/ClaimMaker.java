package org.newsclaims.engine.merging;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.Statement;

/** Makes one claim of its occurrences. */
final class ClaimMaker {
    private ClaimMaker() {}

    static Claim claim(List<Occurrence> occurrences, Origins origins, List<ClaimConflict> conflicts) {
        Statement fullest = fullest(occurrences);
        Optional<Occurrence> first = occurrences.stream()
                .filter(occurrence -> occurrence.member().article().publishedAt() != null)
                .findFirst();
        List<Speaker> speakers = occurrences.get(0).speakers().stream()
                .map(speaker -> speaker.mentionedAs(speaker.name()))
                .toList();
        return new Claim(
                ClaimIds.foundedBy(occurrences.get(0).statement().id()),
                speakers,
                fullest.text(),
                fullest.form(),
                fullest.polarity(),
                fullest.kind(),
                occurrences.stream()
                        .map(occurrence -> occurrence.statement().id())
                        .toList(),
                outlets(occurrences),
                corroboration(occurrences, origins),
                first.map(occurrence -> occurrence.member().article().publishedAt())
                        .orElse(null),
                first.map(Occurrence::outlet).orElse(null),
                conflicts);
    }

    /** Direct before mixed before indirect; of one form the longest; of one length the earliest. */
    private static Statement fullest(List<Occurrence> occurrences) {
        return occurrences.stream()
                .min(Comparator.comparing((Occurrence occurrence) ->
                                rank(occurrence.statement().form()))
                        .thenComparing(
                                occurrence -> -occurrence.statement().text().length())
                        .thenComparing(Occurrence::order))
                .orElseThrow()
                .statement();
    }

    private static int rank(Form form) {
        return form == Form.DIRECT ? 0 : form == Form.MIXED ? 1 : 2;
    }

    static List<String> outlets(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(Occurrence::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static Corroboration corroboration(List<Occurrence> occurrences, Origins origins) {
        long articles =
                occurrences.stream().map(Occurrence::articleId).distinct().count();
        long nameless = occurrences.stream()
                .filter(occurrence -> occurrence.outlet() == null)
                .map(Occurrence::articleId)
                .distinct()
                .count();
        return new Corroboration(
                (int) articles, (int) (outlets(occurrences).size() + nameless), origins.count(occurrences));
    }
}
