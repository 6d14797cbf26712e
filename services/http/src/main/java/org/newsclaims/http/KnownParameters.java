package org.newsclaims.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.problems.Suggestion;

/** Refuses query parameters that a call does not declare, or that come twice, instead of ignoring them. */
class KnownParameters {
    private final Map<Method, SortedSet<String>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo call) {
        UriInfo uri = request.getUriInfo();
        SortedSet<String> known = declared.computeIfAbsent(call.getResourceMethod(), KnownParameters::declaredBy);
        Map<String, List<String>> given = given(uri);
        if (given.values().stream().anyMatch(KnownParameters::replaced)
                && !isUtf8(uri.getRequestUri().getRawQuery())) {
            throw notUtf8();
        }
        given.forEach((name, values) -> check(name, values, known));
    }

    private static Map<String, List<String>> given(UriInfo uri) {
        try {
            return uri.getQueryParameters();
        } catch (RuntimeException e) {
            throw notUtf8();
        }
    }

    private static Refusal notUtf8() {
        return Refusal.of(ProblemType.BAD_PARAMETER, "The query is not percent-encoded UTF-8.");
    }

    /** Whether there is what the framework puts in place of bytes that are no character. */
    private static boolean replaced(List<String> values) {
        return values.stream().anyMatch(value -> value.indexOf('\uFFFD') >= 0);
    }

    /** @param query as it was sent, with nothing but ASCII in it */
    static boolean isUtf8(String query) {
        String bytes = URLDecoder.decode(query, StandardCharsets.ISO_8859_1);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void check(String name, List<String> values, SortedSet<String> known) {
        if (!known.contains(name)) {
            throw Refusal.of(
                    ProblemType.UNKNOWN_PARAMETER,
                    name,
                    "This call has no parameter \"" + name + "\". " + Suggestion.sentence(name, known));
        }
        if (values.size() > 1) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    name,
                    "The parameter \"" + name + "\" is given " + values.size() + " times; give it once.");
        }
    }

    static SortedSet<String> declaredBy(Method call) {
        SortedSet<String> names = new TreeSet<>();
        for (Parameter parameter : call.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                collect(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void collect(Class<?> bean, SortedSet<String> names) {
        for (Class<?> type = bean; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    names.add(field.getAnnotation(QueryParam.class).value());
                }
                if (field.isAnnotationPresent(BeanParam.class)) {
                    collect(field.getType(), names);
                }
            }
        }
    }
}
