package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who says it independently of whom: articles, outlets and origins are three numbers. */
class OriginsTest {
    private static final String FIRST_PARAGRAPH =
            "A passenger ferry with 212 people aboard ran onto rocks outside the harbour of Skarholm before dawn, and its"
                    + " passengers were brought ashore in fishing boats.\n\n";
    private static final String SAFE =
            "Harbour master Jonas Wiik said everybody aboard had been brought to safety within two hours.\n\n";
    private static final String HULL =
            "Divers who went down at first light found a gash of nine metres below the waterline, and two of the five"
                    + " holds were filling slowly as the tide came in.\n\n";
    private static final String SHIP =
            "The vessel, built in 1987 and rebuilt twice since, links the island with the mainland four times a day and was"
                    + " on the first crossing of the season.\n\n";
    private static final String WEATHER =
            "Fog had lain over the sound since midnight, and the lighthouse on the outer skerry was dark because of repairs"
                    + " that should have ended in March.\n\n";
    private static final String STORY = FIRST_PARAGRAPH + SAFE + HULL + SHIP + WEATHER;

    /** Three tellings of the same, with not a passage in common. */
    private static final String[] OWN = {
        "Skarholm ferry on the rocks\n\nThe morning boat to Skarholm hit a reef in thick fog. Harbour master Jonas Wiik said"
                + " everybody aboard had been brought to safety. Local skippers steered their trawlers alongside when they"
                + " heard the horn, and schoolchildren were wrapped in blankets on the quay. A crane barge is on its way.",
        "Hundreds saved from stranded boat\n\nIt took a fleet of trawlers to empty the ferry that went aground on Saturday."
                + " Everybody aboard had been brought to safety, harbour master Jonas Wiik said. Nurses set up beds in the"
                + " sports hall. The owners sent a tug from Brevik and asked the police to keep onlookers away.",
        "Reef stops island boat\n\nWoken by sirens, islanders ran to the pier. By breakfast everybody aboard had been"
                + " brought to safety, said Jonas Wiik, the harbour master. Oil booms were laid around the stern. Bookings"
                + " for the weekend will be refunded, and buses go to the northern landing instead.",
    };

    private static final String PRESS_STATEMENT =
            "“We regret the fear and the hours of cold that our guests had to go through. The captain has thirty years of"
                    + " experience on this route and has been relieved of duty until the inquiry is over. We have asked an"
                    + " outside surveyor to examine the hull, the radar and the log. Nobody will be left with the costs of"
                    + " this morning”";

    private final Newsstand stand = new Newsstand();

    @Test
    void independentReportsAreSoManyOrigins() {
        stand.prints("Gazette", OWN[0]);
        stand.prints("Herald", OWN[1]);
        stand.prints("Courier", OWN[2]);

        assertThat(safety()).isEqualTo(new Corroboration(3, 3, 3));
        assertThat(stand.stories()).isEqualTo(3);
    }

    @Test
    void articlesOfWhichNobodyKnowsTheOutletStandForThemselves() {
        stand.prints(null, OWN[0]);
        stand.prints(null, OWN[1]);
        stand.prints(null, OWN[1]);

        assertThat(safety()).isEqualTo(new Corroboration(3, 3, 2));
    }

    @Test
    void aStoryUnderAnotherHeadlineCountsOnce() {
        stand.prints("Gazette", "Ferry aground off Skarholm\n\n" + STORY);
        stand.prints("Herald", "All 212 saved as island boat strikes rocks in fog\n\n" + STORY);

        assertThat(safety()).isEqualTo(new Corroboration(2, 2, 1));
        assertThat(stand.stories()).isEqualTo(1);
    }

    @Test
    void aStoryWithAParagraphCutOrMovedCountsOnce() {
        stand.prints("Gazette", "Ferry aground off Skarholm\n\n" + STORY);
        stand.prints("Herald", "Ferry aground\n\n" + FIRST_PARAGRAPH + SAFE + WEATHER);
        stand.prints("Courier", "Skarholm ferry aground\n\n" + SHIP + FIRST_PARAGRAPH + SAFE + HULL);

        assertThat(safety()).isEqualTo(new Corroboration(3, 3, 1));
    }

    @Test
    void aStoryInAnotherSpellingCountsOnce() {
        stand.prints("Gazette", "Ferry aground off Skarholm\n\n" + STORY);
        stand.prints(
                "Herald",
                "Ferry aground off Skarholm\n\n"
                        + STORY.replace("arbour", "arbor")
                                .replace("metres", "meters")
                                .replace("brought to", "taken to"));

        assertThat(safety()).isEqualTo(new Corroboration(2, 2, 1));
    }

    @Test
    void aStoryWithAParagraphOfOnesOwnCountsOnce() {
        stand.prints("Gazette", "Ferry aground off Skarholm\n\n" + STORY);
        stand.prints(
                "Herald",
                "Ferry aground off Skarholm\n\n" + FIRST_PARAGRAPH + SAFE + HULL
                        + "It is the third accident on the route since the turn of the century, records of this newspaper"
                        + " show.\n\n");

        assertThat(safety()).isEqualTo(new Corroboration(2, 2, 1));
    }

    @Test
    void whatIsRetoldFromOneAgencyCountsOnce() {
        stand.prints("Gazette", dateline(OWN[0], "SKARHOLM, May 4 (AP) - "));
        stand.prints("Herald", dateline(OWN[1], "SKARHOLM (Associated Press) — "));

        assertThat(safety()).isEqualTo(new Corroboration(2, 2, 1));
    }

    @Test
    void anAgencyNobodyKnowsIsCreditedInTheSameForm() {
        stand.prints("Gazette", dateline(OWN[0], "SKARHOLM, May 4 (Nordlys) - "));
        stand.prints("Herald", dateline(OWN[1], "Skarholm, 4 May (NORDLYS) – "));

        assertThat(safety()).isEqualTo(new Corroboration(2, 2, 1));
    }

    @Test
    void aCreditAtTheEndIsAsGoodAsOneAtTheTop() {
        stand.prints("Gazette", OWN[0] + "\n\nReuters contributed to this report.");
        stand.prints("Herald", OWN[1] + "\n\n(Reuters)");
        stand.prints("Courier", dateline(OWN[2], "SKARHOLM (Reuters) - "));

        assertThat(safety()).isEqualTo(new Corroboration(3, 3, 1));
    }

    @Test
    void theAgencysOwnArticleIsTheOneThatOthersCredit() {
        stand.prints("Nordlys", OWN[0]);
        stand.prints("Herald", dateline(OWN[1], "SKARHOLM, May 4 (Nordlys) - "));

        assertThat(safety()).isEqualTo(new Corroboration(2, 2, 1));
    }

    @Test
    void bylinesNameAgenciesToo() {
        stand.prints("Gazette", OWN[0].replaceFirst("\n\n", "\n\nBy Mia Lund, Baltic News Agency\n\n"));
        stand.prints("Herald", OWN[1] + "\n\nSource: Baltic News Agency");

        assertThat(safety()).isEqualTo(new Corroboration(2, 2, 1));
    }

    @Test
    void twoAgenciesAreTwoOriginsHoweverManyPrintThem() {
        stand.prints("Gazette", dateline(OWN[0], "SKARHOLM, May 4 (AP) - "));
        stand.prints("Herald", dateline(OWN[1], "SKARHOLM, May 4 (Reuters) - "));
        stand.prints("Courier", dateline(OWN[0], "SKARHOLM, May 4 (AP) - "));
        stand.prints("Mirror", dateline(OWN[1], "SKARHOLM, May 4 (Reuters) - "));

        assertThat(safety()).isEqualTo(new Corroboration(4, 4, 2));
        assertThat(stand.stories()).isEqualTo(2);
    }

    @Test
    void anOutletThatCreditsTwoAgenciesDoesNotMakeThemOne() {
        stand.prints("Gazette", dateline(OWN[0], "SKARHOLM, May 4 (AP) - "));
        stand.prints("Herald", dateline(OWN[1], "SKARHOLM, May 4 (Reuters) - "));
        stand.prints("Courier", OWN[2] + "\n\nReuters and the Associated Press contributed to this report.");

        assertThat(safety().origins()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatIsCreditedToOneAgencyIsOneStoryHoweverItIsTold() {
        stand.prints("Gazette", dateline(OWN[0], "SKARHOLM, May 4 (AP) - "));
        stand.prints("Herald", dateline(OWN[1], "SKARHOLM, May 4 (AP) - "));
        stand.prints("Courier", OWN[2]);

        assertThat(stand.stories()).isEqualTo(2);
    }

    @Test
    void oneOutletsReprintsCountOnce() {
        stand.prints("Gazette", "Ferry aground off Skarholm\n\n" + STORY);
        stand.prints(
                "Gazette", "UPDATE: Ferry aground, divers find a gash\n\n" + STORY + "Work goes on through the night.");

        assertThat(safety()).isEqualTo(new Corroboration(2, 1, 1));
        assertThat(stand.stories()).isEqualTo(1);
    }

    @Test
    void oneOutletDoesNotCorroborateItself() {
        stand.prints("Gazette", OWN[0]);
        stand.prints("Gazette", OWN[1]);
        stand.prints("Courier", OWN[2]);

        assertThat(safety()).isEqualTo(new Corroboration(3, 2, 2));
    }

    @Test
    void anOutletsOwnReportStandsBesideTheAgencyCopyItPrints() {
        stand.prints("Gazette", dateline(OWN[0], "SKARHOLM, May 4 (AP) - "));
        stand.prints("Gazette", OWN[1]);
        stand.prints("Courier", dateline(OWN[0], "SKARHOLM, May 4 (AP) - "));

        assertThat(safety()).isEqualTo(new Corroboration(3, 2, 2));
    }

    @Test
    void aPressStatementQuotedInFullMakesNoCopies() {
        stand.prints(
                "Gazette",
                "Owners sorry\n\nAfter the ferry struck the reef, the company broke its silence. " + PRESS_STATEMENT
                        + ", Sound Lines said in a statement. A crane barge is on its way.");
        stand.prints(
                "Herald",
                "Captain suspended\n\nShares fell by a tenth. " + PRESS_STATEMENT
                        + ", Sound Lines said in a statement. Trade unions want the old lighthouse crew back.");
        stand.prints(
                "Courier",
                "A surveyor for Skarholm\n\nNobody had expected a word before Monday. " + PRESS_STATEMENT
                        + ", Sound Lines said in a statement. Oil booms were laid around the stern.");

        assertThat(stand.corroboration("Sound Lines", "fear and the hours of cold"))
                .isEqualTo(new Corroboration(3, 3, 3));
        assertThat(stand.stories()).isEqualTo(3);
    }

    @Test
    void copiesStayCopiesThoughTheyQuoteAPressStatement() {
        String story = FIRST_PARAGRAPH + PRESS_STATEMENT + ", Sound Lines said in a statement.\n\n" + HULL + SHIP;
        stand.prints("Gazette", "Owners sorry\n\n" + story);
        stand.prints("Herald", "Captain suspended\n\n" + story);

        assertThat(stand.corroboration("Sound Lines", "fear and the hours of cold"))
                .isEqualTo(new Corroboration(2, 2, 1));
    }

    private Corroboration safety() {
        return stand.corroboration("Jonas Wiik", "everybody aboard had been");
    }

    private static String dateline(String article, String dateline) {
        return article.replaceFirst("\n\n", "\n\n" + dateline);
    }
}
