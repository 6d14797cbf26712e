package org.newsclaims.evaluation.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.Claim;
import org.newsclaims.engine.merging.MemberArticle;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Cue;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.model.Statement;

/**
 * Merges made-up statements and counts pairs of wordings that are rightly and wrongly one claim. {@code ClaimGroupAccuracy
 * verbose} lists the mistakes, too.
 */
public final class ClaimGroupAccuracy {
    private static final Grouping GROUPING = new Grouping();

    private ClaimGroupAccuracy() {}

    public static void main(String[] arguments) {
        boolean verbose = arguments.length > 0;
        System.out.println("taught by: " + score(ClaimCase.taught(), verbose));
        System.out.println("kinds:     " + score(ClaimCase.kinds(), verbose));
    }

    static PairScore score(List<ClaimCase> cases, boolean verbose) {
        PairScore score = new PairScore();
        cases.forEach(one -> add(score, one, verbose));
        return score;
    }

    /** For every wording, the id of the claim it came into. */
    private static List<String> merged(ClaimCase one) {
        List<MemberArticle> articles = new ArrayList<>();
        List<String> texts = one.texts();
        for (int i = 0; i < texts.size(); i++) {
            articles.add(article(one, i, texts.get(i)));
        }
        Map<String, String> claimOf = new HashMap<>();
        for (Claim claim : new Merging().merge("ev-case", articles).claims()) {
            claim.occurrences().forEach(statement -> claimOf.put(statement, claim.id()));
        }
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            claims.add(claimOf.get("st-" + i));
        }
        return claims;
    }

    private static MemberArticle article(ClaimCase one, int i, String text) {
        String lead = one.by() + " said ";
        Article article = new Article("a" + i, null, "Outlet " + i, null, null, "en", lead + text);
        boolean quoted = text.startsWith("“");
        Span content = new Span(lead.length(), lead.length() + text.codePointCount(0, text.length()));
        Statement statement = Statement.of(
                "st-" + i,
                article.id(),
                List.of(new Speaker("organization-x", one.by(), SpeakerType.ORGANIZATION, one.by())),
                quoted ? Form.DIRECT : text.contains("“") ? Form.MIXED : Form.INDIRECT,
                one.polarity(),
                text,
                new Cue("said", "say"),
                List.of(content));
        return new MemberArticle(article, List.of(statement), GROUPING.fingerprint(article));
    }

    private static void add(PairScore score, ClaimCase one, boolean verbose) {
        List<String> claims = merged(one);
        List<Integer> labels = one.labels();
        List<String> texts = one.texts();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                boolean gold = labels.get(i).equals(labels.get(j));
                boolean system = claims.get(i).equals(claims.get(j));
                score.add(gold, system);
                if (verbose && gold != system) {
                    System.out.println((gold ? "missed " : "wrong  ") + one.id() + "\n    " + texts.get(i) + "\n    "
                            + texts.get(j));
                }
            }
        }
    }
}
