package org.newsclaims.claims;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DirectionsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.newsclaims.claims");

    @Test
    void theDomainKnowsOnlyRecords() {
        classes()
                .that()
                .resideInAPackage("org.newsclaims.claims.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.newsclaims.claims.domain..", "org.newsclaims.records..")
                .check(CLASSES);
    }

    @Test
    void useCasesKnowTheDomainTheEngineAndNoFramework() {
        classes()
                .that()
                .resideInAPackage("org.newsclaims.claims.application..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.newsclaims.claims.domain..",
                        "org.newsclaims.claims.views..",
                        "org.newsclaims.claims.application..",
                        "org.newsclaims.engine..",
                        "org.newsclaims.records..")
                .check(CLASSES);
    }

    @Test
    void noAdapterKnowsAnother() {
        slices().matching("org.newsclaims.claims.adapter.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void nobodyButTheWiringKnowsTheWiring() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.newsclaims.claims.config..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.newsclaims.claims.config..")
                .check(CLASSES);
    }
}
