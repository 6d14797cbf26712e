package org.newsclaims.http.settings;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.ConfigValidationException.Problem;
import io.smallrye.config.ConfigValidator;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import io.smallrye.config.WithDefault;
import io.smallrye.config.common.utils.StringUtil;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Holds what is set to its {@link AllowedRange}, and keys to how an {@link AccessKey} is written. Found by name; the configuration calls it before anything else starts. */
public final class SettingsCheck implements ConfigValidator, SmallRyeConfigBuilderCustomizer {
    /** Quarkus looks for those who shape the configuration, and not for validators. */
    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        builder.withValidator(this);
    }

    /** @throws ConfigValidationException a sentence for each value outside, which is all that a start that fails by it prints */
    @Override
    public void validateMapping(Class<?> mapping, String prefix, Object values) {
        List<Problem> problems = new ArrayList<>();
        check(mapping, prefix, values, problems);
        if (!problems.isEmpty()) {
            throw new ConfigValidationException(problems.toArray(Problem[]::new));
        }
    }

    private static void check(Class<?> mapping, String prefix, Object values, List<Problem> problems) {
        for (Method setting : mapping.getMethods()) {
            String key = prefix + "." + StringUtil.skewer(setting.getName());
            AllowedRange range = setting.getAnnotation(AllowedRange.class);
            if (range != null) {
                check(setting, range, key, value(setting, values), problems);
            } else if (setting.isAnnotationPresent(AccessKeys.class)) {
                checkKeys((Optional<?>) value(setting, values), key, problems);
            } else if (setting.getReturnType().getEnclosingClass() != null
                    && setting.getReturnType().isInterface()) {
                check(setting.getReturnType(), key, value(setting, values), problems);
            }
        }
    }

    private static void check(Method setting, AllowedRange range, String key, Object set, List<Problem> problems) {
        Object value = set;
        if (value instanceof OptionalInt number) {
            if (number.isEmpty()) {
                return;
            }
            value = number.getAsInt();
        }
        if (compare(value, range.least()) < 0 || compare(value, range.most()) > 0) {
            problems.add(new Problem(key + " is " + told(value) + " but must be from " + range.least() + " to "
                    + range.most() + (range.unit().isEmpty() ? "" : " " + range.unit())
                    + ": set it to a value in that range, or leave it out for " + usual(setting) + "."));
        }
    }

    private static void checkKeys(Optional<?> set, String key, List<Problem> problems) {
        List<?> written = set.isEmpty() ? List.of() : (List<?>) set.get();
        for (int i = 0; i < written.size(); i++) {
            try {
                AccessKey.of((String) written.get(i));
            } catch (IllegalArgumentException e) {
                problems.add(new Problem("Entry " + (i + 1) + " of " + key + " " + e.getMessage()));
            }
        }
    }

    private static String usual(Method setting) {
        WithDefault usual = setting.getAnnotation(WithDefault.class);
        return usual == null ? "what the service chooses" : "its default, " + usual.value();
    }

    private static String told(Object value) {
        if (value instanceof Duration time) {
            return time.toMillis() + "ms";
        }
        return value instanceof MemorySize size ? size.asBigInteger() + " bytes" : String.valueOf(value);
    }

    private static int compare(Object value, String bound) {
        if (value instanceof Duration time) {
            return time.compareTo(DurationConverter.parseDuration(bound));
        }
        if (value instanceof MemorySize size) {
            return size.asBigInteger()
                    .compareTo(new MemorySizeConverter().convert(bound).asBigInteger());
        }
        return Long.compare(((Number) value).longValue(), Long.parseLong(bound));
    }

    private static Object value(Method setting, Object values) {
        try {
            return setting.invoke(values);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the mapping " + setting.getDeclaringClass() + " cannot be read", e);
        }
    }
}
