package org.newsclaims.engine.merging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Speaker;

/** Articles of one news event, read by the engine as shipped. */
final class Newsstand {
    private static final Engine ENGINE = Engine.standard();
    private static final Grouping GROUPING = new Grouping();
    private static final Instant FIRST = Instant.parse("2024-05-04T06:00:00Z");

    private final List<MemberArticle> articles = new ArrayList<>();

    /** One more article, a minute after the last. */
    void prints(String outlet, String text) {
        Article article = new Article(
                "a" + articles.size(), null, outlet, null, FIRST.plusSeconds(60L * articles.size()), "en", text);
        articles.add(new MemberArticle(article, ENGINE.extract(article), GROUPING.fingerprint(article)));
    }

    /** Of the one claim of that speaker with these words. */
    Corroboration corroboration(String speaker, String words) {
        List<Claim> found = merge().claims().stream()
                .filter(claim -> claim.text().contains(words)
                        && claim.speakers().stream().anyMatch(one -> one.name().equals(speaker)))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " claims of " + speaker + " with \"" + words + "\" in "
                    + merge().claims().stream()
                            .map(claim -> claim.speakers() + ": " + claim.text())
                            .toList());
        }
        return found.get(0).corroboration();
    }

    /** How many stories its articles are copies of. */
    long stories() {
        return merge().origins().values().stream().distinct().count();
    }

    /** One for each time somebody speaks. */
    List<Speaker> speakers() {
        return merge().placements().values().stream()
                .flatMap(placement -> placement.speakers().stream())
                .toList();
    }

    /** "KIND: speakers / speakers", each once, the one who is silent last. */
    List<String> conflicts() {
        List<Claim> claims = merge().claims();
        return claims.stream()
                .filter(claim -> claim.polarity() != Polarity.OMITTED)
                .flatMap(claim -> claim.conflicts().stream()
                        .map(conflict -> conflict.kind() + ": " + names(claim) + " / "
                                + claims.stream()
                                        .filter(other -> other.id().equals(conflict.claimId()))
                                        .map(Newsstand::names)
                                        .findFirst()
                                        .orElseThrow()))
                .toList();
    }

    private static String names(Claim claim) {
        return claim.speakers().stream().map(Speaker::name).collect(Collectors.joining(" and "));
    }

    private MergedEvent merge() {
        return new Merging().merge("ev-1", articles);
    }
}
