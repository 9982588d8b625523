package dev.yidi.rest.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** A good token with anything changed is no good token, in whichever of its parts. */
class MutatedTokenProperties {
    private static final Signer RSA = Signer.rsa("key-1");
    private static final Signer CURVE = Signer.curve("key-2");
    private static final Door DOOR = new Door(() -> Draft.keySet(RSA, CURVE));
    private static final String[] GOOD = {
        Draft.good("RS256", "key-1").signed(RSA),
        Draft.good("PS256", "key-1").signed(RSA),
        Draft.good("ES256", "key-2").signed(CURVE)
    };
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=~+/";

    private static void isNobody(String original, String mutated) {
        if (mutated.equals(original)) {
            assertThat(DOOR.letsIn(mutated)).contains(new OfficerId("clerk"));
        } else {
            assertThat(DOOR.letsIn(mutated)).as(mutated).isEmpty();
        }
    }

    @Property(tries = 800)
    void a_character_changed(
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(max = 100_000) int place,
            @ForAll @IntRange(max = 68) int other) {
        StringBuilder token = new StringBuilder(GOOD[which]);
        token.setCharAt(place % token.length(), ALPHABET.charAt(other));
        isNobody(GOOD[which], token.toString());
    }

    /** The last character of a part has bits that belong to no byte: a careless reader takes several for one. */
    @Property(tries = 300)
    void the_last_character_of_a_part_changed(
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(max = 2) int part,
            @ForAll @IntRange(max = 63) int other) {
        String[] parts = GOOD[which].split("\\.", -1);
        parts[part] = parts[part].substring(0, parts[part].length() - 1) + ALPHABET.charAt(other);
        isNobody(GOOD[which], String.join(".", parts));
    }

    @Property(tries = 300)
    void characters_put_in(
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(max = 100_000) int place,
            @ForAll @CharRange(from = '!', to = '~') @StringLength(min = 1, max = 8) String more) {
        int at = place % (GOOD[which].length() + 1);
        isNobody(GOOD[which], GOOD[which].substring(0, at) + more + GOOD[which].substring(at));
    }

    @Property(tries = 300)
    void a_piece_cut_out(
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(max = 100_000) int from,
            @ForAll @IntRange(min = 1, max = 300) int length) {
        String token = GOOD[which];
        int begin = from % token.length();
        isNobody(token, token.substring(0, begin) + token.substring(Math.min(token.length(), begin + length)));
    }

    @Property(tries = 300)
    void a_bit_of_a_part_turned(
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(max = 2) int part,
            @ForAll @IntRange(max = 100_000) int bit) {
        String[] parts = GOOD[which].split("\\.", -1);
        byte[] bytes = java.util.Base64.getUrlDecoder().decode(parts[part]);
        int at = bit % (bytes.length * 8);
        bytes[at / 8] = (byte) (bytes[at / 8] ^ (1 << (at % 8)));
        parts[part] = Draft.base64(bytes);
        isNobody(GOOD[which], String.join(".", parts));
    }

    @Property(tries = 60)
    void parts_of_two_good_tokens_put_together(
            @ForAll @IntRange(max = 2) int header,
            @ForAll @IntRange(max = 2) int claims,
            @ForAll @IntRange(max = 2) int signature) {
        String mixed = GOOD[header].split("\\.", -1)[0] + "." + GOOD[claims].split("\\.", -1)[1] + "."
                + GOOD[signature].split("\\.", -1)[2];
        isNobody(header == signature ? mixed : GOOD[header], mixed);
    }
}
