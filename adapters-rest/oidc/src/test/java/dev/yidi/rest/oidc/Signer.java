package dev.yidi.rest.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Map;

/** Somebody with a key: the issuer, or who would like to be it. */
record Signer(String name, KeyPair pair) {
    private static final Map<String, String> PLAIN =
            Map.of("RS256", "SHA256withRSA", "RS384", "SHA384withRSA", "RS512", "SHA512withRSA");

    static Signer rsa(String name) {
        return rsa(name, 2048);
    }

    static Signer rsa(String name, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return new Signer(name, generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Signer curve(String name) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return new Signer(name, generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its public key as issuers publish it. */
    JWK published() {
        return pair.getPublic() instanceof RSAPublicKey rsa
                ? new RSAKey.Builder(rsa).keyID(name).build()
                : new ECKey.Builder(Curve.P_256, (ECPublicKey) pair.getPublic())
                        .keyID(name)
                        .build();
    }

    byte[] sign(String algorithm, byte[] content) {
        try {
            if (algorithm.equals("ES256")) {
                return ECDSA.transcodeSignatureToConcat(signed(Signature.getInstance("SHA256withECDSA"), content), 64);
            }
            Signature signature = Signature.getInstance(PLAIN.getOrDefault(algorithm, "RSASSA-PSS"));
            if (algorithm.startsWith("PS")) {
                signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            }
            return signed(signature, content);
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] signed(Signature signature, byte[] content) throws GeneralSecurityException {
        signature.initSign(pair.getPrivate());
        signature.update(content);
        return signature.sign();
    }
}
