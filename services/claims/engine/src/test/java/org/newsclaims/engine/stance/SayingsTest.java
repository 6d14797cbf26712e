package org.newsclaims.engine.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.model.Article;

/** How often the engine tells said from denied, unsaid and not told at all, in the table's own words. */
class SayingsTest {
    private static final Engine ENGINE = Engine.standard();
    private static final double MOST = 0.94;

    @Test
    void tellsSaidFromUnsaidInTheHalfItWasMadeWith() {
        assertThat(wrong(half(false))).hasSizeLessThanOrEqualTo(allowed(half(false)));
    }

    @Test
    void tellsSaidFromUnsaidInTheHalfThatWasLookedAtLast() {
        assertThat(wrong(half(true))).hasSizeLessThanOrEqualTo(allowed(half(true)));
    }

    private static List<Saying> half(boolean check) {
        return Saying.all().stream().filter(saying -> saying.check() == check).toList();
    }

    private static List<String> wrong(List<Saying> sayings) {
        Stream<Saying> wrong =
                sayings.stream().filter(saying -> !saying.agrees(ENGINE.read(Article.of("saying", saying.text()))));
        return wrong.map(saying -> saying.group() + ": " + saying.text()).toList();
    }

    private static int allowed(List<Saying> sayings) {
        return (int) ((1 - MOST) * sayings.size());
    }
}
