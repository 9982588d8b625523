package dev.yidi.core.casefile;

import dev.yidi.core.MediatorId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.escalation.Alarm;
import dev.yidi.core.mediation.AcceptanceRule;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.EffectAct;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.mediation.OnlineRule;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.RecordWrittenAgreement;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.mediation.SealAgreement;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.core.mediation.SignAgreement;
import dev.yidi.core.mediation.SignAsMediator;
import dev.yidi.core.mediation.SignatureForm;
import dev.yidi.core.mediation.StartAct;
import dev.yidi.core.mediation.TakeDispute;
import dev.yidi.core.mediation.TellRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mediations of any type within a case under test. */
final class MediationPlays {
    static final ProceedingId M1 = new ProceedingId("m1");
    static final OrganId COURT = new OrganId("court");
    static final LocalDate FIRST = LocalDate.of(2026, 5, 8);
    static final LocalDate SECOND = LocalDate.of(2026, 6, 8);
    private static final MediatorId CHEN = new MediatorId("chen");
    private static final Set<PartyId> BOTH = Set.of(Play.WANG, Play.LI);
    private static final String BODY = "乙镇人民调解委员会";

    private MediationPlays() {}

    static ProposeMediation proposal(MediationTerms terms) {
        return proposal(
                terms,
                terms.linkage().map(linkage -> Referral.by(linkage, COURT)).orElseGet(Referral::none));
    }

    static ProposeMediation proposal(MediationTerms terms, Referral referral) {
        return new ProposeMediation(M1, terms, referral, MediationOrigin.APPLIED, BOTH, BODY);
    }

    /** Told, consented to by all, and taken where its terms ask for it. */
    static Play opened(Play proposed) {
        MediationTerms terms =
                proposed.file().proceedings().mediation(M1).orElseThrow().terms();
        Play play = terms.notices().isEmpty() ? proposed : proposed.does(step(new TellRules(terms.notices())));
        play = play.does(step(new ConsentToMediation(Play.WANG))).does(step(new ConsentToMediation(Play.LI)));
        Optional<StartAct> act = terms.startActs().stream().findFirst();
        return terms.acceptance() == AcceptanceRule.CONSENT
                ? play
                : play.does(step(new TakeDispute(
                        act, act.map(each -> Play.START), terms.applyWithin().map(limit -> LocalDate.of(2026, 3, 1)))));
    }

    static Play effective(Play accepted, MediationTerms terms) {
        return agreed(opened(accepted.does(step(proposal(terms)))));
    }

    /** Two instalments agreed on, with every act that the terms ask for. */
    static Play agreed(Play open) {
        MediationTerms terms =
                open.file().proceedings().mediation(M1).orElseThrow().terms();
        SignatureForm form = terms.online().contains(OnlineRule.ELECTRONIC_SIGNATURE)
                ? SignatureForm.ELECTRONIC
                : SignatureForm.SIGNATURE;
        Play play = open.does(step(new AppointMediator(CHEN, Set.of())))
                .does(step(new HoldSession(
                        Session.closed(SessionMode.ON_SITE, Play.text(), Set.of(CHEN), BOTH, Play.text()))))
                .does(step(new RecordWrittenAgreement(AgreementTerms.whole(
                        Play.text(), Play.text(), List.of(owed("first", FIRST), owed("second", SECOND))))));
        if (terms.effectActs().contains(EffectAct.MEDIATORS_SIGN)) {
            play = play.does(step(new SignAsMediator(CHEN)));
        }
        if (terms.effectActs().contains(EffectAct.BODY_SEALS)) {
            play = play.does(step(new SealAgreement(BODY)));
        }
        return play.does(step(new SignAgreement(Play.WANG, form))).does(step(new SignAgreement(Play.LI, form)));
    }

    /** What the timekeeper does now: it fires whatever is due until nothing is. */
    static Play swept(Play play) {
        Play now = play.by(Actor.system());
        for (Optional<Alarm> due = due(now); due.isPresent(); due = due(now)) {
            now = now.does(new FireRung(due.get().clock(), due.get().rung()));
        }
        return now.by(play.actor());
    }

    private static Optional<Alarm> due(Play play) {
        return Alarms.of(play.file(), play.setting()).stream()
                .filter(alarm -> !alarm.at().isAfter(play.now()))
                .findFirst();
    }

    private static Obligation owed(String id, LocalDate due) {
        return new Obligation(id, Play.LI, Play.WANG, Play.text(), Optional.of(due));
    }

    static ConductMediation step(MediationCommand command) {
        return new ConductMediation(M1, command);
    }
}
