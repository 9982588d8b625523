package dev.yidi.ports;

import dev.yidi.core.Classified;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.QueryCode;
import dev.yidi.ports.spi.Keys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Turns look-up values into blind-index tokens 盲索引: keyed digests that find equal values and tell nothing else. */
final class BlindIndex {
    private final Keys keys;

    BlindIndex(Keys keys) {
        this.keys = keys;
    }

    String phone(PhoneNumber phone) {
        return token("phone", phone);
    }

    String identity(IdentityNumber identity) {
        return token("identity", identity);
    }

    String name(PersonName name) {
        return token("name", name);
    }

    /** A number for a piece of a text, for comparing texts without keeping them. */
    long gram(String piece) {
        return ByteBuffer.wrap(keys.digest("index gram", piece.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    String query(QueryCode code) {
        return token("query", code);
    }

    private String token(String kind, Classified value) {
        String plain = Normalizer.normalize(value.reveal(), Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
        byte[] digest = keys.digest("index " + kind, plain.getBytes(StandardCharsets.UTF_8));
        return kind + ":" + HexFormat.of().formatHex(digest);
    }
}
