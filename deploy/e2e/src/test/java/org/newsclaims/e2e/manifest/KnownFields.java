package org.newsclaims.e2e.manifest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.Serial;

/** Writes an object with the fields its type declares, without the bag that swallows all others. */
final class KnownFields {
    private static final ObjectMapper DECLARED = new ObjectMapper().setAnnotationIntrospector(introspector());

    private KnownFields() {}

    static JsonNode of(HasMetadata typed) {
        return DECLARED.valueToTree(typed);
    }

    private static AnnotationIntrospector introspector() {
        return new JacksonAnnotationIntrospector() {
            @Serial
            private static final long serialVersionUID = 1L;

            @Override
            public Boolean hasAnyGetter(Annotated annotated) {
                JsonAnyGetter bag = _findAnnotation(annotated, JsonAnyGetter.class);
                return bag == null ? null : Boolean.FALSE;
            }
        };
    }
}
