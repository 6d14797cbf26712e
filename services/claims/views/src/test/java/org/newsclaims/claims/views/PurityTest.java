package org.newsclaims.claims.views;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Views follow from articles alone: no framework, no I/O, no clock, no chance. */
class PurityTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.newsclaims.claims.views");

    @Test
    void nothingIsNeededButTheEngineAndTheRecords() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.nio.charset..",
                        "java.security..",
                        "java.time..",
                        "java.util..",
                        "org.newsclaims.claims.views..",
                        "org.newsclaims.engine..",
                        "org.newsclaims.records..")
                .check(CLASSES);
    }

    @Test
    void nothingIsReadOrWrittenAndNothingIsLeftToTimeOrChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, File.class, Thread.class, Process.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .check(CLASSES);
    }

    @Test
    void theStoreInMemoryIsOneOfManyAndTheProjectionKnowsNone() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.newsclaims.claims.views.projection..",
                        "org.newsclaims.claims.views.reading..",
                        "org.newsclaims.claims.views.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.newsclaims.claims.views.memory..")
                .check(CLASSES);
    }
}
