package org.newsclaims.claims.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.claims.application.EngineVersion;
import org.newsclaims.claims.views.memory.InMemoryViews;
import org.newsclaims.claims.views.projection.Projector;
import org.newsclaims.claims.views.support.Articles;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.records.view.ClaimView;

class SpeakerNamesTest {
    private static final EngineVersion ENGINE = new EngineVersion("2-abc");

    @TempDir
    Path folder;

    @Test
    void aSpeakerGoesByTheNameTheOperatorGave() throws IOException {
        SpeakerNames names = names("The Mayor of Marlow = Ingrid Solberg, Solberg");

        InMemoryViews views = InMemoryViews.with(
                Engines.READER, new Projector(Engines.GROUPING, new Merging(names.aliases()), ViewJson::toText));
        views.project(List.of(Articles.bridge("a", "Harbour News", 1)));

        assertThat(views.claims().values())
                .flatExtracting(ClaimView::speakers)
                .extracting("name")
                .contains("The Mayor of Marlow")
                .doesNotContain("Ingrid Solberg");
    }

    @Test
    void otherNamesAreAnotherVersionAndOtherCommentsAreNot() throws IOException {
        EngineVersion one = names("# from the desk", "A = B").in(ENGINE);

        assertThat(names("A = B", "", "# checked").in(ENGINE)).isEqualTo(one).isNotEqualTo(ENGINE);
        assertThat(names("A = C").in(ENGINE)).isNotEqualTo(one);
    }

    @Test
    void withoutAFileTheVersionIsTheEngines() {
        assertThat(SpeakerNames.read(Optional.empty()).in(ENGINE)).isEqualTo(ENGINE);
    }

    @Test
    void aLineThatIsNotUnderstoodOrAFileThatIsNotThereIsNamed() throws IOException {
        SpeakerNames names = names("A is B");

        assertThatThrownBy(names::aliases).hasMessageContaining("A is B");
        assertThatThrownBy(() -> SpeakerNames.read(Optional.of(folder.resolve("absent.txt"))))
                .hasMessageContaining("absent.txt");
    }

    private SpeakerNames names(String... lines) throws IOException {
        return SpeakerNames.read(Optional.of(Files.write(folder.resolve("names.txt"), List.of(lines))));
    }
}
