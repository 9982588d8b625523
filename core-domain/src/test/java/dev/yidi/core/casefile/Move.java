package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.joint.ConveneJointHandling;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.request.ContactMode;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.PauseReason;
import dev.yidi.core.time.Span;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * One generated step: someone does something some hours later. Numbers choose, so that any sequence means something; half of
 * the steps are such as suit the stage the case is at, or few cases would come far.
 */
record Move(int who, int what, int a, int b, int hours) {
    private static final List<OrganId> ORGANS = List.of(
            CountyDesk.CENTRE,
            CountyDesk.HOUSING,
            CountyDesk.POLICE,
            CountyDesk.HALL_A,
            CountyDesk.HALL_B,
            CountyDesk.POST,
            CountyDesk.COMMITTEE,
            CountyDesk.GOVERNMENT,
            CountyDesk.LAND);
    private static final List<OfficerId> OFFICERS =
            List.of(Play.LEAD, Play.HAN, Play.QIN, Play.CLERK, new OfficerId("of-centre"));

    static Arbitrary<List<Move>> sequences() {
        return Combinators.combine(upTo(11), upTo(2 * ProceedingMoves.COUNT + 73), upTo(62), upTo(62), upTo(24 * 6))
                .as(Move::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(80)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most).withDistribution(RandomDistribution.uniform());
    }

    /** Who gives {@code command}: every other time one who may, else mostly one whose turn it is. */
    Actor actor(CaseFile file, CaseCommand command) {
        OrganId holder = file.custody().accountable().orElse(file.intake().organ());
        if ((a + b) % 2 == 0) {
            return anyone(file);
        }
        if (command.operation() == Operation.SPEAK_FOR_CITIZEN) {
            return Actor.citizen();
        }
        if (command instanceof RecordScan) {
            return Actor.system();
        }
        if (command instanceof SignCase) {
            return file.custody().signing().owed(Signatures.round(file)).stream()
                    .findFirst()
                    .map(signer -> Actor.officer(signer, holder))
                    .orElseGet(() -> officer(holder));
        }
        if (command instanceof AgreeToReturn || command instanceof RefuseReturn) {
            return officer(file.custody().open().map(Dispatching::from).orElse(holder));
        }
        if (command instanceof ConductPetition || command instanceof ServeDocument) {
            return officer(PetitionMoves.organ(file));
        }
        if (command instanceof ReportToPrincipal || command instanceof SaveTrip) {
            return Actor.officer(Play.QIN, CountyDesk.CENTRE);
        }
        if (command instanceof ConductJointHandling joint) {
            return officer(joint.command() instanceof ConveneJointHandling ? CountyDesk.CENTRE : holder);
        }
        if (command instanceof CallBackCitizen) {
            return officer(CountyDesk.CENTRE);
        }
        if (command instanceof TakeIntoCharge || command instanceof ReportCharge || command instanceof ReleaseCharge) {
            return officer(CountyDesk.CENTRE);
        }
        return command instanceof PrivacyCommand
                        || command instanceof RemoveSigner
                        || command instanceof AttachFile
                        || command instanceof PauseClock
                        || command instanceof ResumeClock
                        || command instanceof ExtendClock
                ? officer(holder)
                : anyone(file);
    }

    private Actor anyone(CaseFile file) {
        OrganId holder = file.custody().accountable().orElse(file.intake().organ());
        Optional<Dispatching> open = file.custody().open();
        return switch (who) {
            case 0, 1, 2 -> officer(open.map(Dispatching::to).orElse(holder));
            case 3, 4 -> officer(holder);
            case 5, 6 -> officer(open.map(Dispatching::from).orElse(holder));
            case 7 -> officer(CountyDesk.CENTRE);
            case 8 -> officer(organ(a + b));
            case 9 -> Actor.citizen();
            case 10 -> Actor.officer(file.custody().firstHandler(), CountyDesk.CENTRE);
            default -> Actor.system();
        };
    }

    CaseCommand command(CaseFile file, LocalDate today) {
        Optional<CaseCommand> scan = AttachmentMoves.scan(file, b);
        if (what % 3 == 0 && scan.isPresent()) {
            return scan.get();
        }
        return what % 2 == 0 ? suitable(file, today, what / 2) : any(file, today, what / 2);
    }

    private CaseCommand suitable(CaseFile file, LocalDate today, int choice) {
        return switch (file.stage()) {
            case REGISTERED -> choice % 4 == 0 ? new AnswerOnTheSpot(CaseResult.EXPLAINED, Play.text()) : classify();
            case CLASSIFIED -> choice % 4 == 0 ? new AcceptCase(officer(a)) : dispatch(today);
            case DISPATCHED -> dispatched(file, choice);
            case ACCEPTED -> accepted(file, today, choice);
            case CONCLUDED ->
                owesSignature(file)
                        ? signature(file)
                        : List.of(
                                        new AnswerCitizen(Play.text()),
                                        new CloseCase(),
                                        ProceedingMoves.next(file, choice / 4, a),
                                        new AnswerInPublic(Play.text()))
                                .get(choice % 4);
            default ->
                file.aftercare().callBackDue() && choice % 3 > 0
                        ? callBack()
                        : List.of(
                                        new ReopenCase(Play.text()),
                                        new RateCase(RatedSubject.ORGAN, "UNSATISFIED", Optional.of(Play.text())),
                                        ProceedingMoves.next(file, choice / 4, a),
                                        PrivacyMoves.next(file, a, b),
                                        new AnswerInPublic(Play.text()))
                                .get(choice % 5);
        };
    }

    private static boolean owesSignature(CaseFile file) {
        return !Signatures.against(file).isEmpty();
    }

    private CallBackCitizen callBack() {
        return new CallBackCitizen(
                ContactMode.PHONE,
                List.of(Optional.of("SATISFIED"), Optional.of("UNSATISFIED"), Optional.<String>empty())
                        .get(a % 3),
                b % 5 == 0 ? Optional.empty() : Optional.of(Play.text()));
    }

    /** Of who owes one, or a word that they need not any more. */
    private CaseCommand signature(CaseFile file) {
        return b % 3 == 0
                ? new RemoveSigner(
                        file.custody()
                                .signing()
                                .owed(Signatures.round(file))
                                .iterator()
                                .next(),
                        Play.text())
                : new SignCase(a % 2 == 0, Optional.of(Play.text()));
    }

    private CaseCommand dispatched(CaseFile file, int choice) {
        if (file.custody().pendingObjection().isPresent()) {
            return choice % 2 == 0 ? new RefuseReturn(Play.text()) : new AgreeToReturn();
        }
        return List.of(
                        new AcceptCase(officer(a)),
                        new ObjectToDispatch(Play.text(), Play.LAW, Optional.empty()),
                        new RecallDispatch(Play.text()))
                .get(choice % 3);
    }

    private CaseCommand accepted(CaseFile file, LocalDate today, int choice) {
        return switch (choice % 12) {
            case 0 -> owesSignature(file) ? signature(file) : new ConcludeCase(one(CaseResult.class, a), Play.text());
            case 1 -> new PauseClock(pausable(file, false), PauseReason.APPRAISAL);
            case 2 -> new ResumeClock(pausable(file, true));
            case 3 -> new ExtendClock(pausable(file, false), Span.days(1 + a % 10), "ORGAN_HEAD", "complex");
            case 4 ->
                List.of(
                                LitigationMoves.referral(file, a, b),
                                LitigationMoves.agency(file, a, b),
                                LitigationMoves.outside(file, a, b))
                        .get(b % 3);
            case 5 -> JointMoves.next(file, a, b);
            case 6, 7, 8 -> FurtherMoves.next(file, choice + b, a);
            case 9 -> a % 2 == 0 ? ProceedingMoves.next(file, choice, a) : ChargeMoves.next(file, today, b, a);
            case 10 ->
                b % 6 == 0
                        ? new WithdrawCase(Set.of(Play.WANG), Play.text())
                        : b % 6 > 3 ? endRole(file, today) : MandateMoves.attending(file, today, b % 3 == 1, a);
            default -> ProceedingMoves.next(file, choice, a);
        };
    }

    private CaseCommand any(CaseFile file, LocalDate today, int choice) {
        return switch (choice % (52 + MandateMoves.COUNT)) {
            case 0 -> new AbsorbCase(new CaseId("c" + a % 3));
            case 1 -> new AcceptCase(officer(a));
            case 2 ->
                b % 2 == 0
                        ? new AddMaterial(Optional.of(party(a)), Play.text())
                        : AttachmentMoves.attach(party(a), a, b / 2);
            case 3 -> MatterMoves.next(organ(a), file.changedAt(), b);
            case 4 ->
                b % 2 == 0
                        ? new AddParty(Registration.party(party(a), one(PartyRole.class, b / 2)))
                        : endRole(file, today);
            case 5 ->
                b % 3 == 0
                        ? new RemoveSigner(officer(a), Play.text())
                        : b % 3 == 1 ? new SignCase(a % 2 == 0, Optional.of(Play.text())) : new AddSigner(officer(a));
            case 6 -> new AgreeToReturn();
            case 7 -> b % 2 == 0 ? new AnswerCitizen(Play.text()) : new AnswerInPublic(Play.text());
            case 8 -> new AnswerOnTheSpot(CaseResult.ANSWERED, Play.text());
            case 9 -> classify();
            case 10 -> new CloseCase();
            case 11 -> new ConcludeCase(CaseResult.AGREED, Play.text());
            case 12 -> new DeclineCase(one(DeclineGround.class, a), Play.LAW, Play.text());
            case 13 -> new DelegateCase(officer(a));
            case 14, 15, 16, 17, 18 -> dispatch(today);
            case 19 -> new ExtendClock(pausable(file, false), Span.days(1 + a % 20), "ORGAN_HEAD", "complex");
            case 20 -> new FireRung(clock(file), rung(b));
            case 21 -> b % 2 == 0 ? new GiveNotice(one(NoticeKind.class, a)) : delivery(file);
            case 22 -> new HandOverFirstHandler(officer(a), Play.text());
            case 23 -> new MergeIntoCase(new CaseId("c" + a % 3));
            case 24 -> new ObjectToDispatch(Play.text(), Play.LAW, Optional.of(organ(b)));
            case 25 -> new PauseClock(pausable(file, false), one(PauseReason.class, b));
            case 26 -> new ResumeClock(pausable(file, true));
            case 27 -> new RateCase(one(RatedSubject.class, a), "SATISFIED", Optional.empty());
            case 28 -> new RecallDispatch(Play.text());
            case 29 -> new RecordTrip(Optional.empty(), FreeText.of("处所" + a % 3), TripPurpose.OTHER, b % 2 == 0);
            case 30 ->
                new RecuseOfficer(
                        officer(a),
                        ConflictGround.INTEREST,
                        Play.text(),
                        b % 3 == 0 ? Optional.empty() : Optional.of(officer(b)));
            case 31 -> new ReopenCase(Play.text());
            case 32 ->
                a % 2 == 0
                        ? new UrgeCase()
                        : new EnterSupervision(organ(b), one(SupervisionLevel.class, b), "shirking", Play.text());
            case 33 -> new WithdrawCase(Set.of(party(a)), Play.text());
            case 34 -> new ViewSealedData();
            case 52 -> ChargeMoves.next(file, today, a, b);
            case 36 -> LitigationMoves.referral(file, a, b);
            case 37 -> LitigationMoves.agency(file, a, b);
            case 38 -> LitigationMoves.outside(file, a, b);
            case 42, 43, 44, 45, 46, 47 -> MandateMoves.next(file, today, organ(b), choice, a);
            case 39, 40, 41 -> FurtherMoves.next(file, choice, a + b);
            case 35, 48, 49, 50, 51 -> PrivacyMoves.next(file, a, b);
            default -> ProceedingMoves.next(file, choice, a);
        };
    }

    /** Of a party that is there, or of one that is not. */
    private EndRole endRole(CaseFile file, LocalDate today) {
        List<Party> parties = file.parties();
        PartyId party =
                parties.isEmpty() ? party(a) : parties.get(a % parties.size()).id();
        return new EndRole(party, today.plusDays(b / 2 % 4 - 1), Play.text());
    }

    private DeliverDocument delivery(CaseFile file) {
        List<Paper> letters = file.papers().all().stream()
                .filter(paper -> !paper.kind().isForCitizen())
                .toList();
        return new DeliverDocument(
                letters.isEmpty()
                        ? new DocumentId("forward-letter-1")
                        : letters.get(a % letters.size()).id(),
                Recipient.of(organ(b)),
                ServiceMethod.ELECTRONIC,
                file.changedAt(),
                Optional.empty());
    }

    private CaseCommand classify() {
        CaseKind kind = one(CaseKind.class, a);
        boolean report = kind == CaseKind.REPORT;
        return new Classify(
                kind,
                kind == CaseKind.PETITION ? Optional.of(one(PetitionCategory.class, b)) : Optional.empty(),
                b % 2 == 0 ? CountyDesk.NOISE : CountyDesk.HOMESTEAD,
                report && b % 2 == 0 ? Set.of(organ(b)) : Set.of(),
                Optional.of(Play.text()));
    }

    private CaseCommand dispatch(LocalDate today) {
        DispatchVerb verb = one(DispatchVerb.class, a);
        return new Dispatch(
                verb,
                organ(b),
                Play.text(),
                verb == DispatchVerb.ASSIGN ? Optional.of(today.plusDays(1 + a)) : Optional.empty());
    }

    private ClockId clock(CaseFile file) {
        List<ClockId> clocks = List.copyOf(file.clocks().ledgers().keySet());
        List<ClockLedger> running = file.clocks().running();
        if (clocks.isEmpty()) {
            return new ClockId("nothing");
        }
        return running.isEmpty() || a % 5 == 0
                ? clocks.get(a % clocks.size())
                : running.get(a % running.size()).id();
    }

    /** A clock that can stand still, and does or does not; any clock where there is none. */
    private ClockId pausable(CaseFile file, boolean paused) {
        return file.clocks().running().stream()
                .filter(ledger ->
                        ledger.isPaused() == paused && !ledger.limit().pauses().isEmpty())
                .map(ClockLedger::id)
                .findFirst()
                .orElseGet(() -> clock(file));
    }

    private static <E extends Enum<E>> E one(Class<E> type, int number) {
        List<E> all = List.copyOf(EnumSet.allOf(type));
        return all.get(number % all.size());
    }

    private static RungId rung(int number) {
        return new RungId(List.of("remind", "raise", "supervise").get(number % 3));
    }

    private static PartyId party(int number) {
        return List.of(Play.WANG, Play.LI, new PartyId("zhou"), new PartyId("wu"), new PartyId("xu"))
                .get(number % 5);
    }

    private static OfficerId officer(int number) {
        return OFFICERS.get(number % OFFICERS.size());
    }

    private static OrganId organ(int number) {
        return ORGANS.get(number % ORGANS.size());
    }

    private static Actor officer(OrganId organ) {
        return Actor.officer(new OfficerId("of-" + organ), organ);
    }
}
