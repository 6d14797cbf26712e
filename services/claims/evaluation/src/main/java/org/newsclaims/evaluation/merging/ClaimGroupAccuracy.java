package org.newsclaims.evaluation.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.Claim;
import org.newsclaims.engine.merging.MemberArticle;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Cue;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.model.Setting;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Spans;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.model.Statement;

/**
 * Merges the made-up claim groups and counts pairs of wordings that are rightly and wrongly one claim. {@code
 * ClaimGroupAccuracy [tuning]} lists the mistakes, too, those of the tuning half only.
 */
public final class ClaimGroupAccuracy {
    private static final Grouping GROUPING = new Grouping();

    private ClaimGroupAccuracy() {}

    public static void main(String[] arguments) {
        boolean verbose = arguments.length > 0;
        Score tuning = new Score();
        Score check = new Score();
        for (ClaimCase one : ClaimCase.all()) {
            (one.tuning() ? tuning : check).add(one, merged(one), verbose && one.tuning());
        }
        System.out.println("tuning half: " + tuning);
        System.out.println("check half:  " + check);
    }

    /** Precision and recall over the pairs of the check half. */
    static double[] check() {
        Score check = new Score();
        ClaimCase.all().stream().filter(one -> !one.tuning()).forEach(one -> check.add(one, merged(one), false));
        return new double[] {check.precision(), check.recall()};
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
        Statement statement = new Statement(
                "st-" + i,
                article.id(),
                List.of(new Speaker("organization-x", one.by(), SpeakerType.ORGANIZATION, one.by())),
                quoted ? Form.DIRECT : text.contains("“") ? Form.MIXED : Form.INDIRECT,
                one.polarity(),
                Kind.SAID,
                text,
                new Cue("said", "say"),
                new Spans(List.of(content), List.of(), List.of()),
                Setting.UNKNOWN,
                1,
                null);
        return new MemberArticle(article, List.of(statement), GROUPING.fingerprint(article));
    }

    private static final class Score {
        private int both;
        private int found;
        private int wanted;
        private int cases;

        void add(ClaimCase one, List<String> claims, boolean verbose) {
            cases++;
            List<Integer> labels = one.labels();
            List<String> texts = one.texts();
            for (int i = 0; i < labels.size(); i++) {
                for (int j = i + 1; j < labels.size(); j++) {
                    boolean gold = labels.get(i).equals(labels.get(j));
                    boolean system = claims.get(i).equals(claims.get(j));
                    both += gold && system ? 1 : 0;
                    found += system ? 1 : 0;
                    wanted += gold ? 1 : 0;
                    if (verbose && gold != system) {
                        System.out.println((gold ? "missed " : "wrong  ") + one.id() + "\n    " + texts.get(i)
                                + "\n    " + texts.get(j));
                    }
                }
            }
        }

        double precision() {
            return both / (double) Math.max(1, found);
        }

        double recall() {
            return both / (double) Math.max(1, wanted);
        }

        @Override
        public String toString() {
            double p = precision();
            double r = recall();
            return String.format(
                    Locale.ROOT,
                    "%d cases, %d pairs to join; precision %.3f, recall %.3f, F1 %.3f",
                    cases,
                    wanted,
                    p,
                    r,
                    2 * p * r / Math.max(1e-9, p + r));
        }
    }
}
