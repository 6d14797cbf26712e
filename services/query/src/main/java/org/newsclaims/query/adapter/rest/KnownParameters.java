package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
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
    void check(ContainerRequestContext request, ResourceInfo resource) {
        SortedSet<String> known = declared.computeIfAbsent(resource.getResourceMethod(), KnownParameters::declaredBy);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> check(name, values, known));
    }

    private static void check(String name, List<String> values, SortedSet<String> known) {
        if (!known.contains(name) && name.equals("asOf")) {
            throw Refusal.of(
                    ProblemType.UNKNOWN_PARAMETER,
                    name,
                    "The stream tells what changes from now on; \"asOf\" is for reads: GET /v1/events and all others.");
        }
        if (!known.contains(name)) {
            throw Refusal.of(
                    ProblemType.UNKNOWN_PARAMETER,
                    name,
                    "There is no parameter \"" + name + "\" here. " + Suggestion.sentence(name, known));
        }
        if (values.size() > 1) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    name,
                    "The parameter \"" + name + "\" is given " + values.size() + " times; give it once.");
        }
        if (values.get(0).isBlank()) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER, name, "\"" + name + "\" is empty. Leave it out, or give it a value.");
        }
        if (values.get(0).indexOf('\0') >= 0) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER, name, "The parameter \"" + name + "\" holds the character U+0000.");
        }
    }

    private static SortedSet<String> declaredBy(Method method) {
        SortedSet<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
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
