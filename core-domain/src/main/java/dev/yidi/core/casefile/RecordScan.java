package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.document.AttachmentId;
import dev.yidi.core.document.ScanFinding;
import java.util.List;

/** Records what the scanner said of a file that had waited for it 补记查杀结果; asking twice does no harm. */
public record RecordScan(AttachmentId id, ScanFinding finding) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.KEEP_TIME;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return Outcome.granted(file.papers()
                .attachment(id)
                .filter(held -> held.scan() == ScanFinding.PENDING && finding != ScanFinding.PENDING)
                .<List<CaseEvent>>map(held -> List.of(new AttachmentScanned(setting.now(), id, finding)))
                .orElseGet(List::of));
    }
}
