package org.newsclaims.e2e.manifest;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What one overlay renders to; rendered once, however many tests ask. */
record Overlay(String name, String yaml, List<HasMetadata> objects) {
    private static final Map<String, Overlay> RENDERED = new ConcurrentHashMap<>();

    static Overlay of(String name) throws IOException, InterruptedException {
        Overlay known = RENDERED.get(name);
        if (known != null) {
            return known;
        }
        String yaml = Kustomize.render(Repository.file("deploy/kubernetes/overlays/" + name));
        Overlay rendered = new Overlay(name, yaml, StrictLoader.load(yaml));
        RENDERED.put(name, rendered);
        return rendered;
    }

    <T extends HasMetadata> Stream<T> all(Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast);
    }

    /** Custom resources of one kind, for which there is no type. */
    Stream<GenericKubernetesResource> custom(String kind) {
        return all(GenericKubernetesResource.class)
                .filter(resource -> resource.getKind().equals(kind));
    }

    Stream<PodSpec> pods() {
        return all(Deployment.class).map(d -> d.getSpec().getTemplate().getSpec());
    }

    Stream<Container> containers() {
        return pods().flatMap(pod -> pod.getContainers().stream());
    }

    @Override
    public String toString() {
        return name;
    }
}
