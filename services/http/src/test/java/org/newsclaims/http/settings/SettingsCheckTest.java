package org.newsclaims.http.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import io.smallrye.config.WithDefault;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsCheckTest {
    /** Settings of every kind. */
    @ConfigMapping(prefix = "post")
    interface Post {
        @WithDefault("20")
        @AllowedRange(least = "1", most = "100", unit = "letters")
        int lettersAtOnce();

        @AllowedRange(least = "1", most = "8", unit = "carriers")
        OptionalInt carriers();

        @AccessKeys
        Optional<List<String>> doormen();

        Round round();

        /** Settings of a group. */
        interface Round {
            @WithDefault("1h")
            @AllowedRange(least = "250ms", most = "2d")
            Duration longestBreak();

            @WithDefault("1M")
            @AllowedRange(least = "0", most = "1G")
            MemorySize bag();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lettersAtOnce | 0     | post.letters-at-once is 0    | from 1 to 100 letters | leave it out for its default, 20",
                "lettersAtOnce | -5    | post.letters-at-once is -5   | from 1 to 100 letters | leave it out for its default, 20",
                "lettersAtOnce | 101   | post.letters-at-once is 101  | from 1 to 100 letters | leave it out for its default, 20",
                "carriers      | 0     | post.carriers is 0           | from 1 to 8 carriers  | leave it out for what the service chooses",
                "longestBreak  | 249ms | post.round.longest-break is 249ms | from 250ms to 2d | leave it out for its default, 1h",
                "longestBreak  | 49h   | post.round.longest-break is 176400000ms | from 250ms to 2d | leave it out for its default, 1h",
                "bag           | 2G    | post.round.bag is 2147483648 bytes | from 0 to 1G    | leave it out for its default, 1M",
            })
    void aValueOutsideEndsTheStartWithSettingLimitAndRemedy(
            String setting, String value, String told, String limit, String remedy) {
        assertThatThrownBy(() -> start(Map.of(setting, value)))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining(told)
                .hasMessageContaining(limit)
                .hasMessageContaining(remedy);
    }

    @ParameterizedTest
    @CsvSource({
        "lettersAtOnce, 1",
        "lettersAtOnce, 100",
        "carriers, 8",
        "longestBreak, 250ms",
        "longestBreak, 48h",
        "bag, 0"
    })
    void theBoundsThemselvesAreAllowed(String setting, String value) {
        assertThatCode(() -> start(Map.of(setting, value))).doesNotThrowAnyException();
    }

    @Test
    void whatIsLeftOutIsAllowedAndWhatIsWrongIsToldAtOnce() {
        assertThatCode(() -> start(Map.of())).doesNotThrowAnyException();

        assertThatThrownBy(() -> start(Map.of("lettersAtOnce", "0", "bag", "5G")))
                .satisfies(failure -> assertThat(((ConfigValidationException) failure).getProblemCount())
                        .isEqualTo(2));
    }

    @Test
    void aKeyThatIsNoneEndsTheStartWithSettingAndPlaceAndWithoutIt() {
        assertThatThrownBy(() -> start(Map.of("doormen", "ada=a-doorman-of-the-post,bert=secret")))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("Entry 2 of post.doormen must be [NAME=]TOKEN or [NAME=]sha256:HEX.")
                .hasMessageNotContainingAny("Entry 1", "secret", "a-doorman");
    }

    @Test
    void theConfigurationFindsItByName() {
        assertThat(ServiceLoader.load(SmallRyeConfigBuilderCustomizer.class))
                .hasAtLeastOneElementOfType(SettingsCheck.class);
    }

    private static void start(Map<String, String> set) {
        new SettingsCheck().validateMapping(Post.class, "post", mapping(Post.class, set));
    }

    /** As the configuration would make it: what is not set has its default. */
    private static <T> T mapping(Class<T> type, Map<String, String> set) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, none) -> {
            Class<?> result = method.getReturnType();
            if (result.isInterface()) {
                return mapping(result, set);
            }
            WithDefault usual = method.getAnnotation(WithDefault.class);
            String value = set.getOrDefault(method.getName(), usual == null ? null : usual.value());
            if (result == OptionalInt.class) {
                return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
            }
            if (result == Optional.class) {
                return Optional.ofNullable(value).map(list -> List.of(list.split(",")));
            }
            if (result == Duration.class) {
                return DurationConverter.parseDuration(value);
            }
            return result == int.class ? Integer.valueOf(value) : new MemorySizeConverter().convert(value);
        }));
    }
}
