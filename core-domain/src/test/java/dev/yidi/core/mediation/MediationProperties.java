package dev.yidi.core.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.time.Milestone;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class MediationProperties {
    private static final Set<Class<?>> AFTER_THE_END = Set.of(
            OtherWaysTold.class,
            RiskReported.class,
            PerformanceRecorded.class,
            ObligationBreached.class,
            AgreementPerformed.class,
            PartialPerformanceRecorded.class,
            FollowUpVisited.class,
            EnforcementLinked.class,
            FeeCharged.class,
            ReportedBack.class);

    @Provide
    Arbitrary<List<Scripts.Step>> steps() {
        return Scripts.steps();
    }

    @Provide
    Arbitrary<MediationTerms> terms() {
        return Scripts.terms();
    }

    @Property(tries = 400)
    void folding_the_events_gives_the_state(
            @ForAll("terms") MediationTerms terms, @ForAll("steps") List<Scripts.Step> steps) {
        Room room = Scripts.play(terms, steps);

        assertThat(Mediation.from(room.journal())).isEqualTo(room.mediation());
        for (MediationStage reached : reached(room)) {
            Statistics.label("stages reached").collect(reached);
        }
        Statistics.label("stages reached").coverage(c -> {
            for (MediationStage stage : MediationStage.values()) {
                c.check(stage).count(n -> n > 0);
            }
        });
    }

    private static Set<MediationStage> reached(Room room) {
        Set<MediationStage> reached = EnumSet.noneOf(MediationStage.class);
        for (int i = 1; i <= room.journal().size(); i++) {
            reached.add(Mediation.from(room.journal().subList(0, i)).stage());
        }
        return reached;
    }

    @Property(tries = 400)
    void no_session_is_held_before_all_consented_or_after_a_refusal(
            @ForAll("terms") MediationTerms terms, @ForAll("steps") List<Scripts.Step> steps) {
        Set<PartyId> consented = new HashSet<>();
        boolean refused = false;
        int sessions = 0;
        for (MediationEvent event : Scripts.play(terms, steps).journal()) {
            if (event instanceof MediationConsented e) {
                consented.add(e.party());
            } else if (event instanceof MediationRefused) {
                refused = true;
            } else if (event instanceof SessionHeld) {
                sessions++;
                assertThat(refused).isFalse();
                assertThat(consented).containsExactlyInAnyOrder(Room.WANG, Room.LI);
            }
        }
        Statistics.label("sessions")
                .collect(sessions > 0)
                .coverage(c -> c.check(true).percentage(p -> p > 20));
    }

    @Property(tries = 400)
    void a_mediator_in_conflict_never_holds_a_session_unless_all_waived(
            @ForAll("terms") MediationTerms terms, @ForAll("steps") List<Scripts.Step> steps) {
        Conflicts conflicts = new Conflicts(Set.of(Room.WANG, Room.LI));
        for (MediationEvent event : Scripts.play(terms, steps).journal()) {
            conflicts.read(event);
            if (event instanceof SessionHeld held) {
                assertThat(held.session().heldBy()).isNotEmpty().noneMatch(conflicts::barred);
            }
            if (event instanceof AgreementSignedByMediator signed) {
                assertThat(conflicts.barred(signed.mediator())).isFalse();
            }
        }
    }

    @Property(tries = 400)
    void what_ended_stays_ended(@ForAll("terms") MediationTerms terms, @ForAll("steps") List<Scripts.Step> steps) {
        List<MediationEvent> journal = Scripts.play(terms, steps).journal();
        boolean over = false;
        for (int i = 1; i < journal.size(); i++) {
            MediationEvent event = journal.get(i);
            if (over) {
                assertThat(AFTER_THE_END).contains(event.getClass());
            }
            over = over || event.milestones().contains(Milestone.MEDIATION_ENDED);
            assertThat(Mediation.from(journal.subList(0, i + 1)).stage().isOver())
                    .isEqualTo(over);
        }
    }

    @Property(tries = 400)
    void an_agreement_takes_effect_with_the_last_act_required_or_when_it_is_made_by_word(
            @ForAll("terms") MediationTerms terms, @ForAll("steps") List<Scripts.Step> steps) {
        List<MediationEvent> journal = Scripts.play(terms, steps).journal();
        Set<EffectAct> done = EnumSet.noneOf(EffectAct.class);
        Set<PartyId> signed = new HashSet<>();
        Set<MediatorId> mediators = new HashSet<>();
        boolean drawn = false;
        for (int i = 1; i < journal.size(); i++) {
            MediationEvent event = journal.get(i);
            MediationEvent before = journal.get(i - 1);
            if (event instanceof AgreementTookEffect effect) {
                assertThat(effect.at()).isEqualTo(before.at());
                assertThat(effect.form() == AgreementForm.ORAL).isEqualTo(before instanceof OralAgreementRecorded);
                assertThat(effect.form() == AgreementForm.ORAL || done.containsAll(terms.effectActs()))
                        .isTrue();
            } else if (drawn) {
                assertThat(done.containsAll(terms.effectActs()) && !(before instanceof AgreementTookEffect))
                        .as("an agreement with every act required is in effect")
                        .isFalse();
            }
            if (event instanceof WrittenAgreementRecorded || event instanceof AgreementWithdrawn) {
                drawn = event instanceof WrittenAgreementRecorded;
                done.clear();
                signed.clear();
                mediators.clear();
            } else if (event instanceof AgreementTookEffect) {
                drawn = false;
            } else if (event instanceof AgreementSigned e && signed.add(e.party()) && signed.size() == 2) {
                done.add(EffectAct.PARTIES_SIGN);
            } else if (event instanceof AgreementSignedByMediator e && mediators.add(e.mediator())) {
                long sitting =
                        Mediation.from(journal.subList(0, i)).bench().sitting().size();
                if (mediators.size() == sitting) {
                    done.add(EffectAct.MEDIATORS_SIGN);
                }
            } else if (event instanceof AgreementSealed) {
                done.add(EffectAct.BODY_SEALS);
            }
        }
    }

    @Property(tries = 300)
    void an_agreement_is_performed_exactly_when_every_obligation_is(
            @ForAll("terms") MediationTerms terms, @ForAll("steps") List<Scripts.Step> steps) {
        Room room = Scripts.play(terms, steps);
        Set<String> performed = new HashSet<>();
        Set<String> breached = new HashSet<>();
        for (MediationEvent event : room.journal()) {
            if (event instanceof PerformanceRecorded e) {
                performed.add(e.obligation());
                breached.remove(e.obligation());
            } else if (event instanceof ObligationBreached e) {
                breached.add(e.obligation());
            }
        }
        room.mediation().agreement().filter(Agreement::inEffect).ifPresent(a -> {
            Set<String> owed = new HashSet<>();
            a.terms().obligations().forEach(o -> owed.add(o.id()));
            assertThat(room.stage() == MediationStage.PERFORMED).isEqualTo(performed.containsAll(owed));
            assertThat(a.breached()).isEqualTo(breached);
        });
    }

    @Property(tries = 300)
    void a_failed_mediation_owes_the_other_ways_until_they_were_told(
            @ForAll("terms") MediationTerms terms, @ForAll("steps") List<Scripts.Step> steps) {
        Room room = Scripts.play(terms, steps);
        boolean told = room.journal().stream().anyMatch(e -> e.milestones().contains(Milestone.MEDIATION_END_NOTIFIED));
        boolean failed =
                room.mediation().ending().filter(e -> e.end().isFailure()).isPresent();

        assertThat(room.mediation().otherWaysOwed().isEmpty()).isEqualTo(!failed || told);
    }

    @Property(tries = 200)
    void a_refused_command_changes_nothing_and_a_granted_one_happens_now(
            @ForAll("terms") MediationTerms terms, @ForAll("steps") List<Scripts.Step> steps) {
        Room room = Room.proposed(terms);
        for (Scripts.Step step : steps) {
            Mediation before = room.mediation();
            Outcome<List<MediationEvent>> outcome = room.tries(step.command(before));
            if (outcome.isGranted()) {
                assertThat(outcome.orElseThrow())
                        .isNotEmpty()
                        .allSatisfy(e -> assertThat(e.at()).isEqualTo(room.now()));
            } else {
                assertThat(outcome.reasons()).isNotEmpty();
                assertThat(room.mediation()).isSameAs(before);
            }
        }
    }
}
