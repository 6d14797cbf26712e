package org.newsclaims.query.domain.verify;

import java.util.List;

/**
 * Whether words stand in an article.
 *
 * @param articleId the article that was looked at
 * @param revision its version
 * @param statementId the statement that was asked about, under its present id; null when a quotation was
 * @param match {@code exact}: they stand there to the letter; {@code normalized}: but for what {@code differs} names;
 *     {@code near}: not, but {@code nearest} comes close; {@code none}: nothing comes close
 * @param differs of {@code quotation-marks}, {@code dashes}, {@code white-space} and {@code case} those that had to be
 *     overlooked at the first place; empty unless normalized
 * @param places where they stand, in text order, at most 20
 * @param inPlace whether they stand where the statement says; null when a quotation was asked about
 * @param nearest null unless near
 */
public record Verification(
        String articleId,
        String revision,
        String statementId,
        String match,
        List<String> differs,
        List<Place> places,
        Boolean inPlace,
        Nearest nearest) {
    public Verification {
        differs = List.copyOf(differs);
        places = List.copyOf(places);
    }
}
