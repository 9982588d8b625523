package dev.yidi.core.indicator;

import dev.yidi.core.FileId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileBeginning;
import java.util.List;
import java.util.Optional;

/** Opens the county's book of numbers 建簿; there is one, and the first number entered opens it. */
public record OpenNumberBook() implements FileBeginning<NumberBook, NumberEvent> {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Optional<String> onlyOne() {
        return Optional.of(NumberBook.KEY);
    }

    @Override
    public Outcome<List<NumberEvent>> begin(FileId id, String number, Setting setting) {
        return Outcome.granted(List.of(new NumberBookOpened(setting.now(), id, number)));
    }
}
