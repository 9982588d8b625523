package dev.yidi.core.supervision;

import dev.yidi.core.FileId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileBeginning;
import java.util.List;

/**
 * A supervision that what happened in a case asks for 触发督办: it follows by itself, whoever put on record what happened. An officer
 * of the organ that is supervised may record an urge, a rating or a suspected reprisal like any other.
 *
 * @param opening what is opened
 */
public record DemandedSupervision(OpenSupervision opening) implements FileBeginning<Supervision, SupervisionEvent> {
    @Override
    public Operation operation() {
        return opening.operation();
    }

    @Override
    public Outcome<List<SupervisionEvent>> begin(FileId id, String number, Setting setting) {
        return opening.begin(id, number, setting, false);
    }
}
