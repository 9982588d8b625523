package dev.yidi.core.prevention;

import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileCommand;
import dev.yidi.core.file.FileEvent;
import dev.yidi.core.file.KeptFile;
import java.time.Instant;
import java.util.List;

/** Files of prevention for tests, and who works on them. */
final class Office {
    static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    static final FileId ID = new FileId("f-1");

    private Office() {}

    static Setting by(OrganId organ) {
        return CountyDesk.setting(MONDAY, Actor.officer(new OfficerId("of-" + organ), organ));
    }

    static Setting system() {
        return CountyDesk.setting(MONDAY, Actor.system());
    }

    static FreeText text() {
        return FreeText.of("说明");
    }

    static <F extends KeptFile<F>, E extends FileEvent<F>> F after(F file, FileCommand<F, E> command, Setting setting) {
        return KeptFile.after(file, KeptFile.decide(file, command, setting).orElseThrow());
    }

    static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }
}
