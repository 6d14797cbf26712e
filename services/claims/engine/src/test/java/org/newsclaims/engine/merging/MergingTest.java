package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Cue;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.model.Statement;

class MergingTest {
    private static final Speaker PORT =
            new Speaker("organization-port-authority", "Port Authority", SpeakerType.ORGANIZATION, "the port");
    private static final Speaker UNION =
            new Speaker("organization-pilots-union", "Pilots Union", SpeakerType.ORGANIZATION, "the union");

    private final Grouping grouping = new Grouping();
    private final List<MemberArticle> articles = new ArrayList<>();

    @Test
    void theSameQuotationInTwoOutletsIsOneClaimWithItsFullestWording() {
        given("Gazette", PORT, Polarity.AFFIRMED, "“the harbour will stay closed until the crane is repaired”");
        given(
                "Herald",
                PORT,
                Polarity.AFFIRMED,
                "“the harbour will stay closed until the crane is repaired and tested”");

        Claim claim = merge().claims().get(0);

        assertThat(merge().claims()).hasSize(1);
        assertThat(claim.text()).endsWith("tested”");
        assertThat(claim.outlets()).containsExactly("Gazette", "Herald");
        assertThat(claim.corroboration()).isEqualTo(new Corroboration(2, 2, 2));
        assertThat(claim.firstReportedBy()).isEqualTo("Gazette");
    }

    @Test
    void aParaphraseIsTheSameClaim() {
        given("Gazette", PORT, Polarity.AFFIRMED, "it would step up negotiations with the pilots about pensions");
        given("Herald", PORT, Polarity.AFFIRMED, "it had agreed to intensify talks with pilots over pensions");

        assertThat(merge().claims()).hasSize(1);
    }

    @Test
    void aQuotationGivenToTwoSpeakersIsTwoClaimsInConflict() {
        given("Gazette", PORT, Polarity.AFFIRMED, "“nobody will be dismissed because of this strike”");
        given("Herald", UNION, Polarity.AFFIRMED, "“nobody will be dismissed because of this strike”");

        assertConflict(ClaimConflict.Kind.ATTRIBUTION);
    }

    @Test
    void affirmedAgainstDeniedIsAConflict() {
        given("Gazette", PORT, Polarity.AFFIRMED, "inspectors had found asbestos in the ferry terminal");
        given("Herald", PORT, Polarity.DENIED, "inspectors had found asbestos in the ferry terminal");

        assertConflict(ClaimConflict.Kind.POLARITY);
    }

    @Test
    void whatIsDeniedIsNotHeldAgainstASentenceThatSaysMuchMoreBesides() {
        given("Gazette", PORT, Polarity.DENIED, "sabotage");
        given(
                "Herald",
                PORT,
                Polarity.AFFIRMED,
                "divers would search the hull for sabotage before two tugs pulled the ferry to the northern berth");

        assertThat(merge().claims())
                .allSatisfy(claim -> assertThat(claim.conflicts()).isEmpty());
    }

    @Test
    void denyingItAndSayingThatItIsNotSoAreOneClaim() {
        given("Gazette", PORT, Polarity.DENIED, "that it had promised the pilots higher pensions in March");
        given("Herald", PORT, Polarity.AFFIRMED, "it had not promised the pilots higher pensions in March");
        given("Tribune", PORT, Polarity.AFFIRMED, "it had promised the pilots higher pensions in March");

        assertThat(merge().claims()).hasSize(2);
        assertThat(merge().claims().get(0).outlets()).containsExactly("Gazette", "Herald");
        assertThat(merge().claims().get(1).conflicts())
                .extracting(ClaimConflict::kind)
                .containsExactly(ClaimConflict.Kind.POLARITY);
    }

    @Test
    void speakingOfAMatterIsNoConflictWithNotSayingWhy() {
        given("Gazette", PORT, Polarity.OMITTED, "why the northern crane had been shut down");
        given("Herald", PORT, Polarity.AFFIRMED, "the northern crane had been shut down on Monday");

        assertThat(merge().claims())
                .allSatisfy(claim -> assertThat(claim.conflicts()).isEmpty());
    }

    @Test
    void aQuotationOfSomebodyWithoutANameIsNoConflict() {
        Speaker statement = new Speaker("organization-statement", "statement", SpeakerType.ORGANIZATION, "a statement");
        given("Gazette", PORT, Polarity.AFFIRMED, "“nobody will be dismissed because of this strike”");
        given("Herald", statement, Polarity.AFFIRMED, "“nobody will be dismissed because of this strike”");

        assertThat(merge().claims())
                .allSatisfy(claim -> assertThat(claim.conflicts()).isEmpty());
    }

    @Test
    void aReportedSilenceAboutWhatAnotherOutletReportsIsAConflict() {
        given("Gazette", PORT, Polarity.AFFIRMED, "the talks had dealt with pension funds at length");
        given("Herald", PORT, Polarity.OMITTED, "pension funds");

        assertConflict(ClaimConflict.Kind.SILENCE);
    }

    @Test
    void anotherNumberInTheSameClaimIsAConflict() {
        given("Gazette", PORT, Polarity.AFFIRMED, "87 containers had fallen overboard during the gale");
        given("Herald", PORT, Polarity.AFFIRMED, "64 containers had fallen overboard during the gale");

        assertConflict(ClaimConflict.Kind.DETAIL);
        assertThat(merge().claims().get(0).conflicts().get(0).detail()).isEqualTo("87 / 64");
    }

    @Test
    void whatOneAgencyWroteCountsOnceHoweverManyPrintIt() {
        String story = " the harbour was closed on Monday after a gantry crane tipped over onto two moored ferries.";
        given("Gazette", "LISBON (Reuters) -" + story, PORT, Polarity.AFFIRMED, "a gantry crane had tipped over");
        given("Herald", "LISBON (Reuters) -" + story, PORT, Polarity.AFFIRMED, "a gantry crane had tipped over");

        assertThat(merge().claims().get(0).corroboration()).isEqualTo(new Corroboration(2, 2, 1));
    }

    @Test
    void theOrderOfArticlesIsOfNoAccount() {
        given("Gazette", PORT, Polarity.AFFIRMED, "87 containers had fallen overboard during the gale");
        given("Herald", UNION, Polarity.OMITTED, "pension funds");
        given("Courier", UNION, Polarity.AFFIRMED, "pension funds were safe");
        MergedEvent expected = merge();

        Collections.reverse(articles);

        assertThat(merge()).isEqualTo(expected);
    }

    @Test
    void theAccountsShowWhoSpokeAndWhoIsReportedSilent() {
        given("Gazette", PORT, Polarity.AFFIRMED, "the talks had dealt with pension funds at length");
        given("Herald", UNION, Polarity.OMITTED, "pension funds");

        assertThat(merge().accounts().subjects()).anySatisfy(subject -> {
            assertThat(subject.label()).isEqualTo("pension funds");
            assertThat(subject.cells())
                    .extracting(cell -> cell.stances().toString())
                    .contains("[AFFIRMED]", "[SILENT]");
        });
    }

    private void assertConflict(ClaimConflict.Kind kind) {
        List<Claim> claims = merge().claims();
        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(kind);
            assertThat(conflict.claimId()).isEqualTo(claims.get(1).id());
        });
        assertThat(claims.get(1).conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.claimId())
                .isEqualTo(claims.get(0).id()));
    }

    /** Each of a few sentences by each of a thousand outlets: time and memory must not go by their pairs. */
    @Test
    @Tag("large")
    void aStoryThatEverybodyPrintsIsAFewClaims() {
        for (int i = 0; i < 1000; i++) {
            String outlet = "Outlet " + i;
            given(outlet, PORT, Polarity.AFFIRMED, "“the harbour will stay closed until the crane is repaired”");
            given(outlet, UNION, Polarity.AFFIRMED, "“the harbour will stay closed until the crane is repaired”");
            given(outlet, PORT, Polarity.DENIED, "pilots had been warned of the storm");
            given(outlet, UNION, Polarity.AFFIRMED, "pilots had been warned of the storm, " + i % 7 + " of them twice");
        }

        MergedEvent event = merge();

        assertThat(event.claims())
                .allSatisfy(claim -> assertThat(claim.outlets()).hasSizeGreaterThan(140));
        assertThat(event.claims().stream().mapToInt(claim -> claim.occurrences().size()))
                .startsWith(1000, 1000, 1000)
                .satisfies(sizes -> assertThat(
                                sizes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(4000));
        assertThat(event.claims().get(0).conflicts())
                .extracting(ClaimConflict::kind)
                .containsExactly(ClaimConflict.Kind.ATTRIBUTION);
    }

    private MergedEvent merge() {
        return new Merging().merge("ev-1", articles);
    }

    private void given(String outlet, Speaker speaker, Polarity polarity, String content) {
        StringBuilder lead = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            lead.append(outlet).append(i).append(' ');
        }
        given(outlet, lead + outlet, speaker, polarity, content);
    }

    private void given(String outlet, String lead, Speaker speaker, Polarity polarity, String content) {
        String text = lead + "\n" + content;
        String id = "a" + articles.size();
        Instant published = Instant.parse("2024-03-06T00:00:00Z").plusSeconds(articles.size() * 60L);
        Article article = new Article(id, null, outlet, null, published, null, text);
        int start = text.codePointCount(0, lead.length()) + 1;
        Span span = new Span(start, start + content.codePointCount(0, content.length()));
        Statement statement = Statement.of(
                "st-" + id,
                id,
                List.of(speaker),
                content.startsWith("“") ? Form.DIRECT : Form.INDIRECT,
                polarity,
                content,
                polarity == Polarity.OMITTED ? new Cue("did not mention", "mention") : new Cue("said", "say"),
                List.of(span));
        articles.add(new MemberArticle(article, List.of(statement), grouping.fingerprint(article)));
    }
}
