package org.newsclaims.e2e.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Loads manifests as the API server types them, and finds what those types do not know. */
final class StrictLoader {
    private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();
    private static final ObjectMapper JSON = new ObjectMapper();

    private StrictLoader() {}

    /** The objects of a stream of YAML documents; wrong types of values fail here. */
    static List<HasMetadata> load(String yaml) {
        List<HasMetadata> loaded = new ArrayList<>();
        for (String document : yaml.split("(?m)^---\\s*$")) {
            if (document.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("#"))) {
                loaded.add((HasMetadata) SERIALIZATION.unmarshal(document));
            }
        }
        return loaded;
    }

    /** Paths of fields that are in the YAML and not in the type; a custom resource has no type to compare with. */
    static List<String> unknownFields(String yaml) {
        List<String> unknown = new ArrayList<>();
        for (String document : yaml.split("(?m)^---\\s*$")) {
            if (document.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("#"))) {
                HasMetadata typed = (HasMetadata) SERIALIZATION.unmarshal(document);
                if (!(typed instanceof GenericKubernetesResource)) {
                    JsonNode written = JSON.valueToTree(SERIALIZATION.unmarshal(document, Map.class));
                    String name = typed.getKind() + "/" + typed.getMetadata().getName();
                    compare(name, written, KnownFields.of(typed), unknown);
                }
            }
        }
        return unknown;
    }

    private static void compare(String path, JsonNode written, JsonNode known, List<String> unknown) {
        if (written.isArray()) {
            for (int i = 0; i < written.size(); i++) {
                compare(path + "[" + i + "]", written.get(i), known.path(i), unknown);
            }
        } else if (written.isObject()) {
            for (Iterator<String> names = written.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (known.has(name)) {
                    compare(path + "." + name, written.get(name), known.get(name), unknown);
                } else if (!isEmpty(written.get(name))) {
                    unknown.add(path + "." + name);
                }
            }
        }
    }

    /** The types leave empty objects and lists out when they write themselves. */
    private static boolean isEmpty(JsonNode node) {
        return node.isNull() || node.isContainerNode() && node.isEmpty();
    }
}
