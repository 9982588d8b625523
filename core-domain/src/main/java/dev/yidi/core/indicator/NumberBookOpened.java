package dev.yidi.core.indicator;

import dev.yidi.core.FileId;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.FileOpening;
import java.time.Instant;
import java.util.List;

/** The book of numbers was opened 建簿. */
public record NumberBookOpened(Instant at, FileId id, String number) implements NumberEvent, FileOpening<NumberBook> {
    @Override
    public NumberBook begin() {
        return new NumberBook(FileHead.of(id, number, at), List.of());
    }
}
