package dev.yidi.messaging.rabbitmq;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A key, and a certificate for {@code localhost} and no other name that it signs itself: as files for a broker, and as trust for a client. */
final class OwnCertificate {
    private static final String PASSWORD = "changeit";
    private static final String ALIAS = "broker";

    private final Path certificate;
    private final Path key;
    private final KeyStore trusted;

    private OwnCertificate(Path certificate, Path key, KeyStore trusted) {
        this.certificate = certificate;
        this.key = key;
        this.trusted = trusted;
    }

    /** One in {@code directory}, in files that begin with {@code name}. */
    static OwnCertificate in(Path directory, String name) {
        try {
            KeyStore owned = owned(directory.resolve(name + ".p12"), directory.resolve(name + "-keytool.txt"));
            Path certificate = pem(
                    directory.resolve(name + "-certificate.pem"),
                    "CERTIFICATE",
                    owned.getCertificate(ALIAS).getEncoded());
            Path key = pem(
                    directory.resolve(name + "-key.pem"),
                    "PRIVATE KEY",
                    owned.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded());
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(ALIAS, owned.getCertificate(ALIAS));
            return new OwnCertificate(certificate, key, trusted);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("a certificate could not be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore owned(Path store, Path log)
            throws IOException, GeneralSecurityException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool failed; see " + log);
        }
        KeyStore owned = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(store)) {
            owned.load(stream, PASSWORD.toCharArray());
        }
        return owned;
    }

    private static Path pem(Path file, String kind, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }

    Path certificate() {
        return certificate;
    }

    Path key() {
        return key;
    }

    /** What a client trusts that trusts this certificate and no other. */
    SSLContext trust() throws GeneralSecurityException {
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
