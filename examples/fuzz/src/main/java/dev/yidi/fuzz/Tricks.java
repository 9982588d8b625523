package dev.yidi.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Bodies that are to cost much, addresses and headers that are not meant 刁钻请求. Not thread-safe. */
final class Tricks {
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/json; charset=utf-16",
            "*/*");
    private static final List<String> PATHS = List.of(
            "/",
            "//",
            "/./",
            "/../",
            "/..%2f..%2fetc%2fpasswd",
            "/%2e%2e/",
            "/%00",
            "/%ff%fe",
            "/%c0%af",
            "/;jsessionid=1",
            ";a=b",
            "/..;/",
            "/%252e%252e/",
            "\\..\\..",
            "/%F0%9F%92%A9",
            "/.git/config",
            "?%00=%00",
            "?=&&&=",
            "?a[]=1&a[$ne]=2",
            "?limit=-1",
            "?limit=99999999999999999999",
            "?cursor=%00%ff",
            "?" + "a=1&".repeat(900),
            "?language=../../x",
            "/" + "a".repeat(6_000),
            "/" + "%41".repeat(500),
            "?cursor=" + "A".repeat(5_000),
            "?day=2026-02-30",
            "?from=" + "9".repeat(40),
            "?open=maybe&open=true&open=false",
            "?13912347777=13912347777");
    private static final List<String> HEADERS = List.of(
            "Accept: text/html",
            "Accept: ;;;",
            "Accept: application/json;q=9",
            "Accept: */*;q=0",
            "Accept: " + "a/b,".repeat(800) + "*/*",
            "Accept-Language: " + "zh;q=0.1,".repeat(600) + "en",
            "Accept-Language: \u0001",
            "Accept-Language: *;q=x",
            "Accept-Encoding: gzip, br, zstd;q=0, *",
            "Authorization: Bearer",
            "Authorization: Basic eno6eno=",
            "Authorization: Bearer  ",
            "Authorization: Bearer " + "a".repeat(5_000),
            "Authorization: \u738b",
            "Authorization: Negotiate " + Canary.PHONE,
            "If-Match: W/\"1\"",
            "If-Match: \"1\", \"2\"",
            "If-Match: \"" + "9".repeat(300) + "\"",
            "If-Match: 1",
            "If-Match: \"-1\"",
            "If-None-Match: " + "\"1\",".repeat(900) + "*",
            "If-None-Match: \"",
            "If-Modified-Since: yesterday",
            "If-Modified-Since: " + "9".repeat(30),
            "Idempotency-Key: " + "k".repeat(81),
            "Idempotency-Key: \u6e0a",
            "Idempotency-Key: a b",
            "Idempotency-Key: ../../x",
            "On-Behalf-Of: " + Canary.PHONE + " x",
            "On-Behalf-Of: nobody",
            "On-Behalf-Of: " + "o".repeat(500),
            "X-Forwarded-For: " + "1.2.3.4,".repeat(500) + "::1",
            "X-Forwarded-For: \u738b",
            "Forwarded: for=\"[::1]\"",
            "Client-Cert: :AAAA:",
            "Client-Cert: " + "A".repeat(4_000),
            "X-HTTP-Method-Override: DELETE",
            "X-Original-URL: /admin",
            "Range: bytes=0-0,5-1",
            "Origin: null",
            "Origin: http://evil.example",
            "Cookie: " + "a=b;".repeat(900),
            "Content-Encoding: gzip",
            "Content-Encoding: x",
            "Expect: 200-ok",
            "Trailer: x",
            "Content-Language: \u0007",
            "Content-MD5: x",
            "Content-Type: ///",
            "Content-Type: application/json;charset=" + Canary.TEXT,
            "Content-Type:",
            "Via: " + "a,".repeat(900));
    private static final List<String> METHODS =
            List.of("PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "YIDI", "get", "POST", "GET");
    private static final List<String> RAW = List.of(
            "%s %s HTTP/1.1\nHost: localhost\n\n",
            "%s %s HTTP/9.9\r\nHost: localhost\r\n\r\n",
            "%s %s\r\n\r\n",
            "%s  %s  HTTP/1.1\r\n\r\n",
            "%s %s HTTP/1.1\r\n\r\n",
            "%s %s HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            "%s %s HTTP/1.1\r\nHost: localhost\r\n folded: x\r\n\r\n",
            "%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}{}{}",
            "%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
            "%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n{}",
            "%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 4000\r\n\r\n{",
            "%s %s HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "%s %s HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n",
            "%s %s HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
            "%s %s HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n",
            "%s %s HTTP/1.1\r\nHost: localhost\r\nX: \u0000\r\n\r\n",
            "%s %s HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n",
            "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n",
            "%s %s HTTP/1.1\r\nHost: localhost\r\nX y: z\r\n\r\n",
            "%s http://[::1 HTTP/1.1\r\n%s\r\n\r\n",
            "%s /\u738b%s HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "\r\n\r\n%s %s HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "%.0s%.0s\u0016\u0003\u0001\u0002",
            "%.0s%.0sPRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

    private final Random random;

    Tricks(Random random) {
        this.random = random;
    }

    /** A body that fits nothing. */
    void bomb(Draft draft, byte[] whole) {
        draft.json(body(whole));
        if (random.nextInt(4) == 0) {
            draft.set("Content-Type", one(TYPES));
        }
        if (random.nextInt(20) == 0) {
            draft.without("Content-Type");
        }
        if (random.nextInt(8) == 0) {
            chunk(draft);
        }
    }

    private byte[] body(byte[] whole) {
        int size = 1 + random.nextInt(4_000);
        return switch (random.nextInt(22)) {
            case 0 -> text("[".repeat(size * 25));
            case 1 -> text("{\"a\":".repeat(size) + "1" + "}".repeat(size));
            case 2 -> text("{\"visitors\":" + "9".repeat(size * 20) + "}");
            case 3 -> text("{\"visitors\":1e" + "9".repeat(1 + size % 12) + "}");
            case 4 -> text("{\"" + "n".repeat(size * 20) + "\":1}");
            case 5 -> text("{" + keys(size) + "\"" + Canary.TEXT + "\":1}");
            case 6 -> text("{\"title\":\"" + Canary.TEXT.repeat(size * 20) + "\"}");
            case 7 -> text("{\"title\":\"" + "\\u6e0a".repeat(size * 5) + "\"}");
            case 8 -> new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'};
            case 9 -> new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'};
            case 10 -> new byte[] {(byte) 0xC0, (byte) 0xAF};
            case 11 ->
                new String(whole, StandardCharsets.UTF_8)
                        .getBytes(Charset.forName(random.nextBoolean() ? "GB18030" : "UTF-16"));
            case 12 -> text("\uFEFF\uFEFF" + new String(whole, StandardCharsets.UTF_8));
            case 13 -> text(new String(whole, StandardCharsets.UTF_8).repeat(2));
            case 14 -> text("  \n".repeat(size * 30) + "{}");
            case 15 -> text(" ".repeat(600_000));
            case 16 -> text("{\"title\":\"" + "t".repeat(600_000) + "\"}");
            case 17 -> text("[" + "[],".repeat(size * 20) + "[]]");
            case 18 ->
                text("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
            case 19 -> text("{\"__proto__\":{\"a\":1},\"constructor\":{},\"@type\":\"java.net.URL\",\"class\":\"x\"}");
            case 20 -> noise(size);
            default -> new byte[0];
        };
    }

    /** Names that all have the same hash in Java. */
    private String keys(int count) {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < count; i++) {
            keys.append('"');
            for (int bit = 0; bit < 12; bit++) {
                keys.append((i >> bit) % 2 == 0 ? "Aa" : "BB");
            }
            keys.append("\":1,");
        }
        return keys.toString();
    }

    private byte[] noise(int size) {
        byte[] noise = new byte[size];
        random.nextBytes(noise);
        return noise;
    }

    private void chunk(Draft draft) {
        byte[] body = draft.body.orElseThrow();
        draft.set("Transfer-Encoding", "chunked");
        draft.hasLength = false;
        String head = Integer.toHexString(body.length) + "\r\n";
        byte[] all = new byte[head.length() + body.length + (body.length == 0 ? 2 : 7)];
        System.arraycopy(text(head), 0, all, 0, head.length());
        System.arraycopy(body, 0, all, head.length(), body.length);
        byte[] tail = text(body.length == 0 ? "\r\n" : "\r\n0\r\n\r\n");
        System.arraycopy(tail, 0, all, head.length() + body.length, tail.length);
        draft.body = Optional.of(all);
    }

    /** An address near the one of {@code draft}. */
    void path(Draft draft) {
        String trick = one(PATHS);
        int cut = draft.target.indexOf('/', 1 + random.nextInt(Math.max(1, draft.target.length() - 1)));
        draft.target = random.nextInt(3) > 0 || cut < 0 || trick.startsWith("?")
                ? draft.target.replaceFirst("\\?.*", "") + trick
                : draft.target.substring(0, cut) + trick + draft.target.substring(cut + 1);
        draft.operation = Optional.empty();
    }

    /** Headers that are not meant, or another method. */
    void headers(Draft draft) {
        if (random.nextInt(4) == 0) {
            draft.method = one(METHODS);
            draft.operation = Optional.empty();
            draft.without("Content-Type");
            draft.body = Optional.empty();
        }
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String header = one(HEADERS);
            if (random.nextBoolean()) {
                draft.without(header.substring(0, header.indexOf(':')));
            }
            draft.headers.add(header);
        }
    }

    /** What is no request. */
    Shot raw(Draft draft, String word) {
        byte[] bytes = random.nextInt(10) == 0
                ? noise(1 + random.nextInt(300))
                : text(String.format(java.util.Locale.ROOT, one(RAW), draft.method, draft.target));
        return new Shot(Manner.RAW, Optional.empty(), bytes, draft.method.equals("HEAD"), word);
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
