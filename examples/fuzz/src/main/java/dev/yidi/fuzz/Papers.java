package dev.yidi.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Files of the kinds that a case may have, and of kinds it may not 附件, with names that fit or do not. Not thread-safe. */
final class Papers {
    private static final List<String> NAMES = List.of(
            "attachment; filename=\"a.pdf\"",
            "attachment; filename=\"a.png\"",
            "attachment; filename=\"a.txt\"",
            "attachment; filename=\"a.jpg\"",
            "attachment; filename*=UTF-8''%E7%85%A7%E7%89%87.pdf",
            "attachment; filename*=UTF-8''%E7%85%A7%E7%89%87.txt",
            "attachment; filename=\"" + Canary.PHONE + ".pdf\"",
            "attachment; filename=\"../../a.pdf\"",
            "attachment; filename*=UTF-8''..%2f..%2fa.pdf",
            "attachment; filename*=UTF-8''%00.pdf",
            "attachment; filename*=UTF-8''%E2%80%AEfdp.exe",
            "attachment; filename*=utf-16''%ff%fe",
            "attachment; filename*=UTF-8''%zz",
            "attachment; filename=\"a.exe\"",
            "attachment; filename=\"" + "a".repeat(400) + ".pdf\"",
            "attachment; filename=\"a.pdf\"; filename=\"b.png\"",
            "attachment; filename=",
            "inline",
            ";;;");
    private static final List<byte[]> BEGINNINGS = List.of(
            bytes("%PDF-1.7\n"),
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
            new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0},
            bytes("PK\u0003\u0004"),
            bytes("<html><script>"),
            bytes("MZ"),
            bytes(Canary.TEXT + "\u3002\n"),
            new byte[0]);
    private static final List<String> COLUMNS = List.of(
            "kind",
            "category",
            "topic",
            "channel",
            "window",
            "place",
            "title",
            "narrative",
            "visitors",
            "receivedAt",
            "firstHandler",
            "attendedAt",
            "applicant",
            "phone",
            "idScheme",
            "idNumber",
            "address",
            Canary.TEXT);
    private static final List<String> CELLS = List.of(
            "DISPUTE",
            "PETITION",
            "VISIT",
            "PHONE",
            "environment.noise",
            Canary.TEXT + "\u566a\u58f0",
            Canary.PHONE,
            "1",
            "-1",
            "2026-03-02T09:00:00+08:00",
            "=1+1",
            "\"a \"\"b\"\",\r\nc\"",
            "\"",
            "",
            "RESIDENT_ID",
            "11010519491231002X",
            "\u0000",
            "9".repeat(300));
    private static final int ROWS = 6;
    private static final int LARGEST = 60_000;

    private final Random random;

    Papers(Random random) {
        this.random = random;
    }

    /** What a file is called, as a header has it. */
    String name() {
        return pick(NAMES);
    }

    /** A file: it begins as one of its kind does, and goes on anyhow. */
    byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(pick(BEGINNINGS));
        byte[] rest = new byte[random.nextInt(random.nextInt(10) == 0 ? LARGEST : 200)];
        if (random.nextBoolean()) {
            random.nextBytes(rest);
        } else {
            java.util.Arrays.fill(rest, (byte) 'a');
        }
        file.writeBytes(rest);
        return file.toByteArray();
    }

    /** A table of matters, as {@code example} or with rows of its own. */
    byte[] table(String example) {
        if (random.nextInt(3) == 0) {
            return bytes(example);
        }
        List<String> columns = COLUMNS.stream()
                .filter(column -> (random.nextInt(3) > 0 && !column.equals(Canary.TEXT)) || random.nextInt(20) == 0)
                .toList();
        StringBuilder table = new StringBuilder(String.join(",", columns)).append("\r\n");
        for (int row = random.nextInt(ROWS); row >= 0; row--) {
            for (int cell = 0; cell < columns.size(); cell++) {
                table.append(cell > 0 ? "," : "").append(pick(CELLS));
            }
            table.append(random.nextInt(8) == 0 ? "," : "").append("\r\n");
        }
        return bytes(table.toString());
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
