package dev.yidi.rest;

import dev.yidi.core.OfficerId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Knows machines by their certificates 证书认证: the hotline's platform, the court's, each an officer of its own in the county's staff.
 * Thread-safe.
 *
 * <p>Whoever makes the connection (server or proxy) has checked that the other end holds the key; see {@link dev.yidi.rest.guard.Peers}. Each
 * certificate is named by the SHA-256 of its bytes, so that no authority, however many are trusted there, can issue another for it.
 * While one takes the place of the other both are named. A request that carries an {@code Authorization} is nobody here: a platform that passes
 * on the token of one of its users must not stand in for them when the token has expired.
 */
public final class ClientCertificates implements Identities {
    private static final String FORM = "[0-9a-f]{64}";

    private final Map<String, OfficerId> machines;
    private final Clock clock;

    private ClientCertificates(Map<String, OfficerId> machines, Clock clock) {
        this.machines = machines;
        this.clock = clock;
    }

    /**
     * The certificates with these {@linkplain #fingerprint fingerprints}, and no others.
     *
     * @throws IllegalArgumentException when one has another form, or two are the same
     */
    public static ClientCertificates pinned(Map<String, OfficerId> fingerprints, Clock clock) {
        return new ClientCertificates(
                fingerprints.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                entry -> bare(entry.getKey()), Map.Entry::getValue, (one, other) -> {
                                    throw new IllegalArgumentException("fingerprints: expected each once");
                                })),
                clock);
    }

    private static String bare(String fingerprint) {
        String bare = fingerprint.replace(":", "").toLowerCase(Locale.ROOT);
        if (!bare.matches(FORM)) {
            throw new IllegalArgumentException(
                    "fingerprints: expected 64 hexadecimal digits (SHA-256), found " + bare.length() + " characters");
        }
        return bare;
    }

    /** The SHA-256 of a certificate, as {@code openssl x509 -fingerprint -sha256} gives it, in small letters without colons. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException(
                    "a certificate that was read can be written, and every Java has SHA-256", e);
        }
    }

    @Override
    public Optional<OfficerId> officer(Credentials credentials) {
        return credentials
                .certificate()
                .filter(certificate -> !credentials.authorizing() && isValidNow(certificate))
                .map(ClientCertificates::fingerprint)
                .flatMap(print -> Optional.ofNullable(machines.get(print)));
    }

    private boolean isValidNow(X509Certificate certificate) {
        try {
            certificate.checkValidity(Date.from(clock.instant()));
            return true;
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            return false;
        }
    }
}
