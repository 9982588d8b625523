package dev.yidi.core.casefile;

import dev.yidi.core.document.Document;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.document.Templates;
import dev.yidi.core.profile.CountyProfile;
import java.util.List;
import java.util.Optional;

/** Writes the documents of a case from its journal 文书制作: the journal is the only source. */
public final class PaperWriter {
    private final List<CaseEvent> journal;
    private final CountyProfile profile;

    /** For the case with this journal, as {@code profile} names its organs. */
    public PaperWriter(List<CaseEvent> journal, CountyProfile profile) {
        this.journal = List.copyOf(journal);
        this.profile = profile;
    }

    /** The document called {@code id}, as it was issued. */
    public Optional<Document> document(DocumentId id) {
        return CaseFile.from(journal).papers().find(id).map(this::write);
    }

    /** Its text in the county's form; it reveals what is classified. */
    public Optional<String> text(DocumentId id) {
        return document(id).map(templates()::write);
    }

    /** The title documents of {@code kind} bear in this county. */
    public String title(DocumentKind kind) {
        return templates().title(kind);
    }

    private Document write(Paper paper) {
        int entry = Math.toIntExact(paper.entry());
        Desk desk = new Desk(CaseFile.from(journal.subList(0, entry)), profile, paper);
        return Scribes.write(journal.get(entry - 1), desk);
    }

    private Templates templates() {
        return Templates.published().with(profile.texts());
    }
}
