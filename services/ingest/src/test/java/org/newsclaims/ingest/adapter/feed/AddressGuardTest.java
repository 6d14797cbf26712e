package org.newsclaims.ingest.adapter.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.ingest.application.web.Web.Unreachable;

class AddressGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.9.9",
                "192.168.1.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "2002:7f00:1::",
                "64:ff9b::a00:1",
                "2001:db8::1"
            })
    void privateAndSpecialAddressesAreNotPublic(String address) throws Exception {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.128.0.1", "172.32.0.1", "192.1.1.1", "2600::1", "64:ff9b::808:808"})
    void otherAddressesAre(String address) throws Exception {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/x",
                "http://127.1/x",
                "http://[::1]/x",
                "http://8.8.8.8:22/x",
                "ftp://8.8.8.8/x",
                "http://user@8.8.8.8/x",
                "http:///x",
                "http://no-such-host.invalid/"
            })
    void suchAnAddressIsNotFetched(String url) {
        AddressGuard guard = new AddressGuard(Set.of());

        assertThatThrownBy(() -> guard.check(URI.create(url))).isInstanceOf(Unreachable.class);
    }

    @Test
    void aHostMayBeAllowedByNameAndPort() throws Exception {
        AddressGuard guard = new AddressGuard(Set.of("127.0.0.1:9000"));

        assertThat(guard.check(URI.create("http://127.0.0.1:9000/x")).port()).isEqualTo(9000);
        assertThatThrownBy(() -> guard.check(URI.create("http://127.0.0.1:9001/x")))
                .isInstanceOf(Unreachable.class);
    }
}
