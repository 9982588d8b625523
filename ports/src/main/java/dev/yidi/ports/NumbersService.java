package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.indicator.EnterPeople;
import dev.yidi.core.indicator.EnterSuits;
import dev.yidi.core.indicator.NumberBook;
import dev.yidi.core.indicator.NumberCommand;
import dev.yidi.core.indicator.NumberEvent;
import dev.yidi.core.indicator.NumberLine;
import dev.yidi.core.indicator.OpenNumberBook;
import dev.yidi.core.indicator.WithdrawNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps the book of numbers; see {@link NumbersDesk}. */
final class NumbersService implements NumbersDesk {
    /** The file of the book; the same on every node. */
    private static final FileId BOOK = FileIds.named(Instant.EPOCH, NumberBook.REGISTER);

    private final FileCounter counter;
    private final FileDesk<NumberBook, NumberEvent, NumberCommand> files;

    NumbersService(FileCounter counter) {
        this.counter = counter;
        this.files = new FileDesk<>(KeptRegisters.NUMBERS, counter);
    }

    @Override
    public Answer<FileReceipt> enterSuits(Envelope by, EnterSuits suits) {
        return take(by, suits);
    }

    @Override
    public Answer<FileReceipt> enterPeople(Envelope by, EnterPeople people) {
        return take(by, people);
    }

    @Override
    public Answer<FileReceipt> withdraw(Envelope by, WithdrawNumber number) {
        return take(by, number);
    }

    @Override
    public Answer<List<NumberLine>> lines(OfficerId officer) {
        return read(officer, book -> files.see(officer, book.id()).map(NumberBook::lines));
    }

    @Override
    public Answer<List<HistoryLine>> history(OfficerId officer) {
        return read(officer, book -> files.history(officer, book.id()));
    }

    /** That there is a book is no secret: who may not see it is told so, and before the first number it is empty. */
    private <T> Answer<List<T>> read(OfficerId officer, Function<NumberBook, Answer<List<T>>> reading) {
        return counter.mayRead(officer, NumberBook::kept)
                ? book().map(reading).orElseGet(() -> new Answer.Done<>(List.of()))
                : Answers.notPermitted(Operation.READ);
    }

    /** The book as it is, for figures made of what is published anyway: no line of it holds a classified text. */
    Optional<NumberBook> book() {
        return files.keyed(NumberBook.KEY).stream().findFirst();
    }

    private Answer<FileReceipt> take(Envelope by, NumberCommand command) {
        return files.perform(
                by, List.of(new Request.Keep<>(KeptRegisters.NUMBERS, BOOK, new OpenNumberBook(), command)));
    }
}
