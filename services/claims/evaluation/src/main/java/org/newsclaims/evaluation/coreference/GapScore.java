package org.newsclaims.evaluation.coreference;

import java.util.List;
import java.util.Locale;
import org.newsclaims.engine.coreference.LinkModel;
import org.newsclaims.engine.coreference.Linker;
import org.newsclaims.engine.coreference.Mention;
import org.newsclaims.engine.coreference.Referent;

/** F1 over the true and false of both names, as GAP's own scorer counts. */
final class GapScore {
    private final int[] right = new int[2];
    private final int[] wrong = new int[2];
    private final int[] missed = new int[2];

    /** Links a whole text and looks whether pronoun and name come out as one. */
    void add(MentionedText read, GapCase asked, LinkModel model) {
        List<Referent> referents = new Linker(model).link(read.mentions());
        Referent meant = referent(read, referents, asked.pronoun());
        count(asked, asked.isA(), meant != null && meant == referent(read, referents, asked.a()));
        count(asked, asked.isB(), meant != null && meant == referent(read, referents, asked.b()));
    }

    private static Referent referent(MentionedText read, List<Referent> referents, int codePoint) {
        Mention mention = read.at(codePoint);
        return mention == null ? null : referents.get(read.mentions().indexOf(mention));
    }

    private void count(GapCase asked, boolean gold, boolean found) {
        int sex = asked.feminine() ? 1 : 0;
        right[sex] += gold && found ? 1 : 0;
        wrong[sex] += !gold && found ? 1 : 0;
        missed[sex] += gold && !found ? 1 : 0;
    }

    private static double f1(int right, int wrong, int missed) {
        return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    }

    @Override
    public String toString() {
        double he = f1(right[0], wrong[0], missed[0]);
        double she = f1(right[1], wrong[1], missed[1]);
        double all = f1(right[0] + right[1], wrong[0] + wrong[1], missed[0] + missed[1]);
        return String.format(
                Locale.ROOT,
                "F1 %.3f masculine %.3f feminine %.3f ratio %.3f (right %d wrong %d missed %d)",
                all,
                he,
                she,
                she / he,
                right[0] + right[1],
                wrong[0] + wrong[1],
                missed[0] + missed[1]);
    }
}
