package org.newsclaims.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Statement;

class PointSplitterTest {
    private static final Engine ENGINE = Engine.standard();

    @Test
    void aQuotationInterruptedBetweenTwoSentencesMakesTwoPoints() {
        List<Statement> points =
                points("“The harbour stays closed,” the Port Authority said. “Nobody knows when the crane will go.”");

        assertThat(points)
                .extracting(Statement::text)
                .containsExactly("“The harbour stays closed,”", "“Nobody knows when the crane will go.”");
        assertThat(points).extracting(Statement::form).containsOnly(Form.DIRECT);
        assertThat(points.get(0).id()).isNotEqualTo(points.get(1).id());
    }

    @Test
    void aSentenceInterruptedByItsCueStaysOne() {
        assertThat(points("“The harbour,” the Port Authority said, “will stay closed until Friday.”"))
                .hasSize(1);
    }

    @Test
    void anotherThingSaidInTheSameSentenceIsAPointOfItsOwn() {
        String lead = "The 🚢 Port Authority said ";
        String text = lead + "that the harbour would stay closed, and that two ferries were damaged";
        int start = lead.codePointCount(0, lead.length());
        Span content = new Span(start, text.codePointCount(0, text.length()));
        Statement whole = Statement.of(
                "st-1",
                "a",
                List.of(),
                Form.INDIRECT,
                Polarity.AFFIRMED,
                text.substring(lead.length()),
                null,
                List.of(content));

        Article article = Article.of("a", text);
        List<Statement> points = PointSplitter.of(article, Reach.head(article), List.of(whole));

        assertThat(points)
                .extracting(Statement::text)
                .containsExactly("that the harbour would stay closed", "that two ferries were damaged");
        assertThat(points.get(1).spans().content().get(0).end()).isEqualTo(content.end());
    }

    private static List<Statement> points(String text) {
        return ENGINE.read(Article.of("a", text));
    }
}
