package org.newsclaims.claims.views.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.engine.grouping.EventGroup;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.engine.model.Article;
import org.newsclaims.records.view.StatementView;

/** What is searched is what readers see. */
class SearchedWordsTest {
    private static final String TEXT =
            "Harbour talks end\n\nMayor Ada Brandt opened the talks. She warned that the quay would stay shut.\n\nThe Dockers'"
                    + " Union made no mention of wages.";

    private final Reading reading = reading();
    private final EventViews views = new EventAssembly(new Merging(), new KnownMembers(0))
            .assemble(
                    new EventGroup("ev-1", List.of(reading.article().id())),
                    Map.of(reading.article().id(), reading));

    @Test
    void aStatementIsFoundByTheWordsBetweenSpeakerAndContent() {
        assertThat(searched("wages")).contains("Union made no mention of wages");
    }

    @Test
    void aStatementIsFoundByTheNameBehindAPronoun() {
        assertThat(searched("quay")).contains("warned that the quay").contains("Ada Brandt");
    }

    @Test
    void anEventIsFoundByThePassagesOfItsClaims() {
        assertThat(SearchedWords.of(views.event(), views.claims()))
                .contains("Harbour talks end", "Union made no mention of wages", "She warned that", "Ada Brandt");
    }

    private static Reading reading() {
        Article article = new Article("a1", null, "Harbour News", "Harbour talks end", null, "en", TEXT);
        return Engines.READER.read(article, "1", null, null, null);
    }

    private String searched(String content) {
        StatementView statement = views.statements().values().stream()
                .flatMap(List::stream)
                .filter(view -> view.text().contains(content))
                .findFirst()
                .orElseThrow();
        return SearchedWords.of(statement);
    }
}
