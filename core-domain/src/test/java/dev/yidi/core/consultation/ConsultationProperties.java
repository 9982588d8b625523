package dev.yidi.core.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.SensitiveText;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ConsultationProperties {
    private static final OfficerId FRIEND = new OfficerId("friend");
    private static final List<OfficerId> OFFICERS = List.of(Sessions.LIN, Sessions.HEAD, FRIEND);
    private static final List<ConsultationCommand> ANY = List.of(
            new ConsentToProcessing(Sessions.CLIENT, true),
            new ConsentToProcessing(Sessions.GUARDIAN, true),
            new WithdrawProcessingConsent(Sessions.CLIENT),
            new ShareRecord(FRIEND, Sessions.CLIENT),
            new ShareRecord(FRIEND, Sessions.GUARDIAN),
            new UnshareRecord(FRIEND),
            new OfferAppointment(Sessions.at(Sessions.START.plus(Duration.ofDays(90)))),
            new ConfirmAppointment(),
            new MoveAppointment(Sessions.at(Sessions.START.plus(Duration.ofDays(91)))),
            Sessions.session(),
            new OpenRecord(Sessions.TEXT),
            new RecordOutcome(ConsultationOutcome.ADVICE_GIVEN),
            new RecordOutcome(ConsultationOutcome.FURTHER_SESSION),
            new EndConsultation(ConsultationEnd.CLIENT_WITHDREW),
            new ReportCrisis(CrisisRisk.HARM_TO_CHILD, "民政", Sessions.RECORD));

    @Provide
    Arbitrary<List<Integer>> choices() {
        return Arbitraries.integers()
                .between(0, ANY.size() * OFFICERS.size() - 1)
                .list()
                .ofMinSize(5)
                .ofMaxSize(50);
    }

    @Property(tries = 400)
    void folding_gives_the_state_which_has_no_record_and_no_session_lacks_its_consent(
            @ForAll("choices") List<Integer> choices, @ForAll boolean sensitive, @ForAll boolean child) {
        Sessions sessions = play(choices, sensitive, child);
        assertThat(Consultation.from(sessions.journal())).isEqualTo(sessions.state());
        boolean consented = false;
        for (ConsultationEvent event : sessions.journal()) {
            if (event instanceof ProcessingConsented given) {
                consented = true;
                assertThat(given.by()).isEqualTo(child ? Sessions.GUARDIAN : Sessions.CLIENT);
            } else if (event instanceof ProcessingConsentWithdrawn) {
                consented = false;
            } else if (event instanceof ConsultationHeld) {
                assertThat(consented || (!sensitive && !child)).isTrue();
            }
        }
        assertThat(hasSensitive(Consultation.class)).isFalse();
        Statistics.label("held")
                .collect(!sessions.state().sessions().isEmpty())
                .coverage(c -> c.check(true).count(n -> n > 20));
    }

    @Property(tries = 400)
    void a_record_is_opened_by_its_adviser_or_whom_the_client_lets_alone(
            @ForAll("choices") List<Integer> choices, @ForAll boolean sensitive, @ForAll boolean child) {
        Set<OfficerId> entitled = new HashSet<>();
        Set<OfficerId> advisers = new HashSet<>();
        for (ConsultationEvent event : play(choices, sensitive, child).journal()) {
            if (event instanceof ConsultationHeld held) {
                advisers.add(held.adviser());
            } else if (event instanceof RecordShared shared) {
                entitled.add(shared.with());
            } else if (event instanceof RecordUnshared unshared) {
                entitled.remove(unshared.with());
            } else if (event instanceof ProcessingConsentWithdrawn) {
                entitled.clear();
            } else if (event instanceof RecordOpened opened) {
                assertThat(advisers.contains(opened.officer()) || entitled.contains(opened.officer()))
                        .isTrue();
            }
        }
    }

    private static boolean hasSensitive(Class<?> type) {
        return type == SensitiveText.class
                || (type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(part ->
                                        part.getGenericType().getTypeName().contains("SensitiveText")
                                                || hasSensitive(part.getType())));
    }

    private static Sessions play(List<Integer> choices, boolean sensitive, boolean child) {
        Sessions sessions = Sessions.asked(sensitive ? ConsultationKind.PSYCHOLOGICAL : ConsultationKind.LEGAL, child);
        choices.forEach(
                choice -> sessions.by(OFFICERS.get(choice % OFFICERS.size())).tries(ANY.get(choice / OFFICERS.size())));
        return sessions;
    }
}
