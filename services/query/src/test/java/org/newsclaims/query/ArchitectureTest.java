package org.newsclaims.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String BASE = "org.newsclaims.query";
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void theDomainKnowsTheRecordsAndTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage(BASE + ".domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.newsclaims.records..", "org.newsclaims.problems", BASE + ".domain..")
                .check(SERVICE);
    }

    @Test
    void theApplicationKnowsNoFramework() {
        classes()
                .that()
                .resideInAPackage(BASE + ".application..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.newsclaims.records..",
                        "org.newsclaims.problems",
                        BASE + ".domain..",
                        BASE + ".application..")
                .check(SERVICE);
    }

    @Test
    void adaptersDoNotKnowEachOther() {
        slices().matching(BASE + ".adapter.(*)..")
                .should()
                .notDependOnEachOther()
                .check(SERVICE);
    }

    @Test
    void theClockIsReadAtTheEdgesOnly() {
        noClasses()
                .that()
                .resideInAnyPackage(BASE + ".domain..", BASE + ".application..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(SERVICE);
    }
}
