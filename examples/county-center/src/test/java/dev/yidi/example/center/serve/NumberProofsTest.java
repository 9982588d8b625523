package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.appointment.Booker;
import dev.yidi.core.appointment.Deputy;
import dev.yidi.testkit.MovableTime;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberProofsTest {
    private static final PhoneNumber PHONE = PhoneNumber.of("13900007777");
    private static final PhoneNumber OTHER = PhoneNumber.of("13900008888");

    private final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    private final List<String> sent = new ArrayList<>();
    private final NumberProofs proofs = new NumberProofs(time, new SecureRandom(), sent::add);

    private boolean isGood(String proof, PhoneNumber phone) {
        Booker booker = new Booker(PersonName.of("王芳"), Optional.of(phone), Optional.empty());
        return proofs.verified(proof, booker, Optional.empty());
    }

    private static String another(String code) {
        return code.charAt(0) == '0' ? "1" + code.substring(1) : "0" + code.substring(1);
    }

    @Test
    void a_code_is_good_for_the_number_it_was_sent_to_and_may_be_shown_twice() {
        proofs.send(PHONE);
        assertThat(sent).hasSize(1).allMatch(code -> code.matches("[0-9]{6}"));
        assertThat(isGood(sent.get(0), PHONE)).isTrue();
        assertThat(isGood(sent.get(0), PHONE)).isTrue();
        assertThat(isGood(sent.get(0), OTHER)).isFalse();
    }

    @Test
    void where_a_deputy_books_it_is_the_deputys_number_that_counts() {
        proofs.send(OTHER);
        Booker booker = new Booker(PersonName.of("王芳"), Optional.of(PHONE), Optional.empty());
        Deputy deputy = new Deputy(PersonName.of("李明"), Optional.of(OTHER));
        assertThat(proofs.verified(sent.get(0), booker, Optional.of(deputy))).isTrue();
        assertThat(proofs.verified(sent.get(0), booker, Optional.empty())).isFalse();
    }

    @Test
    void it_ends_after_ten_minutes_and_after_five_wrong_tries() {
        proofs.send(PHONE);
        time.advance(NumberProofs.LIFE);
        assertThat(isGood(sent.get(0), PHONE)).isFalse();
        proofs.send(PHONE);
        for (int i = 0; i < NumberProofs.TRIES; i++) {
            assertThat(isGood(another(sent.get(1)), PHONE)).isFalse();
        }
        assertThat(isGood(sent.get(1), PHONE)).isFalse();
    }
}
