package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Text;
import dev.yidi.core.document.AttachmentId;
import dev.yidi.core.document.ScanFinding;
import dev.yidi.core.mandate.MandateScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds a file 添加附件, whose content is stored already and keeps to the {@link dev.yidi.core.document.AttachmentRules}.
 *
 * @param party whose it is
 * @param name what it is called
 * @param mediaType of what kind it is by its content
 * @param bytes how long it is
 * @param stored where the vault has it
 * @param scan what the scanner said
 */
public record AttachFile(
        AttachmentId id,
        Optional<PartyId> party,
        FreeText name,
        String mediaType,
        long bytes,
        String stored,
        ScanFinding scan)
        implements CaseCommand {
    public AttachFile {
        Text.identifier("stored", stored);
    }

    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Optional<MandateScope> proxyScope() {
        return Optional.of(MandateScope.ADD_MATERIAL);
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .at(file, stages())
                .unless(new Standing(file, setting).takesPart(), Refusal.NOT_HOLDER)
                .when(party.filter(each -> file.party(each).isEmpty()).isPresent(), Refusal.PARTY_UNKNOWN)
                .when(file.papers().attachment(id).isPresent(), Refusal.ATTACHMENT_TWICE)
                .when(scan == ScanFinding.INFECTED, Refusal.ATTACHMENT_INFECTED)
                .or(() -> new AttachmentAdded(setting.now(), id, party, name, mediaType, bytes, stored, scan));
    }
}
