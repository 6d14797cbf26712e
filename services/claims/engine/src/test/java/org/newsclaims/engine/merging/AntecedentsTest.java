package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Setting;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Spans;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.model.Statement;

class AntecedentsTest {
    private static final String TEXT = "Talks end in Norholm\n\nThe port said the talks had covered a pension fund."
            + " Pilots had asked for it since winter, and waited. The union denied it. The port opened at noon."
            + " It made no mention of that part of the discussion.";

    @Test
    void whatSaysSomethingByItselfIsTakenAsItStands() {
        assertThat(text("the talks had covered a pension fund")).isEqualTo("the talks had covered a pension fund");
        assertThat(text("noon")).isEqualTo("noon");
    }

    @Test
    void whatPointsBackIsTheEndOfTheSentenceBefore() {
        assertThat(text("it.")).isEqualTo("winter waited");
        assertThat(text("that part of the discussion")).isEqualTo("opened noon");
    }

    @Test
    void whatWasToldThereCountsMoreThanItsWords() {
        assertThat(text("it since", "a pension fund", "the talks")).isEqualTo("it since");
        assertThat(text("it.", "asked for", "waited")).isEqualTo("waited");
        assertThat(text("it.", "a pension fund")).isEqualTo("winter waited");
        assertThat(text("that part of the discussion", "noon")).isEqualTo("noon");
        assertThat(text("it.", "noon")).isEqualTo("winter waited");
    }

    @Test
    void aNounThatIsOnlyPointedToIsWhatWasToldBefore() {
        assertThat(Antecedents.text(
                        member("Pilots want more pay. The port refused that demand."),
                        said("Pilots want more pay. The port refused that demand.", "that demand")))
                .isEqualTo("want pay");
        assertThat(Antecedents.text(
                        member("Pilots want more pay. The port refused the demand."),
                        said("Pilots want more pay. The port refused the demand.", "the demand")))
                .isEqualTo("the demand");
    }

    @Test
    void whereNothingStandsBeforeItStaysWhatItIs() {
        assertThat(Antecedents.text(member("it, the port said"), said("it, the port said", "it")))
                .isEqualTo("it");
    }

    private static String text(String content, String... told) {
        List<Statement> statements = new ArrayList<>();
        for (String one : told) {
            statements.add(said(TEXT, one));
        }
        Statement statement = said(TEXT, content);
        statements.add(statement);
        return Antecedents.text(member(TEXT, statements.toArray(Statement[]::new)), statement);
    }

    private static MemberArticle member(String text, Statement... statements) {
        Article article = Article.of("a", text);
        return new MemberArticle(article, List.of(statements), new Grouping().fingerprint(article));
    }

    private static Statement said(String text, String content) {
        int start = text.indexOf(content);
        return new Statement(
                "st-" + start,
                "a",
                List.of(new Speaker("u", "union", SpeakerType.GROUP, "the union")),
                Form.INDIRECT,
                Polarity.DENIED,
                Kind.SAID,
                content.replace(".", ""),
                null,
                new Spans(List.of(new Span(start, start + content.length())), List.of(), List.of()),
                Setting.UNKNOWN,
                1,
                null,
                "learned",
                null);
    }
}
