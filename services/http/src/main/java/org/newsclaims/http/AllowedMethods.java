package org.newsclaims.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods a path has, which the framework does not tell. Looked up when first asked, from the calls' annotations. */
@Singleton
class AllowedMethods {
    private static final Pattern VARIABLE = Pattern.compile("\\{[^/}]+}");

    private final BeanManager beans;
    private Map<Pattern, Set<String>> calls;

    AllowedMethods(BeanManager beans) {
        this.beans = beans;
    }

    /** As the header {@code Allow} names them. */
    String of(String path) {
        Set<String> methods = new TreeSet<>();
        calls().forEach((pattern, names) -> {
            if (pattern.matcher(path).matches()) {
                methods.addAll(names);
            }
        });
        return String.join(", ", methods);
    }

    private synchronized Map<Pattern, Set<String>> calls() {
        if (calls == null) {
            Map<String, Set<String>> byPath = new LinkedHashMap<>();
            for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
                collect(bean.getBeanClass(), byPath);
            }
            calls = new LinkedHashMap<>();
            byPath.forEach((path, methods) -> calls.put(pattern(path), methods));
        }
        return calls;
    }

    /** Adds the calls of a resource; nothing for any other class. */
    static void collect(Class<?> resource, Map<String, Set<String>> byPath) {
        Path base = resource.getAnnotation(Path.class);
        if (base == null) {
            return;
        }
        for (Method call : resource.getDeclaredMethods()) {
            Path more = call.getAnnotation(Path.class);
            String path = more == null ? base.value() : base.value() + "/" + more.value();
            for (Annotation annotation : call.getAnnotations()) {
                HttpMethod method = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (method != null) {
                    Set<String> names = byPath.computeIfAbsent(path, key -> new TreeSet<>());
                    names.add(method.value());
                    if (method.value().equals(HttpMethod.GET)) {
                        names.add(HttpMethod.HEAD);
                    }
                }
            }
        }
    }

    /** A path's template: each variable stands for one segment. */
    static Pattern pattern(String template) {
        StringBuilder pattern = new StringBuilder();
        for (String segment : template.split("/+")) {
            if (!segment.isEmpty()) {
                String[] literals = VARIABLE.split(segment, -1);
                pattern.append('/').append(Pattern.quote(literals[0]));
                for (int i = 1; i < literals.length; i++) {
                    pattern.append("[^/]+").append(Pattern.quote(literals[i]));
                }
            }
        }
        return Pattern.compile(pattern + "/?");
    }
}
