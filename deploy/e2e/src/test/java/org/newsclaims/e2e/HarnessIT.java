package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.e2e.nemesis.Struck;

/** The brief form of the fault harness: things die, articles are corrected and retracted, and nothing is lost or doubled. */
class HarnessIT {
    private static final long SEED = 1;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostAndNothingIsDoubledWhateverDies() throws Exception {
        Plan plan = Plan.brief(SEED);

        Run run = new Harness(Home.path(), folder, folder.resolve("postgres"), System.out::println).run(plan);

        String report = String.join("\n", run.lines());
        assertThat(run.isGreen()).as(report).isTrue();
        assertThat(run.struck().stream().map(Struck::kind).distinct())
                .as(report)
                .hasSizeGreaterThanOrEqualTo(plan.faults());
    }
}
