package org.newsclaims.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
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
        SortedSet<String> known = declared.computeIfAbsent(call.getResourceMethod(), KnownParameters::declaredBy);
        given(request.getUriInfo()).forEach((name, values) -> check(name, values, known));
    }

    private static Map<String, List<String>> given(UriInfo uri) {
        try {
            return uri.getQueryParameters();
        } catch (RuntimeException e) {
            throw Refusal.of(ProblemType.BAD_PARAMETER, "The query is not percent-encoded UTF-8.");
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
