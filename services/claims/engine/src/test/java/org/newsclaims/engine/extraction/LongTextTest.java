package org.newsclaims.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Pages;
import org.newsclaims.engine.page.Range;

/** Texts as long as books are read in blocks; nobody is to notice. */
class LongTextTest {
    private static final String PARAGRAPH = "The 😀 dam is safe, Mayor Ana Ruiz said on Friday. Nobody was hurt.\n\n";
    private static final int TOKENS = 18;

    private final Pages pages = new Pages();

    @Test
    void anArticleIsOneBlock() {
        assertThat(Blocks.of(pages.read(PARAGRAPH.repeat(100)))).hasSize(1);
    }

    @Test
    void nothingIsNoBlock() {
        assertThat(Blocks.of(pages.read(" "))).isEmpty();
    }

    @Test
    void blocksAreBoundedAndMeetBetweenParagraphs() {
        Page page = pages.read(PARAGRAPH.repeat(3 * Blocks.LARGEST / TOKENS));

        List<Range> blocks = Blocks.of(page);

        assertThat(blocks).hasSizeGreaterThan(2);
        int end = 0;
        for (Range block : blocks) {
            assertThat(block.from()).isEqualTo(end);
            assertThat(block.length()).isBetween(1, Blocks.LARGEST);
            assertThat(page.paragraphRange(page.paragraph(block.from())).from()).isEqualTo(block.from());
            end = block.to();
        }
        assertThat(end).isEqualTo(page.size());
    }

    @Test
    void aParagraphWithoutEndIsCutBetweenSentences() {
        Page page = pages.read(PARAGRAPH.strip().concat(" ").repeat(3 * Blocks.LARGEST / TOKENS));

        assertThat(Blocks.of(page)).hasSizeGreaterThan(2).allSatisfy(block -> assertThat(
                        page.sentenceRange(page.sentence(block.from())).from())
                .isEqualTo(block.from()));
    }

    @Test
    void everyParagraphIsReadLikeTheFirst() {
        int times = Blocks.LARGEST / TOKENS + 200;

        List<Statement> statements =
                new DefaultStatementExtractor().extract(Article.of("long", PARAGRAPH.repeat(times)));

        assertThat(statements).hasSize(times);
        int length = PARAGRAPH.codePointCount(0, PARAGRAPH.length());
        for (int i = 0; i < times; i++) {
            Statement statement = statements.get(i);
            assertThat(statement.text()).isEqualTo("The 😀 dam is safe");
            assertThat(statement.spans().content().get(0).start()).isEqualTo(i * length);
            assertThat(statement.cue().lemma()).isEqualTo("say");
        }
    }
}
