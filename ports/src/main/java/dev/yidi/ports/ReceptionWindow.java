package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.AnswerOnTheSpot;
import dev.yidi.core.casefile.Classify;
import dev.yidi.core.casefile.DeclineCase;
import dev.yidi.core.casefile.GiveNotice;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.SameMatterDecision;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.Classification;
import dev.yidi.core.profile.RoutingAdvice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The window where matters come in 受理窗口: registers, classifies, answers on the spot, advises where to send a case.
 *
 * <p>Thread-safe. What a rule refuses is an {@link Answer.Refused}; what is malformed is an
 * {@link dev.yidi.core.InvalidInputException} with every fault.
 */
public interface ReceptionWindow {

    /** Whether the officer is in office and may register matters at all; {@link #register} asks it of everybody anyway. */
    boolean mayRegister(@NotNull OfficerId officer);

    /** Registers a matter in one act: number, query code, parties, narrative and, where given, its classification. */
    Answer<Registered> register(@Valid @NotNull Envelope by, @Valid @NotNull Register matter);

    /** Says what the matter is, or corrects what was said. */
    Answer<Receipt> classify(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull Classify command);

    /** Answers the citizen at the window, which ends the handling. */
    Answer<Receipt> answerOnTheSpot(
            @Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull AnswerOnTheSpot command);

    /** Does not accept the matter and says where to go instead. */
    Answer<Receipt> decline(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull DeclineCase command);

    /** Gives the citizen a notice. */
    Answer<Receipt> giveNotice(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull GiveNotice command);

    /** What a text seems to be about, with reasons; an officer decides. Nothing is stored. */
    Classification suggest(@NotNull String title, @NotNull String body);

    /** Where the profile would send the case, with reasons; an officer decides. Nothing is stored. */
    Answer<RoutingAdvice> advise(@NotNull OfficerId officer, @NotNull CaseId caseId);

    /**
     * Earlier cases that look like this one, with reasons, and whether a level was skipped; asked at registration or later.
     * An officer decides. Nothing is stored.
     */
    Answer<SameMatter> sameMatter(@NotNull OfficerId officer, @NotNull CaseId caseId);

    /**
     * The same for a matter that is not registered yet: whether it is here already. Nothing is stored, not even a number is
     * drawn.
     */
    Answer<SameMatter> sameMatter(@NotNull OfficerId officer, @Valid @NotNull Register draft);

    /**
     * Records what an officer decided about two cases that look alike: in both, in one act or in neither. The envelope's
     * expected version is that of {@code caseId}; the receipt is that of {@code other}.
     */
    Answer<Receipt> decideSameMatter(
            @Valid @NotNull Envelope by,
            @NotNull CaseId caseId,
            @NotNull CaseId other,
            @NotNull SameMatterDecision decision,
            @NotNull FreeText reason);

    /**
     * A matter to register 登记表.
     *
     * @param channel how it came
     * @param window the window it came to
     * @param receivedAt when it was received; empty for now, never in the future
     * @param place where it arose
     * @param title in a few words
     * @param narrative what happened and what is asked for
     * @param visitors how many people came; 0 when nobody came in person
     * @param kind what kind it is
     * @param category the category of a petition
     * @param topic what it is about; without it the case is registered but not classified
     * @param parties who is involved; empty for an anonymous matter
     * @param accused the organs that a report is against
     * @param firstHandler who stays answerable for it; empty for the registering officer
     * @param attendedAt the public place a visitor came to; empty for the place of the officer's organ
     */
    record Register(
            @NotNull IntakeChannel channel,
            Optional<WindowId> window,
            Optional<Instant> receivedAt,
            @NotNull DivisionCode place,
            @NotNull FreeText title,
            @NotNull FreeText narrative,
            @PositiveOrZero int visitors,
            @NotNull CaseKind kind,
            Optional<PetitionCategory> category,
            Optional<TopicCode> topic,
            @Valid @NotNull List<PartyEntry> parties,
            @NotNull Set<OrganId> accused,
            Optional<OfficerId> firstHandler,
            Optional<FreeText> attendedAt) {
        public Register {
            parties = List.copyOf(parties);
            accused = Set.copyOf(accused);
        }

        /** A matter with what it cannot do without; nobody came in person, nobody is named, nobody is accused. */
        public static Register of(
                IntakeChannel channel, DivisionCode place, CaseKind kind, FreeText title, FreeText narrative) {
            return new Register(
                    channel,
                    Optional.empty(),
                    Optional.empty(),
                    place,
                    title,
                    narrative,
                    0,
                    kind,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** This matter, about {@code theTopic}. */
        public Register about(TopicCode theTopic) {
            return new Register(
                    channel,
                    window,
                    receivedAt,
                    place,
                    title,
                    narrative,
                    visitors,
                    kind,
                    category,
                    Optional.of(theTopic),
                    parties,
                    accused,
                    firstHandler,
                    attendedAt);
        }

        /** This matter, between {@code theParties}. */
        public Register between(PartyEntry... theParties) {
            return new Register(
                    channel,
                    window,
                    receivedAt,
                    place,
                    title,
                    narrative,
                    visitors,
                    kind,
                    category,
                    topic,
                    List.of(theParties),
                    accused,
                    firstHandler,
                    attendedAt);
        }
    }

    /**
     * A party of a matter to register 当事人登记; it is called {@code p1}, {@code p2} … in the case, in this order.
     *
     * @param role its role
     * @param organisation whether it is an organisation and not a person
     * @param name its name
     * @param phone its telephone number
     * @param identity the number of its identity paper
     * @param address where letters reach it
     */
    record PartyEntry(
            @NotNull PartyRole role,
            boolean organisation,
            @NotNull PersonName name,
            Optional<PhoneNumber> phone,
            Optional<IdentityNumber> identity,
            Optional<FreeText> address) {

        /** A party of whom no address is known. */
        public PartyEntry(
                PartyRole role,
                boolean organisation,
                PersonName name,
                Optional<PhoneNumber> phone,
                Optional<IdentityNumber> identity) {
            this(role, organisation, name, phone, identity, Optional.empty());
        }

        /** A person with a telephone, whose last four digits let him or her follow the case. */
        public static PartyEntry person(PartyRole role, PersonName name, PhoneNumber phone) {
            return new PartyEntry(role, false, name, Optional.of(phone), Optional.empty());
        }
    }
}
