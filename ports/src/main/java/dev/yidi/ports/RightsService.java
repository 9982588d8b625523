package dev.yidi.ports;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.Disclosures;
import dev.yidi.core.casefile.Followers;
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
                followed -> Disclosures.of(followed.open().events()).stream()
                        .filter(each -> each.to().kind().isOutsider())
                        .map(this::line)
                        .toList());
    }

    @Override
    public Answer<List<Consent>> consents(Credential credential) {
        return acts.show(
                credential,
                followed -> followed.open().file().privacy().consents().values().stream()
                        .filter(consent -> consent.isGivenBy(followed.by().spokenFor()))
                        .toList());
    }

    @Override
    public Answer<CitizenReceipt> withdraw(Credential credential, String commandId, ConsentId consent) {
        return acts.performFor(
                credential,
                commandId,
                new CitizenActs.Said("withdraw-consent", consent.value(), Optional.empty()),
                followed -> new WithdrawConsent(consent, followed.by().spokenFor()));
    }

    @Override
    public Answer<CitizenReceipt> ask(
            Credential credential, String commandId, SubjectRight right, Optional<FreeText> detail) {
        return acts.performFor(
                credential,
                commandId,
                new CitizenActs.Said("data-request", right.name(), detail),
                followed -> new MakeSubjectRequest(id(commandId), asking(followed.by()), right, detail));
    }

    @Override
    public Answer<List<RightsLine>> requests(Credential credential) {
        return acts.show(credential, followed -> lines(followed.open().file().privacy(), followed.by()));
    }

    /** Who asks, unless several share the second factor. */
    private static Optional<PartyId> asking(Followers by) {
        return Optional.of(by.themselves()).filter(all -> all.size() == 1).map(all -> all.get(0));
    }

    /** Those of theirs; one of somebody who shares a second factor shows to who shares one, and to who follows the case alone. */
    private static List<RightsLine> lines(Privacy privacy, Followers by) {
        boolean shared = by.themselves().size() > 1 || by.alone();
        return privacy.requests().values().stream()
                .filter(request -> request.party().map(by.spokenFor()::contains).orElse(shared))
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
