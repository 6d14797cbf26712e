package org.newsclaims.e2e.manifest;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import java.util.Map;

/** A pod as network policies see it. */
record Peer(String namespace, Map<String, String> labels) {
    static final String OURS = "news-claims";
    /** Where everything is that is no pod, at a public address. */
    static final Peer PUBLIC_WEB = new Peer("outside", Map.of());

    static Peer ours(Map<String, String> labels) {
        return new Peer(OURS, labels);
    }

    boolean is(LabelSelector selector) {
        return matches(selector, labels);
    }

    /** Whether the peer of a policy of our namespace means this pod. */
    boolean is(NetworkPolicyPeer peer) {
        if (peer.getIpBlock() != null || equals(PUBLIC_WEB)) {
            return peer.getIpBlock() != null && equals(PUBLIC_WEB);
        }
        boolean sameNamespace = peer.getNamespaceSelector() == null
                ? namespace.equals(OURS)
                : matches(peer.getNamespaceSelector(), Map.of("kubernetes.io/metadata.name", namespace));
        return sameNamespace && (peer.getPodSelector() == null || is(peer.getPodSelector()));
    }

    private static boolean matches(LabelSelector selector, Map<String, String> labels) {
        Map<String, String> wanted = selector.getMatchLabels();
        if (wanted != null && !labels.entrySet().containsAll(wanted.entrySet())) {
            return false;
        }
        return selector.getMatchExpressions().stream().allMatch(requirement -> meets(requirement, labels));
    }

    private static boolean meets(LabelSelectorRequirement requirement, Map<String, String> labels) {
        String value = labels.get(requirement.getKey());
        return switch (requirement.getOperator()) {
            case "In" -> requirement.getValues().contains(value);
            case "NotIn" -> !requirement.getValues().contains(value);
            case "Exists" -> value != null;
            case "DoesNotExist" -> value == null;
            default -> throw new IllegalArgumentException(requirement.getOperator());
        };
    }
}
