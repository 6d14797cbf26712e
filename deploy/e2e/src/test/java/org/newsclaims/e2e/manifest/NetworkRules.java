package org.newsclaims.e2e.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.LabelSelectorBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Decides what a network plug-in that enforces policies lets through: a connection passes when the caller's egress and the
 * called pod's ingress both allow it, and a side that no policy selects allows everything.
 */
final class NetworkRules {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<NetworkPolicy> policies;

    NetworkRules(Overlay overlay) {
        this.policies = Stream.concat(
                        overlay.all(NetworkPolicy.class),
                        overlay.custom("Kafka").flatMap(NetworkRules::byStrimzi))
                .toList();
    }

    boolean passes(Peer from, Peer to, int port) {
        return letsOut(from, to, port) && letsIn(from, to, port);
    }

    private boolean letsOut(Peer from, Peer to, int port) {
        List<NetworkPolicy> selecting = selecting(from, "Egress");
        return selecting.isEmpty()
                || selecting.stream()
                        .flatMap(policy -> policy.getSpec().getEgress().stream())
                        .anyMatch(rule -> means(rule.getTo(), to) && opens(rule.getPorts(), port));
    }

    private boolean letsIn(Peer from, Peer to, int port) {
        List<NetworkPolicy> selecting = selecting(to, "Ingress");
        return selecting.isEmpty()
                || selecting.stream()
                        .flatMap(policy -> policy.getSpec().getIngress().stream())
                        .anyMatch(rule -> means(rule.getFrom(), from) && opens(rule.getPorts(), port));
    }

    private List<NetworkPolicy> selecting(Peer peer, String direction) {
        return policies.stream()
                .filter(policy -> peer.namespace().equals(Peer.OURS))
                .filter(policy -> policy.getSpec().getPolicyTypes().contains(direction))
                .filter(policy -> peer.is(policy.getSpec().getPodSelector()))
                .toList();
    }

    private static boolean means(List<NetworkPolicyPeer> peers, Peer peer) {
        return peers.isEmpty() || peers.stream().anyMatch(peer::is);
    }

    private static boolean opens(List<NetworkPolicyPort> ports, int port) {
        return ports.isEmpty()
                || ports.stream().anyMatch(p -> Objects.equals(p.getPort().getIntVal(), port));
    }

    /** The policies that the Strimzi operator writes: its own ports among the cluster's pods, listeners for their peers. */
    private static Stream<NetworkPolicy> byStrimzi(GenericKubernetesResource kafka) {
        List<NetworkPolicy> written = new ArrayList<>();
        NetworkPolicyPeer cluster = new NetworkPolicyPeer();
        cluster.setPodSelector(new LabelSelectorBuilder()
                .addToMatchLabels("strimzi.io/cluster", kafka.getMetadata().getName())
                .build());
        NetworkPolicyPeer operator = new NetworkPolicyPeer();
        operator.setNamespaceSelector(new LabelSelectorBuilder().build());
        operator.setPodSelector(new LabelSelectorBuilder()
                .addToMatchLabels("strimzi.io/kind", "cluster-operator")
                .build());
        written.add(policy(cluster, List.of(cluster, operator), 9090));
        written.add(policy(cluster, List.of(cluster, operator), 9091));
        JsonNode listeners = JSON.valueToTree(kafka).path("spec").path("kafka").path("listeners");
        for (JsonNode listener : listeners) {
            List<NetworkPolicyPeer> peers = new ArrayList<>();
            for (JsonNode peer : listener.path("networkPolicyPeers")) {
                peers.add(JSON.convertValue(peer, NetworkPolicyPeer.class));
            }
            written.add(policy(cluster, peers, listener.path("port").asInt()));
        }
        return written.stream();
    }

    private static NetworkPolicy policy(NetworkPolicyPeer pods, List<NetworkPolicyPeer> callers, int port) {
        return new NetworkPolicyBuilder()
                .withNewSpec()
                .withPodSelector(pods.getPodSelector())
                .withPolicyTypes("Ingress")
                .addNewIngress()
                .withFrom(callers)
                .addNewPort()
                .withNewPort(port)
                .withProtocol("TCP")
                .endPort()
                .endIngress()
                .endSpec()
                .build();
    }
}
