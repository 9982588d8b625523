package dev.yidi.ports;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.Disclosures;
import dev.yidi.core.casefile.MakeSubjectRequest;
import dev.yidi.core.casefile.Privacy;
import dev.yidi.core.casefile.WithdrawConsent;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.privacy.Consent;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.privacy.RecipientKind;
import dev.yidi.core.privacy.RequestDecision;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What citizens may know and ask about their own data; see {@link SubjectRights}. */
final class RightsService implements SubjectRights {
    private static final int ID_BYTES = 12;

    private final CitizenActs acts;
    private final Settings settings;

    RightsService(CitizenActs acts, Settings settings) {
        this.acts = acts;
        this.settings = settings;
    }

    @Override
    public Answer<List<DisclosureLine>> disclosures(Credential credential) {
        return acts.show(
                credential,
                open -> Disclosures.of(open.events()).stream()
                        .filter(each -> each.to().kind().isOutsider())
                        .map(this::line)
                        .toList());
    }

    @Override
    public Answer<List<Consent>> consents(Credential credential) {
        return acts.showTo(credential, (open, followers) -> {
            Set<PartyId> theirs = spokenFor(open, followers);
            return open.file().privacy().consents().values().stream()
                    .filter(consent -> consent.isGivenBy(theirs))
                    .toList();
        });
    }

    @Override
    public Answer<CitizenReceipt> withdraw(Credential credential, String commandId, ConsentId consent) {
        return acts.performFor(
                credential, commandId, (open, followers) -> new WithdrawConsent(consent, spokenFor(open, followers)));
    }

    @Override
    public Answer<CitizenReceipt> ask(
            Credential credential, String commandId, SubjectRight right, Optional<FreeText> detail) {
        return acts.performFor(
                credential,
                commandId,
                (open, followers) -> new MakeSubjectRequest(id(commandId), asking(followers), right, detail));
    }

    @Override
    public Answer<List<RightsLine>> requests(Credential credential) {
        return acts.showTo(credential, (open, followers) -> lines(open.file().privacy(), spokenFor(open, followers)));
    }

    private Set<PartyId> spokenFor(OpenCase open, List<PartyId> followers) {
        return SpokenFor.by(
                open.file(), followers, settings.now(Actor.citizen()).today());
    }

    /** Who asks, unless several share the second factor. */
    private static Optional<PartyId> asking(List<PartyId> followers) {
        return Optional.of(followers).filter(all -> all.size() == 1).map(all -> all.get(0));
    }

    /** Those of theirs, and those of whom it is not known whose they are. */
    private static List<RightsLine> lines(Privacy privacy, Set<PartyId> theirs) {
        return privacy.requests().values().stream()
                .filter(request -> request.party().map(theirs::contains).orElse(true))
                .map(request -> new RightsLine(
                        request.id(),
                        request.right(),
                        request.made(),
                        Optional.ofNullable(privacy.decisions().get(request.id()))
                                .map(RequestDecision::granted)))
                .toList();
    }

    private DisclosureLine line(Disclosure disclosure) {
        return new DisclosureLine(
                disclosure.at(),
                disclosure.to().kind(),
                name(disclosure.to()),
                disclosure.purpose(),
                disclosure.kinds(),
                disclosure.ground());
    }

    private String name(Recipient to) {
        return to.kind() == RecipientKind.ORGAN
                ? settings.profile()
                        .organs()
                        .find(new OrganId(to.name()))
                        .map(Organ::name)
                        .orElse(to.name())
                : to.name();
    }

    /** The same for a repeat of the command, another for another. */
    private static SubjectRequestId id(String commandId) {
        byte[] digest = HashChain.sha256(LengthPrefixed.of("yidi request 1", commandId));
        return new SubjectRequestId("r-" + HexFormat.of().formatHex(digest, 0, ID_BYTES));
    }
}
