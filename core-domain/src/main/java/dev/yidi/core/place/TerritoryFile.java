package dev.yidi.core.place;

import dev.yidi.core.YidiException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** The file form of a territory 区划文件: a header, then one division a line. */
final class TerritoryFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TerritoryFile() {}

    /** The divisions of {@code csv} in its order, when nothing at all is wrong with it. */
    static List<Division> read(Reader csv) {
        List<String> lines = lines(csv);
        Findings findings = Findings.byLine();
        int header = 0;
        while (header < lines.size() && lines.get(header).isBlank()) {
            header++;
        }
        if (header == lines.size()) {
            findings.add(1, "territory.empty", "expected a header and divisions, found nothing");
            findings.throwIfAny("territory");
        }
        TerritoryColumns columns = TerritoryColumns.of(header + 1, lines.get(header), findings);
        findings.throwIfAny("territory");
        List<Draft> drafts = new ArrayList<>();
        for (int i = header + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                drafts.add(columns.draft(i + 1, lines.get(i), findings));
            }
        }
        if (drafts.isEmpty()) {
            findings.add(header + 1, "territory.empty", "expected divisions below the header, found none");
        }
        return checked(drafts, findings);
    }

    /** {@code divisions} themselves, when they make a territory. */
    static List<Division> checked(List<Division> divisions) {
        Findings findings = Findings.byIndex("divisions");
        List<Draft> drafts = new ArrayList<>();
        for (Division division : divisions) {
            drafts.add(Draft.of(drafts.size(), division));
        }
        if (drafts.isEmpty()) {
            findings.add(0, "territory.empty", "expected at least one division, found none");
        }
        return checked(drafts, findings);
    }

    /** {@code divisions} in the file form, with every column. */
    static String write(List<Division> divisions) {
        StringBuilder csv = new StringBuilder(64 * (divisions.size() + 1));
        csv.append(CsvLine.join(TerritoryColumns.ALL)).append('\n');
        for (Division division : divisions) {
            csv.append(CsvLine.join(TerritoryColumns.fields(division))).append('\n');
        }
        return csv.toString();
    }

    private static List<Division> checked(List<Draft> drafts, Findings findings) {
        TerritoryRules.check(drafts, findings);
        findings.throwIfAny("territory");
        return drafts.stream().flatMap(draft -> draft.division().stream()).toList();
    }

    private static List<String> lines(Reader csv) {
        List<String> lines = new ArrayList<>();
        BufferedReader reader = new BufferedReader(csv);
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(lines.isEmpty() && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
            }
        } catch (IOException e) {
            throw new YidiException("the territory could not be read to its end", e);
        }
        return lines;
    }
}
