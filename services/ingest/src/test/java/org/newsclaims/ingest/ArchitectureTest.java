package org.newsclaims.ingest;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which package may see which. */
class ArchitectureTest {
    private static final String[] DOMAIN = {
        "java..", "org.newsclaims.records", "org.newsclaims.problems", "..ingest.domain.."
    };
    private static final String[] APPLICATION = {
        "java..", "org.newsclaims.records", "org.newsclaims.problems", "..ingest.domain..", "..ingest.application.."
    };
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.newsclaims.ingest");

    @Test
    void adaptersSeeTheApplicationAndTheApplicationSeesTheDomain() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("domain")
                .definedBy("..domain..")
                .layer("application")
                .definedBy("..application..")
                .layer("adapter")
                .definedBy("..adapter..")
                .layer("config")
                .definedBy("..config..")
                .whereLayer("adapter")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("config")
                .mayOnlyBeAccessedByLayers("adapter")
                .whereLayer("application")
                .mayOnlyBeAccessedByLayers("adapter", "config")
                .check(SERVICE);
    }

    @Test
    void noAdapterSeesAnother() {
        slices().matching("..adapter.(*)..").should().notDependOnEachOther().check(SERVICE);
    }

    @Test
    void theDomainKnowsTheRecordsAlone() {
        noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(DOMAIN)))
                .check(SERVICE);
    }

    @Test
    void theApplicationKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("..application..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(APPLICATION)))
                .check(SERVICE);
    }
}
