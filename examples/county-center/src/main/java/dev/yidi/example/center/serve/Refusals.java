package dev.yidi.example.center.serve;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What is said to who is turned away at the program's own doors 拒绝, as problem details (RFC 9457) in the client's language. */
record Refusals(boolean english) {
    static Refusals in(Optional<String> languages) {
        return new Refusals(languages
                .map(value -> value.strip().toLowerCase(Locale.ROOT).startsWith("en"))
                .orElse(false));
    }

    Response malformed() {
        return problem(400, "request.malformed", "请输入账号和口令", "Please give account and password")
                .build();
    }

    Response numberless() {
        return problem(400, "request.malformed", "请输入手机号", "Please give a telephone number", Optional.of("/phone"))
                .build();
    }

    Response wrong() {
        return problem(401, "login.wrong", "账号或口令不对", "Account or password are wrong")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"yidi\"")
                .build();
    }

    Response locked(Duration left) {
        long minutes = left.plusSeconds(59).toMinutes();
        return problem(
                        429,
                        "login.locked",
                        "尝试次数过多，请 " + minutes + " 分钟后再试",
                        "Too many tries; please try again in " + minutes + " minutes")
                .header(HttpHeaders.RETRY_AFTER, left.toSeconds() + 1)
                .build();
    }

    private Response.ResponseBuilder problem(int status, String code, String chinese, String other) {
        return problem(status, code, chinese, other, Optional.empty());
    }

    /** With the field it is about, where it is about one. */
    private Response.ResponseBuilder problem(
            int status, String code, String chinese, String other, Optional<String> pointer) {
        String title = english ? other : chinese;
        String errors = pointer.map(each -> ",\"errors\":[{\"code\":\"" + code + "\",\"pointer\":\"" + each
                        + "\",\"message\":\"" + title + "\"}]")
                .orElse("");
        String json = "{\"type\":\"tag:yidi.dev,2026:problem/" + code + "\",\"title\":\"" + title + "\",\"status\":"
                + status + ",\"code\":\"" + code + "\"" + errors + "}";
        return Response.status(status)
                .type("application/problem+json")
                .header(HttpHeaders.CONTENT_LANGUAGE, english ? "en" : "zh-CN")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .entity(json);
    }
}
