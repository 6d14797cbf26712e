package org.newsclaims.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.newsclaims.query.fixture.FilledViews;
import org.newsclaims.query.fixture.PageTestBase;

/** An article, what became of it, and how what stands in it is cited. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class ArticlePageTest extends PageTestBase {
    @Test
    void aStatementLeadsToItsPlaceInTheArticle() {
        open("/statements/s-strike-herald");

        tab.await("location.pathname === '/articles/a-herald' && location.search.includes('s-strike-herald')");
        tab.await("document.querySelector('.entry[aria-current]')");
        assertThat(tab.text()).contains("a strike was planned", "denied");
    }

    @Test
    void anArticleShowsWhatItsHeadlineWasBefore() {
        open("/articles/a-courier");

        assertThat(tab.text()).contains("Versions", "Union furious over pay", "Union silent on pay");
        assertThat(tab.ask("[...document.querySelectorAll('ins')].map((word) => word.textContent).join()")
                        .asText())
                .isEqualTo("silent,on");
    }

    @Test
    void anArticleShowsWhatHasChangedInItsText() {
        open("/articles/a-courier");
        assertThat(tab.text()).contains("2 versions");
        tab.ask("[...document.querySelectorAll('a')].find((a) => a.textContent === 'what has changed since').click()");

        tab.await("document.querySelector('.changed del')");
        assertThat(tab.ask("[...document.querySelectorAll('del')].map((word) => word.textContent).join()")
                        .asText())
                .contains("furious", "wildcat");
    }

    @Test
    void aCitationOfAParaphraseIsTheOutletsAndNotTheSpeakers() {
        open("/claims/c-strike-herald");
        tab.ask("[...document.querySelectorAll('button')].find((b) => b.textContent === 'cite').click()");

        tab.await("document.querySelector('dialog.cite pre')");
        assertThat(tab.ask("document.querySelector('dialog.cite pre').textContent")
                        .asText())
                .startsWith("Herald, ")
                .contains("on Dockers' Union: “a strike was planned”.");
    }

    @Test
    void aCitationOfAQuotationHasTheWordsBetweenTheMarksAlone() {
        open("/claims/c-strike-herald");

        String cited = tab.ask(
                        """
                import('/assets/cite.js').then(({ citation }) => citation({ id: 's-1', form: 'direct', text: '“We sail,”',
                  speakers: [{ name: 'Ada Brandt' }], passage: { start: 90, end: 104, text: '“We sail,” she said' },
                  spans: { speaker: [{ start: 101, end: 104 }], cue: [{ start: 105, end: 109 }], content: [{ start: 90, end: 100 }] } },
                  { outlet: 'Herald', publishedAt: '2031-03-05T08:00:00Z' }))
                """)
                .asText();

        assertThat(cited)
                .startsWith("“We sail” — Ada Brandt, in Herald, 5 Mar 2031. ")
                .endsWith("/statements/s-1 Characters 91–98.");
    }

    @Test
    void aCitationFromAnArticleWithoutAnOutletNamesItsTitleOnce() {
        open("/claims/c-strike-herald");

        String cited = tab.ask(
                        """
                import('/assets/cite.js').then(({ citation }) => citation({ id: 's-1', form: 'indirect', text: 'they sail',
                  speakers: [{ name: 'Ada Brandt' }], passage: { start: 0, end: 24, text: 'Brandt said they sail' },
                  spans: { speaker: [], cue: [], content: [{ start: 12, end: 21 }] } }, { title: 'Brandt sails' }))
                """)
                .asText();

        assertThat(cited)
                .startsWith("an unnamed outlet, “Brandt sails”, undated, on Ada Brandt: “Brandt said they sail”.");
    }

    @Test
    void anArticleThatWasRetractedTellsWhenAndWhy() {
        tab.open(root + "articles/a-withdrawn");

        assertThat(tab.text())
                .contains("This article was retracted on 5 Mar 2031", "the letter was forged", "Versions")
                .doesNotContain("the one shown");
    }
}
