package org.newsclaims.ingest.adapter.feed;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.newsclaims.ingest.application.web.Web.Unreachable;

/**
 * Says which address an URL may be fetched from: one of the public internet, at a port of the web. A host whose name leads
 * to any other address is refused as a whole; the caller connects to the very address returned here.
 */
final class AddressGuard {
    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

    private final Set<String> allowed;

    /** @param allowed hosts, each with or without a port, that may be fetched from wherever they lead */
    AddressGuard(Set<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    /** Where to connect to for an URL; resolves its host, and so takes its time. */
    record Target(InetAddress address, int port, boolean tls) {}

    Target check(URI url) throws Unreachable {
        boolean tls = "https".equals(url.getScheme());
        if (!tls && !"http".equals(url.getScheme())) {
            throw new Unreachable("Only http and https are fetched, not " + url.getScheme() + ".");
        }
        if (url.getHost() == null || url.getUserInfo() != null) {
            throw new Unreachable("The address has no host, or a user name.");
        }
        String host = url.getHost();
        int port = url.getPort() < 0 ? (tls ? 443 : 80) : url.getPort();
        boolean trusted = allowed.contains(host) || allowed.contains(host + ":" + port);
        if (!trusted && !PORTS.contains(port)) {
            throw new Unreachable("Port " + port + " of " + host + " is not fetched from.");
        }
        InetAddress[] addresses = resolve(host);
        for (InetAddress address : addresses) {
            if (!trusted && !isPublic(address)) {
                throw new Unreachable(host + " leads to " + address.getHostAddress() + ", which is no public address.");
            }
        }
        return new Target(addresses[0], port, tls);
    }

    private static InetAddress[] resolve(String host) throws Unreachable {
        try {
            String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
            return InetAddress.getAllByName(bare);
        } catch (UnknownHostException e) {
            throw new Unreachable("There is no host " + host + ".");
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
    }

    /** Without what RFC 6890 and its kin set aside. */
    private static boolean isPublic4(byte[] bytes, int at) {
        int first = bytes[at] & 255;
        int second = bytes[at + 1] & 255;
        int third = bytes[at + 2] & 255;
        boolean special = first == 0
                || first == 10
                || first == 127
                || first == 100 && second >= 64 && second < 128
                || first == 169 && second == 254
                || first == 172 && second >= 16 && second < 32
                || first == 192 && second == 168
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113
                || first >= 224;
        return !special;
    }

    /** Unique local addresses are private; those that carry an IPv4 address are what that is. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 255) << 8 | bytes[1] & 255;
        int second = (bytes[2] & 255) << 8 | bytes[3] & 255;
        if ((first & 0xfe00) == 0xfc00 || first == 0x2001 && (second == 0 || second == 0xdb8) || first == 0x100) {
            return false;
        }
        if (first == 0x2002) {
            return isPublic4(bytes, 2);
        }
        boolean translated = first == 0x64 && second == 0xff9b;
        boolean compatible = first == 0 && second == 0;
        return !translated && !compatible || isPublic4(bytes, 12);
    }
}
