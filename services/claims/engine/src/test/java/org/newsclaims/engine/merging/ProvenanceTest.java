package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an article has from an outlet it names is that outlet's, however many name it. */
class ProvenanceTest {
    private final Newsstand stand = new Newsstand();

    @Test
    void whatTwoOutletsHaveFromAThirdIsTheThirds() {
        stand.prints(
                "Gazette",
                "Captain was asleep\n\nThe Harbour Post reported that Jonas Wiik had told islanders the captain was asleep on"
                        + " the bridge. The boat has lain on the reef since Saturday.");
        stand.prints(
                "Herald",
                "New charge against captain\n\nJonas Wiik told islanders that the captain was asleep on the bridge, the"
                        + " Harbour Post reported. A tug arrived from Brevik in the evening.");

        assertThat(stand.corroboration("Jonas Wiik", "captain was asleep")).isEqualTo(new Corroboration(2, 2, 1));
    }

    @Test
    void theThirdsOwnArticleIsNoOriginOfItsOwn() {
        stand.prints(
                "The Harbour Post",
                "Asleep at the wheel\n\nJonas Wiik said the captain was asleep on the bridge. He spoke at a meeting of"
                        + " islanders in the sports hall, which lasted until midnight.");
        stand.prints(
                "Gazette",
                "Captain was asleep\n\nThe Harbour Post reported that Jonas Wiik said the captain was asleep on the bridge."
                        + " The boat has lain on the reef since Saturday.");

        assertThat(stand.corroboration("Jonas Wiik", "captain was asleep")).isEqualTo(new Corroboration(2, 2, 1));
    }

    @Test
    void anInterviewThatOthersQuoteIsThePapersThatHadIt() {
        stand.prints(
                "Gazette",
                "Captain was asleep\n\nJonas Wiik told the Harbour Post that the captain was asleep on the bridge. The boat"
                        + " has lain on the reef since Saturday.");
        stand.prints(
                "Herald",
                "New charge against captain\n\nThe captain was asleep on the bridge, Jonas Wiik told the Harbour Post. A tug"
                        + " arrived from Brevik in the evening.");

        assertThat(stand.corroboration("Jonas Wiik", "captain was asleep")).isEqualTo(new Corroboration(2, 2, 1));
    }

    @Test
    void twoPapersThatOneOutletCitesStayTwo() {
        String cites =
                "Captain was asleep\n\nThe %s reported that Jonas Wiik had told islanders the captain was asleep on the"
                        + " bridge. ";
        stand.prints("Gazette", cites.formatted("Harbour Post") + "The boat has lain on the reef since Saturday.");
        stand.prints("Herald", cites.formatted("Brevik Courier") + "A tug arrived from Brevik in the evening.");

        assertThat(stand.corroboration("Jonas Wiik", "captain was asleep")).isEqualTo(new Corroboration(2, 2, 2));
    }

    @Test
    void anOutletCitedForBothIsNoBridgeBetweenThem() {
        stand.prints(
                "Gazette",
                "Captain was asleep\n\nThe Harbour Post reported that Jonas Wiik had told islanders the captain was asleep on"
                        + " the bridge. The Brevik Courier reported that Jonas Wiik had told islanders the captain was asleep"
                        + " on the bridge.");
        stand.prints(
                "The Harbour Post",
                "Asleep at the wheel\n\nJonas Wiik told islanders that the captain was asleep on the bridge. The meeting in the"
                        + " sports hall lasted until midnight.");

        assertThat(stand.corroboration("Jonas Wiik", "captain was asleep")).isEqualTo(new Corroboration(2, 2, 2));
    }

    @Test
    void whatAnOutletIsSaidToReportIsFromThatOutletAlone() {
        stand.prints("Gazette", "Bad night\n\nThe Harbour Post reported that the captain was asleep on the bridge.");
        stand.prints(
                "Herald", "New charge\n\nThe captain was asleep on the bridge, the Harbour Post reported on Sunday.");

        assertThat(stand.corroboration("Harbour Post", "captain was asleep")).isEqualTo(new Corroboration(2, 2, 1));
    }

    @Test
    void aCompanyThatSpeaksIsNoOutletWhateverItsName() {
        stand.prints("Gazette", "Late letters\n\nNorthern Mail said letters to the island would be a day late.");
        stand.prints("Herald", "Post delayed\n\nLetters to the island would be a day late, Northern Mail said.");

        assertThat(stand.corroboration("Northern Mail", "etters to the island").origins())
                .isEqualTo(2);
    }
}
