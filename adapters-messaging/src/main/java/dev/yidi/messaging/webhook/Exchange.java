package dev.yidi.messaging.webhook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * One request of HTTP/1.1 to the address that was checked, and to no other: the JDK's HTTP client would resolve the name a
 * second time, and a name can mean something else by then.
 */
final class Exchange {
    private final URI address;
    private final AddressPolicy policy;
    private final SSLContext tls;
    private final Duration bound;

    Exchange(URI address, AddressPolicy policy, SSLContext tls, Duration bound) {
        String scheme = address.getScheme() == null ? "" : address.getScheme();
        if (!policy.allowsScheme(scheme) || address.getHost() == null) {
            throw new IllegalArgumentException("address: expected an absolute URI of https");
        }
        if (address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException("address: expected neither user nor fragment");
        }
        if (bound.isNegative() || bound.isZero() || bound.compareTo(Duration.ofMinutes(2)) > 0) {
            throw new IllegalArgumentException("bound: expected up to 2 minutes, found " + bound);
        }
        this.address = address;
        this.policy = Objects.requireNonNull(policy, "policy");
        this.tls = Objects.requireNonNull(tls, "tls");
        this.bound = bound;
    }

    PartnerAnswer post(Map<String, String> headers, byte[] body) throws IOException {
        InetAddress checked = checked();
        try (Socket socket = new Socket()) {
            Alarm inTheEnd = Alarm.in(bound, () -> close(socket));
            try {
                socket.connect(new InetSocketAddress(checked, port()), Math.toIntExact(bound.toMillis()));
                return isTls() ? overTls(socket, headers, body) : exchange(socket, headers, body);
            } finally {
                inTheEnd.callOff();
            }
        }
    }

    private PartnerAnswer overTls(Socket socket, Map<String, String> headers, byte[] body) throws IOException {
        String name = address.getHost();
        try (SSLSocket secure = (SSLSocket) tls.getSocketFactory().createSocket(socket, name, port(), true)) {
            SSLParameters parameters = secure.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secure.setSSLParameters(parameters);
            secure.startHandshake();
            return exchange(secure, headers, body);
        }
    }

    private PartnerAnswer exchange(Socket socket, Map<String, String> headers, byte[] body) throws IOException {
        StringBuilder head = new StringBuilder("POST ")
                .append(target())
                .append(" HTTP/1.1\r\nhost: ")
                .append(address.getRawAuthority())
                .append("\r\nconnection: close\r\ncontent-length: ")
                .append(body.length)
                .append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        OutputStream stream = socket.getOutputStream();
        stream.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        stream.write(body);
        stream.flush();
        return PartnerAnswer.read(new BufferedInputStream(socket.getInputStream()));
    }

    /** The address that the name means now; nothing is sent when one of those it means is not allowed. */
    private InetAddress checked() throws IOException {
        InetAddress[] all = InetAddress.getAllByName(address.getHost());
        for (InetAddress each : all) {
            if (!policy.allows(each)) {
                throw new IOException("expected a public address, found one within the network");
            }
        }
        return all[0];
    }

    private String target() {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private int port() {
        return address.getPort() > 0 ? address.getPort() : isTls() ? 443 : 80;
    }

    private boolean isTls() {
        return address.getScheme().equals("https");
    }

    @SuppressWarnings("EmptyCatch")
    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // what waits on it ends either way
        }
    }
}
