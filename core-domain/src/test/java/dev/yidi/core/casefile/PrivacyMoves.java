package dev.yidi.core.casefile;

import dev.yidi.core.PartyId;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import dev.yidi.core.privacy.HoldGround;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Generated steps about personal data: those that suit what is already there, and others. */
final class PrivacyMoves {
    private PrivacyMoves() {}

    static CaseCommand next(CaseFile file, int a, int b) {
        if (file.stage().ended() && a % 3 > 0) {
            return ended(file, a, b);
        }
        Privacy privacy = file.privacy();
        ConsentId consent = new ConsentId("k" + a % 4);
        SubjectRequestId request = privacy.pending().isEmpty()
                ? new SubjectRequestId("r" + a % 4)
                : privacy.pending().get(0).id();
        PartyId party =
                file.parties().isEmpty() ? Play.WANG : file.parties().get(0).id();
        List<CaseCommand> commands = List.of(
                new GiveConsent(
                        consent,
                        party,
                        Optional.empty(),
                        Recipient.of(CountyDesk.POLICE),
                        DisclosurePurpose.INVESTIGATE,
                        Set.of(DataKind.NAME)),
                new WithdrawConsent(
                        privacy.consents().keySet().stream().findFirst().orElse(consent)),
                new MakeSubjectRequest(request, Optional.of(party), SubjectRight.CORRECTION, Optional.of(Play.text())),
                new DecideSubjectRequest(request, true, Optional.empty(), file.party(party)),
                new DiscloseData(
                        a % 2 == 0 ? Recipient.of(CountyDesk.POLICE) : Recipient.body(FurtherMoves.words(a)),
                        DisclosurePurpose.INVESTIGATE,
                        Set.of(DataKind.NAME),
                        b % 2 == 0 ? LegalGround.CONSENT : LegalGround.STATUTORY_DUTY,
                        b % 2 == 0 ? Optional.of(consent) : Optional.empty()),
                new RelayData(
                        "province",
                        1 + a % 3,
                        Recipient.of(CountyDesk.POLICE),
                        DisclosurePurpose.INVESTIGATE,
                        Set.of(DataKind.NAME),
                        b % 2 == 0 ? LegalGround.CONSENT : LegalGround.STATUTORY_DUTY),
                new RevealData(party, DataKind.CONTACT, DisclosurePurpose.CONTACT, LegalGround.STATUTORY_DUTY));
        return privacy.pending().isEmpty() || b % 4 == 0 ? commands.get(b % commands.size()) : commands.get(3);
    }

    private static CaseCommand ended(CaseFile file, int a, int b) {
        Optional<ErasureProposal> proposal = file.privacy().proposal();
        if (proposal.isPresent()) {
            return b % 4 == 0
                    ? new RejectErasure(Play.text())
                    : new CarryOutErasure(proposal.get().form());
        }
        if (file.privacy().isRestricted() && b % 3 > 0) {
            return new LiftRestriction(Play.text());
        }
        return switch (b % 5) {
            case 0 -> new SetArchiveHold(a % 2 == 0 ? HoldGround.STATE_ARCHIVE : HoldGround.INSPECTION);
            case 1 ->
                new LiftArchiveHold(file.privacy().holds().stream().findFirst().orElse(HoldGround.INSPECTION));
            case 2 -> new ProposeErasure(ErasureForm.ANONYMISED, ErasureGround.UNLAWFUL_PROCESSING);
            case 3 -> new ProposeErasure(ErasureForm.DELETED, ErasureGround.CONSENT_WITHDRAWN);
            default -> new ProposeErasure(ErasureForm.RESTRICTED, ErasureGround.UNLAWFUL_PROCESSING);
        };
    }

    static DiscloseData disclosure(Recipient to) {
        return new DiscloseData(
                to, DisclosurePurpose.INVESTIGATE, Set.of(DataKind.NAME), LegalGround.STATUTORY_DUTY, Optional.empty());
    }
}
