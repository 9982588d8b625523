package dev.yidi.rest.http;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as comma-separated values (RFC 4180) in UTF-8: every cell in quotes, none a formula. */
public final class CsvTable implements Table {
    private static final char MARK = '\uFEFF';

    private final Writer out;

    /** One on {@code out}; with a byte order mark where spreadsheets are to know that it is UTF-8. */
    public CsvTable(OutputStream out, boolean marked) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (marked) {
            this.out.write(MARK);
        }
    }

    @Override
    public void row(List<String> cells) throws IOException {
        String separator = "";
        for (String cell : cells) {
            out.write(separator);
            out.write('"');
            out.write(Formulas.harmless(cell).replace("\"", "\"\""));
            out.write('"');
            separator = ",";
        }
        out.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
