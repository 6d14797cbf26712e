package org.newsclaims.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What no single module can see: whether a name means one thing over all services, and how packages hang together. The
 * bounds are where things stand; they may be lowered, never raised.
 */
class OneNameForOneThingTest {
    private static final int PUBLIC_TYPES = 12;

    private final SourceTree services = SourceTree.of("services");

    @Test
    void allServicesAreLookedAt() {
        assertThat(services.size()).isGreaterThan(900);
    }

    @Test
    void aSimpleNameIsBorneByOneTypeOfTheServices() {
        assertThat(services.namesOfSeveral()).isEmpty();
    }

    @Test
    void fewPackagesShowMoreThanTwelveTypes() {
        assertThat(services.packagesShowingMoreThan(PUBLIC_TYPES)).hasSizeLessThanOrEqualTo(3);
        assertThat(SourceTree.of("deploy").packagesShowingMoreThan(PUBLIC_TYPES))
                .isEmpty();
        assertThat(SourceTree.of("contracts").packagesShowingMoreThan(PUBLIC_TYPES))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void packagesDoNotImportEachOtherInACircle() {
        assertThat(services.packagesInCycles()).hasSizeLessThanOrEqualTo(2);
        assertThat(SourceTree.of("deploy").packagesInCycles()).isEmpty();
        assertThat(SourceTree.of("contracts").packagesInCycles()).isEmpty();
    }
}
