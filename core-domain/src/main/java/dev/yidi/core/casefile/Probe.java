package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.Reason;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.mandate.MandateForm;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.mandate.ProxyKind;
import dev.yidi.core.mandate.Terms;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.ExtensionRule;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Commands with made-up values, to ask what stands against an act; and the reasons that stand against the values only. */
final class Probe {
    static final FreeText TEXT = FreeText.of("-");
    static final Citation LAW = new Citation("-", "-");
    static final OfficerId OFFICER = new OfficerId("somebody-else");
    static final CaseId CASE = new CaseId("another-case");
    private static final MandateId MANDATE = new MandateId("another-mandate");
    static final Party PARTY = new Party(
            new PartyId("somebody-else"),
            PartyRole.WITNESS,
            false,
            PersonName.of("-"),
            Optional.empty(),
            Optional.empty(),
            Validity.always());

    /** The codes of the refusals that another value of the same command would avoid. */
    static final Set<String> VALUES = EnumSet.of(
                    Refusal.ORGAN_UNKNOWN,
                    Refusal.ORGAN_ABOLISHED,
                    Refusal.OFFICER_RECUSED,
                    Refusal.SAME_OFFICER,
                    Refusal.PARTY_TWICE,
                    Refusal.NOTHING_CHANGED,
                    Refusal.CATEGORY_MISSING,
                    Refusal.CATEGORY_UNEXPECTED,
                    Refusal.TOPIC_UNKNOWN,
                    Refusal.SAME_ORGAN,
                    Refusal.BACK_TO_SENDER,
                    Refusal.WRONG_TIER,
                    Refusal.ACCUSED_ORGAN,
                    Refusal.PUSHED_DOWN,
                    Refusal.NOT_ALL_APPLICANTS,
                    Refusal.SAME_CASE,
                    Refusal.MERGED_BEFORE)
            .stream()
            .map(Refusal::code)
            .collect(Collectors.toUnmodifiableSet());

    /** The codes of the refusals that no command of the same kind would avoid. */
    private static final Set<String> SHARED = Stream.of(Refusal.STAGE, Refusal.ENDED, Refusal.PROCEEDING_TWICE)
            .map(Refusal::code)
            .collect(Collectors.toUnmodifiableSet());

    private Probe() {}

    /** Whether another value would do away with all of {@code reasons}, or there is none. */
    static boolean isAboutValues(List<Reason> reasons) {
        for (Reason reason : reasons) {
            if (!VALUES.contains(reason.code())) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of {@code reasons} stands against every command of the kind. */
    static boolean isAboutAll(List<Reason> reasons) {
        for (Reason reason : reasons) {
            if (SHARED.contains(reason.code())) {
                return true;
            }
        }
        return false;
    }

    /** Those of {@code reasons} that stand whatever values a command has. */
    static List<Reason> standing(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> !VALUES.contains(reason.code()))
                .toList();
    }

    /** To the own organ, which only its value forbids; and a designation of each organ there is. */
    static Stream<Dispatch> dispatches(CaseFile file, Setting setting) {
        Stream<Dispatch> forward = setting.actor().organ().stream().map(own -> dispatch(DispatchVerb.FORWARD, own));
        Stream<Dispatch> designations = setting.profile().organs().current().stream()
                .map(Organ::id)
                .map(organ -> dispatch(DispatchVerb.DESIGNATE, organ));
        return Stream.concat(forward, designations);
    }

    /** The organs there are. */
    static Stream<OrganId> organs(Setting setting) {
        return setting.profile().organs().current().stream().map(Organ::id);
    }

    /** Of each letter to each party, where it reaches them now. */
    static Stream<ServeDocument> services(CaseFile file, Setting setting) {
        return file.papers().all().stream()
                .filter(paper -> paper.kind().isForCitizen())
                .flatMap(paper -> file.partiesOn(setting.today()).stream()
                        .map(party -> new ServeDocument(
                                paper.id(), party.id(), ServiceMethod.IN_PERSON, setting.now(), Optional.of(TEXT))));
    }

    private static Dispatch dispatch(DispatchVerb verb, OrganId to) {
        return new Dispatch(verb, to, TEXT, Optional.empty());
    }

    /** Of each party that is one today, from today until tomorrow. */
    static Stream<GiveMandate> mandates(CaseFile file, Setting setting) {
        LocalDate tomorrow = setting.today().plusDays(1);
        Validity term = new Validity(setting.today(), Optional.of(tomorrow));
        return file.partiesOn(setting.today()).stream()
                .map(party -> new Terms(
                        party.id(),
                        OFFICER,
                        ProxyKind.WINDOW_OFFICER,
                        Set.of(MandateScope.ATTEND),
                        term,
                        tomorrow,
                        MandateForm.ORAL,
                        TEXT))
                .map(terms -> new GiveMandate(MANDATE, terms));
    }

    /** To the own organ, which only its value forbids, under each such mandate. */
    static Stream<GuideAsProxy> guides(CaseFile file, Setting setting) {
        return setting.actor().organ().stream()
                .flatMap(own -> mandates(file, setting).map(mandate -> new GuideAsProxy(own, TEXT, mandate)));
    }

    /** Of each party that has one today. */
    static Stream<EndRole> roles(CaseFile file, Setting setting) {
        return file.partiesOn(setting.today()).stream().map(party -> new EndRole(party.id(), setting.today(), TEXT));
    }

    static Stream<PauseClock> pauses(CaseFile file, Setting setting) {
        return of(file, ledger -> ledger.limit().pauses().stream().map(reason -> new PauseClock(ledger.id(), reason)));
    }

    static Stream<ResumeClock> resumptions(CaseFile file, Setting setting) {
        return of(file, ledger -> Stream.of(new ResumeClock(ledger.id())));
    }

    static Stream<ExtendClock> extensions(CaseFile file, Setting setting) {
        return of(
                file,
                ledger -> ledger.limit().extension().stream()
                        .map(ExtensionRule::grantor)
                        .map(grantor -> new ExtendClock(
                                ledger.id(), new Span(1, ledger.limit().span().unit()), grantor, "probe")));
    }

    private static <T> Stream<T> of(CaseFile file, Function<ClockLedger, Stream<T>> commands) {
        return file.clocks().running().stream().flatMap(commands);
    }
}
