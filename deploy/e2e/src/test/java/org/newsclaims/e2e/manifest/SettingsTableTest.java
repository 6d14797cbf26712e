package org.newsclaims.e2e.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsclaims.e2e.manifest.DeclaredSettings.Setting;

/** {@code deploy/settings.md} tells every setting of the services as the code has it; {@code -Dsettings.write} writes it anew. */
class SettingsTableTest {
    private static final Path TABLE = Repository.file("deploy/settings.md");
    private static final Set<String> COUNTED_OR_TIMED = Set.of("int", "long", "Duration", "MemorySize", "OptionalInt");
    private static final Map<String, String> SERVICES =
            Map.of("Ingest", "services/ingest", "Claims", "services/claims/app", "Query", "services/query");
    private static final String INTRODUCTION =
            """
            # Settings

            All settings of the three services' own, as their code declares them (written by `SettingsTableTest` with
            `-Dsettings.write`, which fails where this table and the code differ). Each can be given as a property, `-Dkey=value`, or
            in the environment, in upper case with `_` for everything else (`QUERY_LISTS_MAX_LIMIT`). Times are written with
            their unit (`250ms`, `15s`, `10m`, `24h`, `30d`), sizes as well (`32M`). A service that finds a value outside its range
            does not start, and says in one sentence which, what is allowed, and what to do. Quarkus' own keys that an operator needs
            (addresses, users, pools) are in the README of each service.
            """;

    @Test
    void theTableIsWhatTheCodeDeclares() throws IOException {
        String table = table();
        if (System.getProperty("settings.write") != null) {
            Files.writeString(TABLE, table);
        }

        assertThat(TABLE).hasContent(table);
    }

    @Test
    void everyNumberTimeAndSizeHasARangeAndEverySettingAMeaning() throws IOException {
        for (Setting setting : all().values().stream().flatMap(List::stream).toList()) {
            assertThat(setting.meaning()).as(setting.key()).isNotEmpty();
            if (COUNTED_OR_TIMED.contains(setting.type())) {
                assertThat(setting.least()).as("least of " + setting.key()).isNotEmpty();
                assertThat(setting.most()).as("most of " + setting.key()).isNotEmpty();
            }
            if (Set.of("int", "long", "OptionalInt").contains(setting.type())) {
                assertThat(setting.unit()).as("unit of " + setting.key()).isNotEmpty();
            }
        }
    }

    private static String table() throws IOException {
        StringBuilder table = new StringBuilder(INTRODUCTION);
        all().forEach((service, settings) -> {
            table.append("\n## ")
                    .append(service)
                    .append("\n| setting | default | range | meaning |\n|---|---|---|---|\n");
            settings.forEach(setting -> table.append(row(setting)).append('\n'));
        });
        return table.toString();
    }

    private static String row(Setting setting) {
        String usual =
                setting.usual().isEmpty() ? "none" : "`" + setting.usual().replace("|", "\\|") + "`";
        return "| `" + setting.key() + "` | " + usual + " | " + range(setting) + " | "
                + setting.meaning().replace("|", "\\|") + " |";
    }

    private static String range(Setting setting) {
        if (!setting.least().isEmpty()) {
            return setting.least() + " to " + setting.most() + (setting.unit().isEmpty() ? "" : " " + setting.unit());
        }
        return switch (setting.type()) {
            case "boolean" -> "true, false";
            case "Optional<List<String>>" -> "a list, parted by commas";
            case "Optional<Path>" -> "a file";
            case "String", "Optional<String>" -> "a name";
            default -> "as its meaning says";
        };
    }

    /** By service, and in each by file. */
    private static Map<String, List<Setting>> all() throws IOException {
        Map<String, List<Setting>> all = new LinkedHashMap<>();
        for (String service : List.of("Ingest", "Claims", "Query")) {
            List<Setting> settings = new ArrayList<>();
            try (Stream<Path> sources =
                    Files.walk(Repository.file(SERVICES.get(service)).resolve("src/main/java"))) {
                for (Path source :
                        sources.filter(SettingsTableTest::isMapping).sorted().toList()) {
                    settings.addAll(DeclaredSettings.of(source));
                }
            }
            all.put(service, settings);
        }
        return all;
    }

    private static boolean isMapping(Path source) {
        try {
            return source.toString().toLowerCase(Locale.ROOT).endsWith(".java")
                    && Files.readString(source).contains("@ConfigMapping(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
