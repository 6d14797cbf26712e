package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.model.Article;

class WordingsTest {
    private static final List<Content> CONTENTS = List.of(
            Content.of("the pier is closed"),
            Content.of("the crane fell at noon"),
            Content.of("pilots were warned"),
            Content.of("nobody was hurt"));
    private static final Grouping GROUPING = new Grouping();

    private int order;

    @RepeatedTest(80)
    void theFirstPairIsTheOneThatLookingAtEveryPairFindsFirst(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Occurrence> these = occurrences(random);
        List<Occurrence> those = occurrences(random);
        Set<Integer> pairs = Set.copyOf(random.ints(4, 0, 16).boxed().toList());
        BiPredicate<Content, Content> holds = (a, b) -> pairs.contains(4 * CONTENTS.indexOf(a) + CONTENTS.indexOf(b));
        boolean otherArticle = random.nextBoolean();

        Wordings.Pair found = Wordings.of(these).first(Wordings.of(those), otherArticle, holds);

        assertThat(found).isEqualTo(everyPair(these, those, otherArticle, holds));
    }

    private static Wordings.Pair everyPair(
            List<Occurrence> these, List<Occurrence> those, boolean otherArticle, BiPredicate<Content, Content> holds) {
        for (Occurrence one : these) {
            for (Occurrence other : those) {
                if (holds.test(one.content(), other.content())
                        && (!otherArticle || !one.articleId().equals(other.articleId()))) {
                    return new Wordings.Pair(one, other);
                }
            }
        }
        return null;
    }

    private List<Occurrence> occurrences(Random random) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            Article article = Article.of("a" + random.nextInt(3), "The pier is closed.");
            MemberArticle member = new MemberArticle(article, List.of(), GROUPING.fingerprint(article));
            occurrences.add(new Occurrence(
                    order++, member, null, List.of(), "", CONTENTS.get(random.nextInt(CONTENTS.size()))));
        }
        return occurrences;
    }
}
