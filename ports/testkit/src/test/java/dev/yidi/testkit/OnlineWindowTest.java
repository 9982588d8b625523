package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.Reason;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.Credential;
import dev.yidi.ports.GuidePlace;
import dev.yidi.ports.OnlineWindow;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Submission;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.YidiBuilder;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 网上窗口: what citizens hand in themselves. */
class OnlineWindowTest {
    private static final OfficerId MINDER = new OfficerId("minder");
    private static final OfficerId READER = new OfficerId("reader");
    private static final PhoneNumber PHONE = PhoneNumber.of("13900007777");
    private static final DivisionCode ROOT = Presets.centre().territory().root().code();

    private final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    private final Yidi yidi = centre().onlineWindow(MINDER).build();
    private final OnlineWindow window = yidi.onlineWindow();

    private YidiBuilder centre() {
        Officer minder = officer(MINDER, Role.RECEPTIONIST);
        Officer reader = officer(READER, Role.CENTRE_DISPATCHER);
        return Yidi.builder()
                .profile(Presets.centre())
                .stores(new InMemoryStores())
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(List.of(minder, reader)))
                .clock(time);
    }

    private static Officer officer(OfficerId id, Role role) {
        return new Officer(id, "某某", Presets.centre().centre().id(), ROOT, Set.of(role));
    }

    private static Submission leak(PhoneNumber phone) {
        return new Submission(
                Optional.of(CaseKind.DISPUTE),
                ROOT,
                FreeText.of("楼上漏水"),
                FreeText.of("卫生间漏水，协商未果"),
                PersonName.of("王芳"),
                phone);
    }

    private static List<String> reasons(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<?>) answer).reasons().stream().map(Reason::code).toList();
    }

    @Test
    void a_matter_is_registered_at_once_and_its_minder_answers_for_it() {
        Registered registered = window.submit("k1", leak(PHONE)).orElseThrow();

        CaseView shown =
                yidi.caseDesk().view(MINDER, registered.receipt().caseId()).orElseThrow();
        assertThat(shown.intake().channel()).isEqualTo(IntakeChannel.ONLINE);
        assertThat(shown.custody().firstHandler()).isEqualTo(MINDER);
        assertThat(yidi.inquiry()
                        .follow(new Credential(registered.queryCode(), "7777"))
                        .orElseThrow()
                        .number())
                .isEqualTo(registered.receipt().number());
    }

    @Test
    void a_repeat_gets_the_same_number_and_code_and_another_matter_under_its_id_is_refused() {
        Registered first = window.submit("k1", leak(PHONE)).orElseThrow();
        time.advance(Duration.ofMinutes(1));

        assertThat(window.submit("k1", leak(PHONE)).orElseThrow()).isEqualTo(first);
        Submission other = new Submission(
                Optional.of(CaseKind.REQUEST),
                ROOT,
                FreeText.of("路灯"),
                FreeText.of("路灯不亮"),
                PersonName.of("王芳"),
                PHONE);
        assertThat(window.submit("k1", other)).isNotInstanceOf(Answer.Done.class);
    }

    @Test
    void who_does_not_know_what_kind_it_is_gets_what_the_countys_rules_suggest() {
        Submission unsure = new Submission(
                Optional.empty(), ROOT, FreeText.of("路灯不亮"), FreeText.of("村口的路灯坏了"), PersonName.of("王芳"), PHONE);
        Registered registered = window.submit("k1", unsure).orElseThrow();
        assertThat(yidi.caseDesk()
                        .view(MINDER, registered.receipt().caseId())
                        .orElseThrow()
                        .matter()
                        .kind())
                .isEqualTo(yidi.reception().suggest("路灯不亮", "村口的路灯坏了").kind());
    }

    @Test
    void ids_of_two_citizens_are_never_in_each_others_way() {
        Registered one = window.submit("k1", leak(PHONE)).orElseThrow();
        Registered other =
                window.submit("k1", leak(PhoneNumber.of("13900008888"))).orElseThrow();

        assertThat(other.receipt().caseId()).isNotEqualTo(one.receipt().caseId());
        assertThat(other.queryCode()).isNotEqualTo(one.queryCode());
    }

    @Test
    void where_nobody_minds_the_window_or_who_does_may_not_register_nothing_is_taken() {
        assertThat(reasons(centre().build().onlineWindow().submit("k1", leak(PHONE))))
                .containsExactly("submission.no-online-window");
        assertThat(centre().onlineWindow(new OfficerId("left-office"))
                        .build()
                        .onlineWindow()
                        .submit("k1", leak(PHONE)))
                .isNotInstanceOf(Answer.Done.class);
    }

    @Test
    void a_place_beyond_the_county_is_refused_with_its_reason() {
        Submission elsewhere = new Submission(
                Optional.of(CaseKind.DISPUTE),
                DivisionCode.of("999999"),
                FreeText.of("楼上漏水"),
                FreeText.of("卫生间漏水"),
                PersonName.of("王芳"),
                PHONE);
        assertThat(reasons(window.submit("k1", elsewhere))).isNotEmpty();
    }

    @Test
    void the_guide_names_the_places_of_the_county_level_by_level() {
        List<GuidePlace> top = yidi.serviceGuide().places(Optional.empty());
        assertThat(top).extracting(place -> place.division().parent()).containsOnly(Optional.of(ROOT));
        GuidePlace divided =
                top.stream().filter(GuidePlace::divided).findFirst().orElseThrow();
        assertThat(yidi.serviceGuide().places(Optional.of(divided.division().code())))
                .isNotEmpty()
                .extracting(GuidePlace::division)
                .extracting(Division::parent)
                .containsOnly(Optional.of(divided.division().code()));
        assertThat(yidi.serviceGuide().places(Optional.of(DivisionCode.of("999999"))))
                .isEmpty();
        assertThat(Presets.centre().territory().divisions().stream()
                        .filter(each -> each.parent().equals(Optional.of(ROOT))))
                .hasSameSizeAs(top);
    }
}
