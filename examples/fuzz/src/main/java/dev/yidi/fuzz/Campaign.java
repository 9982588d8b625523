package dev.yidi.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Many shots at one county after another 一轮模糊测试. The same seed makes the same choices. Not thread-safe. */
final class Campaign {
    private static final String JSON = "application/json";
    private static final int SHOTS_A_COUNTY = 4_000;
    private static final int SHOTS_BETWEEN_DAYS = 150;
    private static final List<Manner> MIX = List.of(
            Manner.WALK,
            Manner.WALK,
            Manner.WALK,
            Manner.WALK,
            Manner.WALK,
            Manner.WALK,
            Manner.WALK,
            Manner.WALK,
            Manner.WALK,
            Manner.WALK,
            Manner.ALMOST,
            Manner.ALMOST,
            Manner.ALMOST,
            Manner.ALMOST,
            Manner.BYTES,
            Manner.BYTES,
            Manner.BOMB,
            Manner.PATH,
            Manner.HEADER,
            Manner.RAW);

    private final Documents documents;
    private final Random random;
    private final Logs logs;
    private final Judge judge;
    private final Spoiler spoiler;
    private final Tricks tricks;
    private final Papers papers;
    private final Ground ground;
    private final Totals totals = new Totals();
    private int keys;

    /** @param ground where the counties keep what they have */
    Campaign(Documents documents, Ground ground, long seed, Logs logs) {
        this.documents = documents;
        this.random = new Random(seed);
        this.logs = logs;
        this.judge = new Judge(documents);
        this.spoiler = new Spoiler(random);
        this.tricks = new Tricks(random);
        this.papers = new Papers(random);
        this.ground = ground;
    }

    /** Takes so many shots. */
    Totals shoot(int shots) throws IOException {
        for (int left = shots; left > 0; left -= SHOTS_A_COUNTY) {
            try (FuzzedCounty county = new FuzzedCounty(ground);
                    Wire wire = new Wire(county.port())) {
                Known known = new Known(random);
                county.teach(known);
                Values values = new Values(documents, known, random, county::now);
                open(county, wire, known);
                for (int i = 0; i < Math.min(left, SHOTS_A_COUNTY); i++) {
                    if (i % SHOTS_BETWEEN_DAYS == SHOTS_BETWEEN_DAYS - 1) {
                        county.pass(random);
                    }
                    shoot(county, wire, known, values);
                }
                verify(wire, known);
            }
        }
        return totals;
    }

    private void open(FuzzedCounty county, Wire wire, Known known) throws IOException {
        Opening opening = county.opening(documents);
        for (Draft registration : opening.registrations()) {
            String address = begin(wire, known, registration).header("location").replaceFirst("^https?://[^/]*", "");
            for (Draft step : opening.steps(address)) {
                begin(wire, known, step);
            }
        }
    }

    private Answer begin(Wire wire, Known known, Draft draft) throws IOException {
        keys++;
        draft.set("Idempotency-Key", "key-" + keys);
        Answer answer = send(wire, draft.shot(Manner.WALK, word())).orElseThrow();
        if (answer.status() >= 300) {
            throw new IllegalStateException("the opening does not go: " + draft.target + " " + shown(answer));
        }
        known.learn(draft.operation.orElseThrow(), draft.target, answer);
        return answer;
    }

    private void shoot(FuzzedCounty county, Wire wire, Known known, Values values) throws IOException {
        Operation operation = operation(known);
        byte[] body = body(operation, values);
        Draft draft = draft(operation, county, known, values);
        String target = draft.target;
        Shot shot = shot(MIX.get(random.nextInt(MIX.size())), draft, body);
        Optional<Answer> answer = send(wire, shot);
        if (answer.filter(each -> each.status() >= 200 && each.status() < 300).isPresent()
                && shot.operation().isPresent()) {
            known.learn(operation, target, answer.orElseThrow());
        }
    }

    /** What registers comes more often at first: the rest needs something to be done to. */
    private Operation operation(Known known) {
        if (random.nextInt(12) == 0 || known.value("{}").isEmpty()) {
            return documents.operation("POST /api/v1/staff/cases");
        }
        return documents.operations().get(random.nextInt(documents.operations().size()));
    }

    private Draft draft(Operation operation, FuzzedCounty county, Known known, Values values) {
        String path = known.path(operation.template());
        Draft draft = new Draft(operation, path);
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            boolean wanted = parameter.path("required").asBoolean() || random.nextInt(4) == 0;
            if (parameter.path("in").asText().equals("query") && wanted) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(encoded(values.of(operation.side(), parameter.path("schema"), name, 0)));
            }
        }
        draft.target += query;
        if (operation.side() == Side.STAFF) {
            draft.set("Authorization", "Bearer " + Canary.TOKEN + county.somebody(random));
        }
        if (operation.isCommand()) {
            keys += random.nextInt(30) == 0 ? 0 : 1;
            draft.set("Idempotency-Key", "key-" + keys);
        }
        if (operation.takes("If-Match")) {
            draft.set("If-Match", random.nextInt(4) == 0 ? known.version(path).orElse("*") : "*");
        }
        if (operation.takes("Query-Code")) {
            known.value("queryCode").ifPresent(code -> draft.set("Query-Code", code));
            draft.set("Second-Factor", Canary.FACTOR);
        }
        if (operation.takes("Content-Disposition")) {
            draft.set("Content-Disposition", papers.name());
        }
        if (random.nextInt(3) == 0) {
            draft.set("Accept-Language", random.nextBoolean() ? "en" : "zh-CN");
        }
        return draft;
    }

    private static String encoded(JsonNode value) {
        JsonNode one = value.isArray() ? value.path(0) : value;
        return URLEncoder.encode(one.isMissingNode() ? "" : one.asText(), StandardCharsets.UTF_8);
    }

    /** A body of the operation's kind; empty where it takes none. */
    private byte[] body(Operation operation, Values values) {
        return switch (operation.media()) {
            case "" -> new byte[0];
            case JSON -> values.body(operation).toString().getBytes(StandardCharsets.UTF_8);
            case "text/csv" -> papers.table(operation.example().asText());
            case "application/octet-stream" -> papers.file();
            default -> throw new IllegalStateException("no bodies for " + operation.media());
        };
    }

    private Shot shot(Manner wanted, Draft draft, byte[] body) {
        boolean sends = draft.method.equals("POST");
        Manner manner = !sends && (wanted == Manner.BYTES || wanted == Manner.BOMB) ? Manner.HEADER : wanted;
        String media = draft.operation
                .map(Operation::media)
                .filter(any -> !any.isEmpty())
                .orElse(JSON);
        if (sends) {
            draft.send(media, body);
        }
        switch (manner) {
            case WALK -> {}
            case ALMOST -> almost(draft, media.equals(JSON) ? body : new byte[0]);
            case BYTES -> draft.send(media, spoiler.mutated(body));
            case BOMB -> tricks.bomb(draft, body);
            case PATH -> {
                tricks.path(draft);
                return draft.shot(isAddress(draft.target) ? Manner.PATH : Manner.RAW, word());
            }
            case HEADER -> tricks.headers(draft);
            case RAW -> {
                return tricks.raw(draft, word());
            }
        }
        return draft.shot(manner, word());
    }

    /** Whether it is one at all (RFC 3986); servers turn away what is none. */
    private static boolean isAddress(String target) {
        try {
            return new URI(target).getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private String word() {
        return Canary.word(totals.shots());
    }

    private void almost(Draft draft, byte[] json) {
        switch (random.nextInt(8)) {
            case 0 ->
                draft.without(draft.headers
                        .get(draft.headers.size() - 1)
                        .replaceFirst(":.*", "")
                        .replace("Host", ""));
            case 1 -> draft.target += (draft.target.contains("?") ? "&" : "?") + "zz=1&limit=0";
            default -> {
                if (json.length > 0 && draft.method.equals("POST")) {
                    draft.json(spoiler.spoilt(json));
                } else {
                    draft.set("If-None-Match", "\"x");
                }
            }
        }
    }

    private Optional<Answer> send(Wire wire, Shot shot) throws IOException {
        Optional<Answer> answer = Optional.empty();
        try {
            Answer got = wire.send(shot);
            answer = Optional.of(got);
            totals.add(shot, got);
            judge.faults(shot, got).forEach(fault -> totals.fault(at(shot) + fault, shot.shown(), shown(got)));
        } catch (SocketTimeoutException e) {
            wire.close();
            totals.fault(at(shot) + "no answer at all", shot.shown(), "");
        }
        logs.faults().forEach(fault -> totals.fault("log: " + fault, shot.shown(), ""));
        return answer;
    }

    private static String at(Shot shot) {
        return shot.manner() + " " + shot.operation().map(Operation::name).orElse("") + ": ";
    }

    private static String shown(Answer answer) {
        String text = answer.text();
        return answer.status() + " " + answer.headers() + "\n" + text.substring(0, Math.min(2_000, text.length()));
    }

    /** At the end every case tells a sound history, and the county answers as ever. */
    private void verify(Wire wire, Known known) throws IOException {
        Operation verification = documents.operation("GET /api/v1/staff/cases/{id}/verification");
        for (int i = 0; i < 20; i++) {
            Draft draft = new Draft(verification, known.path(verification.template()));
            draft.set("Authorization", "Bearer " + Canary.TOKEN + "everything");
            Shot shot = draft.shot(Manner.WALK, word());
            send(wire, shot)
                    .filter(answer -> answer.status() == 200
                            && !answer.json().path("sound").asBoolean())
                    .ifPresent(answer -> totals.fault("a history is not sound", shot.shown(), answer.text()));
        }
    }
}
