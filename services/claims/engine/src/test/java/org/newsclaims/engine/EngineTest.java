package org.newsclaims.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Statement;

class EngineTest {
    private static final Engine ENGINE = Engine.standard();

    @Test
    void findsWhoSaidWhat() {
        String text = "The harbour was closed, Mayor Ana Ruiz said on Friday.\n\n"
                + "“We will not open it before May,” she told reporters. The port authority made no mention of a date.";

        List<Statement> statements = ENGINE.extract(Article.of("a", text));

        assertThat(statements).extracting(Statement::form).containsExactly(Form.INDIRECT, Form.DIRECT, Form.INDIRECT);
        assertThat(statements)
                .extracting(Statement::polarity)
                .containsExactly(Polarity.AFFIRMED, Polarity.AFFIRMED, Polarity.OMITTED);
        assertThat(statements)
                .extracting(statement -> statement.speakers().get(0).name())
                .containsExactly("Ana Ruiz", "Ana Ruiz", "port authority");
    }

    @Test
    void readsWhatIsReportedPointByPointAndExtractsTheWhole() {
        Article article = Article.of(
                "a",
                "“The lift is out of order,” the caretaker said. “Nobody has looked at it for a week.” "
                        + "Tenants believe that the owner is abroad.");

        List<Statement> whole = ENGINE.extract(article);
        List<Statement> points = ENGINE.read(article);

        assertThat(points).hasSize(2).allSatisfy(point -> assertThat(whole)
                .anyMatch(one -> one.text().contains(point.text())));
        assertThat(whole).extracting(Statement::kind).contains(Kind.BELIEVED);
        assertThat(points).extracting(Statement::kind).containsOnly(Kind.SAID);
    }

    @Test
    void givesTheSameAnswerTwice() {
        Article article = Article.of("a", "He said it was late. \"Go,\" she said.");

        assertThat(ENGINE.extract(article)).isEqualTo(Engine.standard().extract(article));
    }
}
