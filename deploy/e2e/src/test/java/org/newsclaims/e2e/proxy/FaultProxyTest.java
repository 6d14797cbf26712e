package org.newsclaims.e2e.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultProxyTest {
    private final AtomicInteger received = new AtomicInteger();
    private ServerSocket echo;
    private FaultProxy proxy;
    private Socket client;

    @BeforeEach
    void connect() throws IOException {
        echo = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Daemons.start("echo", this::serve);
        proxy = FaultProxy.to(echo.getLocalPort());
        client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    }

    @AfterEach
    void disconnect() throws IOException {
        client.close();
        proxy.close();
        echo.close();
    }

    @Test
    void passesBytesBothWaysInFairWeather() throws IOException {
        send("hello");

        assertThat(receive(5)).isEqualTo("hello");
    }

    @Test
    void slicesArriveWhole() throws IOException {
        proxy.weather(Weather.SLICED);

        send("a sentence longer than one slice");

        assertThat(receive(32)).isEqualTo("a sentence longer than one slice");
    }

    @Test
    void heldRequestsArriveLate() throws IOException {
        proxy.weather(Weather.HELD_TO_SERVER);
        send("late");
        assertThat(received).hasValue(0);

        proxy.weather(Weather.CLEAR);

        assertThat(receive(4)).isEqualTo("late");
    }

    @Test
    void heldAnswersLeaveTheRequestItsEffect() throws IOException {
        proxy.weather(Weather.HELD_TO_CLIENT);

        send("done");

        await().untilAtomic(received, org.hamcrest.Matchers.equalTo(4));
        assertThat(client.getInputStream().available()).isZero();
    }

    @Test
    void resetsWhatIsOpen() {
        await().until(() -> {
            proxy.weather(Weather.RESETTING);
            return true;
        });

        assertThatThrownBy(() -> {
                    send("x");
                    assertThat(client.getInputStream().read()).isNegative();
                    throw new SocketException("ended");
                })
                .isInstanceOf(SocketException.class);
    }

    @Test
    void halvesAChunkAndHangsUp() {
        proxy.weather(Weather.HALVING);

        assertThatThrownBy(() -> {
                    send("abcdefgh");
                    client.getInputStream().readNBytes(8);
                    throw new SocketException("ended");
                })
                .isInstanceOf(SocketException.class);
        await().untilAtomic(received, org.hamcrest.Matchers.lessThan(8));
    }

    private void send(String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String receive(int bytes) throws IOException {
        return new String(client.getInputStream().readNBytes(bytes), StandardCharsets.UTF_8);
    }

    private void serve() {
        try (Socket socket = echo.accept()) {
            byte[] buffer = new byte[64];
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                received.addAndGet(n);
                socket.getOutputStream().write(buffer, 0, n);
            }
        } catch (IOException e) {
            // The test is over, or reset us on purpose.
        }
    }
}
