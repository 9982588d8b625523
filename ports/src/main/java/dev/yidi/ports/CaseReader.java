package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.privacy.Audience;
import java.util.List;
import java.util.Optional;

/** Takes cases from the journal. */
final class CaseReader {
    private final FileReader files;
    private final CaseRegister cases;

    CaseReader(FileReader files, CaseRegister cases) {
        this.files = files;
        this.cases = cases;
    }

    /** The case with its classified texts, as far as its key still exists. */
    Optional<OpenCase> open(CaseId caseId) {
        return files.open(cases, caseId.file()).map(CaseReader::open);
    }

    /** The same for who looks at many cases and will not come back. */
    Optional<OpenCase> openOnce(CaseId caseId) {
        return files.openOnce(cases, caseId.file()).map(CaseReader::open);
    }

    /** The case without its classified texts: for figures and checks, which need no key. */
    Optional<OpenCase> openBlind(CaseId caseId) {
        return files.openBlind(cases, caseId.file()).map(CaseReader::open);
    }

    /** The case as it may be shown to {@code audience}: what is not for them is not in it. */
    OpenCase seenBy(Audience audience, OpenCase open) {
        return files.beside(open.entries(), audience, () -> veiled(audience, open));
    }

    private OpenCase veiled(Audience audience, OpenCase open) {
        Veil veil = Veil.of(audience, open.file().protection().sealed());
        List<CaseEvent> events = open.entries().stream()
                .map(entry -> cases.codec().open(entry, open.key(), veil))
                .toList();
        return new OpenCase(CaseFile.from(events), open.entries(), events, open.key());
    }

    private static OpenCase open(OpenFile<CaseFile, CaseEvent> file) {
        return new OpenCase(file.file(), file.entries(), file.events(), file.key());
    }
}
