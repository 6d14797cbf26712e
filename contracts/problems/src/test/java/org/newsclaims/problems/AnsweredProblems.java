package org.newsclaims.problems;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Which problems a service says that it answers with, and which its code has a line for: its contract test holds them together. */
public final class AnsweredProblems {
    private static final String LISTED = "- urn:news-claims:problem:";

    private AnsweredProblems() {}

    /** Types that an OpenAPI document lists, one in a line, as it does. */
    public static List<String> named(Path document) throws IOException {
        return Files.readAllLines(document).stream()
                .map(String::strip)
                .filter(line -> line.startsWith(LISTED))
                .map(line -> line.substring(2))
                .toList();
    }

    /** Types that the code of some packages has a line for, as the catalogue has them; tests are no code of this kind. */
    public static List<String> answered(String... packages) {
        return answered(type -> true, packages);
    }

    /** @param counted whether the lines of a class count; those of one that only lists types do not */
    public static List<String> answered(Predicate<JavaClass> counted, String... packages) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packages).stream()
                        .filter(counted)
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().isEquivalentTo(ProblemType.class))
                        .map(access -> ProblemType.valueOf(access.getName()))
                        .sorted()
                        .distinct()
                        .map(ProblemType::uri)
                        .toList();
    }
}
