package dev.yidi.rest.staff;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.casefile.Operation;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.ReceptionWindow;
import dev.yidi.ports.Registered;
import dev.yidi.rest.guard.Costly;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.http.Bounded;
import dev.yidi.rest.http.CsvRows;
import dev.yidi.rest.http.Flaw;
import dev.yidi.rest.http.Language;
import dev.yidi.rest.http.Messages;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemException;
import dev.yidi.rest.http.ProblemKind;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.request.RegisterRequest;
import dev.yidi.rest.staff.view.ImportFaultView;
import dev.yidi.rest.staff.view.ImportRowView;
import dev.yidi.rest.staff.view.ImportView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Registers many matters from a table: each row by itself, as if it had been sent alone, under a name of its own that follows from
 * that of the table. So a table may be sent again, with rows mended where they stand: what
 * took effect is answered as at first. A row that moves to another place is another row.
 */
@StaffOnly
@Path("api/v1/staff/imports")
public final class ImportResource {
    /** How many rows one table may have. */
    static final int MOST_ROWS = 1_000;

    /** How long one table may be: a thousand long matters. */
    static final long MOST_BYTES = 16L * 1024 * 1024;

    private final Desk desk;
    private final ReceptionWindow reception;
    private final MatterReader matters;

    /** At the window of {@code desk}'s centre. */
    public ImportResource(Desk desk) {
        this.desk = desk;
        this.reception = desk.yidi().reception();
        this.matters = new MatterReader(reception);
    }

    /** Registers a matter for each row, and reports on each. */
    @Costly
    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public ImportView take(@BeanParam Sender sender, InputStream content) {
        Envelope table = sender.first();
        requireRole(sender);
        List<ImportRowView> report = new ArrayList<>();
        try {
            CsvRows rows = new CsvRows(new Bounded(content, MOST_BYTES));
            Columns columns = Columns.of(rows.next().orElse(List.of()));
            Optional<List<String>> row = rows.next();
            for (int number = 1; row.isPresent() && number <= MOST_ROWS; number++) {
                if (row.get().stream().anyMatch(cell -> !cell.isBlank())) {
                    report.add(register(sender, table, columns, number, row.get()));
                }
                row = rows.next();
            }
            return new ImportView(report, row.isEmpty());
        } catch (CsvRows.MalformedException | CharacterCodingException e) {
            return broken(sender, report, Flaw.at(Site.BODY, "table.malformed"));
        } catch (Bounded.TooLongException e) {
            return tooLong(sender, report);
        } catch (IOException e) {
            return broken(sender, report, Flaw.at(Site.BODY, "body.broken-off"));
        }
    }

    /** Whoever may register nothing has no table read. */
    private void requireRole(Sender sender) {
        if (!reception.mayRegister(sender.officer())) {
            throw Answers.notPermitted(Operation.REGISTER);
        }
    }

    private static ImportView tooLong(Sender sender, List<ImportRowView> report) {
        if (report.isEmpty()) {
            throw Problem.of(
                            ProblemKind.TOO_LARGE,
                            List.of(Flaw.at(Site.BODY, "body.bytes").with("max", MOST_BYTES)))
                    .stop();
        }
        return broken(sender, report, Flaw.at(Site.BODY, "body.bytes").with("max", MOST_BYTES));
    }

    /** What came before stands, and is reported. */
    private static ImportView broken(Sender sender, List<ImportRowView> report, Flaw flaw) {
        if (report.isEmpty()) {
            throw Problem.of(ProblemKind.MALFORMED, List.of(flaw)).stop();
        }
        int next = report.get(report.size() - 1).row() + 1;
        report.add(wrong(next, List.of(flaw), sender.language()));
        return new ImportView(report, false);
    }

    private ImportRowView register(Sender sender, Envelope table, Columns columns, int number, List<String> cells) {
        Language language = sender.language();
        if (columns.isTooLong(cells)) {
            return wrong(number, List.of(Flaw.at(Site.BODY, "table.row-too-long")), language);
        }
        try {
            RegisterRequest request = desk.bodies().cells(RegisterRequest.class, columns.matter(cells));
            Answer<Registered> answer = reception.register(row(table, number), matters.matter(request));
            return answer.fold(
                    registered -> new ImportRowView(
                            number,
                            Optional.of(registered.receipt().caseId().value()),
                            Optional.of(registered.receipt().number().value()),
                            Optional.of(registered.queryCode().reveal()),
                            List.of()),
                    refused -> wrong(
                            number, refused.reasons().stream().map(Flaw::of).toList(), language),
                    stale -> wrong(number, List.of(Flaw.at(Site.BODY, "case.stale")), language),
                    absent -> wrong(number, List.of(Flaw.at(Site.BODY, "absent")), language));
        } catch (ProblemException e) {
            return wrong(number, e.problem().flaws(), language);
        } catch (InvalidInputException e) {
            return wrong(
                    number,
                    e.faults().stream()
                            .map(fault -> Flaw.at(Site.BODY, fault.code()))
                            .toList(),
                    language);
        }
    }

    /** The command of one row: the same for the same row of the same table. */
    private static Envelope row(Envelope table, int number) {
        return new Envelope(
                "import-" + Desk.named(table) + "-" + number, table.officer(), table.onBehalfOf(), Optional.empty());
    }

    private static ImportRowView wrong(int number, List<Flaw> flaws, Language language) {
        return new ImportRowView(
                number,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                flaws.stream()
                        .map(flaw -> new ImportFaultView(
                                Columns.at(flaw), flaw.code(), Messages.text(language, flaw.code(), flaw.details())))
                        .toList());
    }
}
