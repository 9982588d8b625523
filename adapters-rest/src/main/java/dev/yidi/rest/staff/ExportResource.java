package dev.yidi.rest.staff;

import dev.yidi.ports.Page;
import dev.yidi.ports.TodoQuery;
import dev.yidi.ports.WorkList;
import dev.yidi.rest.guard.Costly;
import dev.yidi.rest.http.CsvTable;
import dev.yidi.rest.http.FileNames;
import dev.yidi.rest.http.Messages;
import dev.yidi.rest.http.Table;
import dev.yidi.rest.http.XlsxTable;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.mapping.QueryMapper;
import dev.yidi.rest.staff.mapping.Rows;
import dev.yidi.rest.staff.mapping.WorkMapper;
import dev.yidi.rest.staff.mapping.WorkMapperImpl;
import dev.yidi.rest.staff.request.ExportFormat;
import dev.yidi.rest.staff.request.ExportRequest;
import dev.yidi.rest.staff.view.LineView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists as tables: the same lines as on the screen, masked alike, page after page as they are read. */
@StaffOnly
@Path("api/v1/staff/exports")
public final class ExportResource {
    /** The workbook's media type. */
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String CSV = "text/csv";

    private static final Logger LOG = LoggerFactory.getLogger(ExportResource.class);

    private final Desk desk;
    private final WorkList list;
    private final QueryMapper queries = new QueryMapper();
    private final WorkMapper work = new WorkMapperImpl();

    /** Of {@code desk}'s centre. */
    public ExportResource(Desk desk) {
        this.desk = desk;
        this.list = desk.yidi().workList();
    }

    /** The list as a table. */
    @Costly
    @POST
    @Path("searches")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({CSV, XLSX})
    public Response export(@BeanParam Sender sender, ExportRequest body) {
        TodoQuery query = queries.query(body);
        Page first = list.todo(sender.officer(), query);
        Names names = desk.names(sender);
        boolean workbook = body.format() == ExportFormat.XLSX;
        StreamingOutput rows = out -> {
            try (Table table = table(out, body.format())) {
                write(table, first, query, sender, names);
            }
        };
        return Response.ok(rows, workbook ? XLSX : CSV + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileNames.attachment("cases-" + desk.today() + (workbook ? ".xlsx" : ".csv")))
                .build();
    }

    private static Table table(OutputStream out, ExportFormat format) throws IOException {
        return format == ExportFormat.XLSX ? new XlsxTable(out) : new CsvTable(out, format == ExportFormat.CSV_MARKED);
    }

    /**
     * One page after the other, each asked for when the one before has gone out. What goes wrong then can no longer be told by a status:
     * the last row says that the table is not whole.
     */
    private void write(Table table, Page first, TodoQuery query, Sender sender, Names names) throws IOException {
        table.row(Rows.heads(names));
        Page page = first;
        while (true) {
            for (LineView line : work.page(page, names).items()) {
                if (table.isFull()) {
                    table.row(List.of(Messages.text(sender.language(), "table.full", Map.of())));
                    return;
                }
                table.row(Rows.of(line));
            }
            Optional<String> next = page.next();
            if (next.isEmpty()) {
                return;
            }
            try {
                page = list.todo(sender.officer(), query.from(next.get()));
            } catch (RuntimeException e) {
                LOG.error("a list that goes out as a table broke off", e);
                table.row(List.of(Messages.text(sender.language(), "table.incomplete", Map.of())));
                return;
            }
        }
    }
}
