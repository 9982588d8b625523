package dev.yidi.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessPolicy;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.desk.Role;
import dev.yidi.core.indicator.IndicatorId;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.MalwareScanner;
import dev.yidi.ports.spi.Staff;
import dev.yidi.rest.Neighbour.Post;
import dev.yidi.rest.guard.StreamRules;
import dev.yidi.rest.guard.Turnstile;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.InMemoryVault;
import dev.yidi.testkit.MovableTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@link SmallCounty} with everybody of {@link Neighbour} in office, and one file of each register to ask for. Once it stands
 * nothing in it changes but that looks into sealed files are recorded.
 */
final class AccessWorld {
    /** Who sees every file but the sealed report. */
    static final Neighbour SEES_MOST = Neighbour.of(Role.CENTRE_HEAD, Post.CENTRE);

    /** How long a stream of changes is open here. */
    private static final Duration MOMENT = Duration.ofMillis(10);

    private static final String STAFF = "/api/v1/staff/";
    private static final Map<String, JsonNode> OPERATIONS = ApiDocument.STAFF.operations();
    private static final OfficerId CLERK =
            Neighbour.of(Role.RECEPTIONIST, Post.CENTRE).id();
    private static final OfficerId HEAD = SEES_MOST.id();
    private static final OfficerId HANDLER =
            Neighbour.of(Role.HANDLER, Post.HOUSING).id();

    private static final String INDICATOR = Arrays.stream(IndicatorId.values())
            .filter(IndicatorId::isOfCases)
            .findFirst()
            .orElseThrow()
            .name();

    /** What stands for examples that name something else that is not there, or do not fit. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            body("cases/{id}/mediations", """
                    {"type":"PEOPLES","origin":"APPLIED","parties":["p1","p2"],"committee":"县人民调解委员会"}"""),
            body("searches", "{\"phone\":\"13900007777\"}"),
            body("cases/{id}/decide-same-matter", """
                    {"other":"{cases}","decision":"MERGED_INTO","reason":"情况复杂"}"""),
            body("cases/{id}/merge", "{\"into\":\"{cases}\"}"),
            body("conferences/{id}/put-case", """
                    {"caseId":"{cases}","item":"m1","kind":"COMPETENCE","question":"由哪个单位办理"}"""),
            body("conferences/{id}/put-supervision", """
                    {"supervision":"{supervisions}","item":"m2","kind":"MEASURE","question":"是否挂牌督办"}"""),
            body("hall/case-appointments", """
                    {"caseId":"{cases}","window":"w1","from":"2026-03-05T09:00:00+08:00","kind":"DISPUTE",
                    "topic":"noise","name":"王芳","phone":"13900007777","channel":"PHONE"}"""),
            body("hall/consultation-appointments", """
                    {"caseId":"{cases}","consultation":"{consultation}","window":"w1","from":"2026-03-05T09:00:00+08:00",
                    "adviser":"adviser-chen","place":"某县","channel":"PHONE","despiteWarning":false}"""),
            body("hall/tickets/{id}/finish-serving", "{\"caseId\":\"{cases}\"}"),
            body("leader-receptions/{id}/book-case", """
                    {"caseId":"{cases}","id":"b1","slot":"s1","subject":"加装电梯",
                    "panel":{"organs":["housing"],"experts":["mediator"]}}"""),
            body("risk-assessments/{id}/link-dispute", "{\"dispute\":\"{cases}\"}"));

    private static final String FILE = "%PDF-1.7 one";

    private final FrozenStores stores = new FrozenStores(new InMemoryStores());
    private final Yidi yidi;
    private final InProcess api;
    private final Map<String, String> files = new LinkedHashMap<>();
    private String mediation = "";
    private String appointment = "";
    private String attachment = "";
    private String consultation = "";
    private int keys;

    AccessWorld() {
        MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
        yidi = Yidi.builder()
                .profile(SmallCounty.profile())
                .stores(stores)
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(Neighbour.all().stream().map(Neighbour::officer).toList()))
                .clock(time)
                .attachments(new InMemoryVault(), MalwareScanner.waived())
                .build();
        api = new InProcess(RestApi.builder()
                .yidi(yidi)
                .identities(credentials -> credentials.bearer().map(OfficerId::new))
                .numbers((proof, booker, deputy) -> proof.equals(Served.PROOF))
                .validator(Served.VALIDATOR)
                .turnstile(Turnstile.open())
                .denials(denial -> {})
                .clock(time)
                .changes(StreamRules.usual().every(MOMENT, MOMENT, MOMENT))
                .build());
        open();
        stores.freeze(true);
    }

    private void open() {
        String plain = opened(
                CLERK,
                "cases",
                Matters.dispute()
                        .put("place", SmallCounty.VILLAGE.local(1).value())
                        .toString());
        sent(HEAD, "cases/" + plain + "/dispatch", "{\"verb\":\"FORWARD\",\"to\":\"housing\",\"reason\":\"一\"}");
        sent(HANDLER, "cases/" + plain + "/accept", "{}");
        files.put("cases", plain);
        attachment = sent(HANDLER, "cases/" + plain + "/attachments", FILE)
                .path("attachment")
                .asText();
        consultation = sent(
                        HANDLER,
                        "cases/" + plain + "/consultations",
                        OPERATIONS
                                .get("POST " + STAFF + "cases/{id}/consultations")
                                .at("/requestBody/content/application~1json/example")
                                .toString())
                .path("proceeding")
                .asText();
        mediation = sent(
                        HANDLER,
                        "cases/" + plain + "/mediations",
                        BODIES.get("POST " + STAFF + "cases/{id}/mediations"))
                .path("proceeding")
                .asText();
        OfficerId sealing =
                Neighbour.of(Role.SEALED_REPORT_OFFICER, Post.CENTRE).id();
        files.put("sealed", opened(sealing, "cases", Matters.report("police").toString()));
        file("supervisions", """
                {"organ":"housing","place":"990101","trigger":"SHIRKING","level":"REMINDER","demand":"限期答复"}""");
        file("conferences", """
                {"title":"会议","session":"2026-03-02T10:00:00+08:00","members":["housing","government"]}""");
        file("leader-receptions", """
                {"leader":"organ-head.police","office":"副县长","organ":"government","kind":"AT_CENTRE","place":"990101",
                "day":"2026-03-03","slots":[{"id":"s1","from":"2026-03-03T09:00:00+08:00",
                "until":"2026-03-03T10:00:00+08:00","capacity":2}]}""");
        file("risk-assessments", "{\"decision\":\"新建\",\"initiator\":\"centre\",\"place\":\"990101\"}");
        file("mediators", """
                {"enrolment":{"mediator":"li-yan","name":"李燕","topics":["noise"],"languages":["zh"],"serves":"990101",
                "affiliation":{"kind":"ORGAN","name":"中心"},"capacity":5,"days":["MONDAY"]},"from":"2026-03-01",
                "until":"2026-12-31"}""");
        opened(CLERK, "cases", Matters.group(12).toString());
        files.put("signals", yidi.preventionOffice().sweep().raised().get(0).value());
        files.put("hall/tickets", opened(CLERK, "hall/tickets", "{\"kind\":\"REQUEST\",\"topic\":\"noise\"}"));
        appointment = sent(CLERK, "hall/appointments", """
                        {"window":"w1","from":"2026-03-03T09:00:00+08:00","topic":"noise","name":"王芳",
                        "phone":"13900007777","channel":"PHONE"}""").path("number").asText();
        sent(HEAD, "numbers/enter-people", """
                {"area":"990101","residents":400000,"floating":20000,"source":"统计公报","day":"2025-12-31",
                "givenBy":"小县统计局"}""");
    }

    private void file(String register, String body) {
        files.put(register, opened(HEAD, register, body));
    }

    private String opened(OfficerId by, String path, String body) {
        return sent(by, path, body).path("id").asText();
    }

    private JsonNode sent(OfficerId by, String path, String body) {
        InProcess.Told told = send(by, "POST", STAFF.substring(1) + path, body);
        if (told.status() >= 300) {
            throw new IllegalStateException(path + " " + told);
        }
        return told.json();
    }

    /** A case of its own for each of {@code count} citizens, by the codes of their slips; their numbers end in 7777. */
    List<String> slips(int count) {
        stores.freeze(false);
        return Stream.generate(() -> sent(CLERK, "cases", Matters.dispute().toString())
                        .path("queryCode")
                        .asText())
                .limit(count)
                .toList();
    }

    /** What is answered to somebody who sends {@code body} to the citizen side, under a credential or none. */
    InProcess.Told askAsCitizen(String credential, String path, String body) {
        stores.freeze(true);
        return send(credential, "POST", path.substring(1), body, "*");
    }

    Map<String, String> files() {
        return files;
    }

    /** How often something was to be written to the stores. */
    int writes() {
        return stores.writes();
    }

    /** Everything the staff side is asked for. */
    List<String> operations() {
        return List.copyOf(OPERATIONS.keySet());
    }

    /** The file that the path of {@code operation} names, or which there is one of; empty where it is about none. */
    Optional<String> file(String operation) {
        String path = operation.replaceAll("^[A-Z]+ " + STAFF, "");
        if (path.startsWith("hall/appointments/{number}")) {
            return Optional.of(only("appointment"));
        }
        if (path.startsWith("numbers")) {
            return Optional.of(only("numbers"));
        }
        if (path.startsWith("named-mediators/")) {
            return Optional.of(files.get("mediators"));
        }
        if (path.matches("hall/windows/\\{window}/(close|reopen)")) {
            return Optional.of(files.get("hall/tickets"));
        }
        return files.entrySet().stream()
                .filter(each -> path.startsWith(each.getKey() + "/{id}"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The one file of {@code register}. */
    private String only(String register) {
        return stores.index().list(CardQuery.all(100)).cards().stream()
                .filter(card -> card.register().equals(register))
                .findFirst()
                .orElseThrow()
                .fileId()
                .value();
    }

    /** What {@code who} is answered for {@code operation} on the file {@code id}. */
    InProcess.Told ask(Neighbour who, String operation, String id) {
        return ask("Bearer " + who, operation, id);
    }

    /** What is answered to who says not who they are. */
    InProcess.Told askUnknown(String operation, String id) {
        return ask("", operation, id);
    }

    private InProcess.Told ask(String credential, String operation, String id) {
        String[] parts = operation.split(" ", 2);
        String path = parts[1].substring(1)
                .replace("{id}", id)
                .replace("{proceeding}", parts[1].contains("/mediations/") ? mediation : "never-was")
                .replace("{document}", "forward-letter-1")
                .replace("{attachment}", attachment)
                .replace("{step}", "MEDIATION")
                .replace("{window}", "w1")
                .replace("{number}", id.equals(FileInHand.NOWHERE) ? "99999" : appointment)
                .replace("{name}", "RECONSIDERATION")
                .replace("{indicator}", INDICATOR)
                .replace("{organ}", "housing")
                .replace("{mediator}", id.equals(FileInHand.NOWHERE) ? "wang-wu" : "li-yan");
        path += path.endsWith("/litigation-rate") ? "?first=2026-01&last=2026-01" : "";
        boolean read = parts[0].equals("GET");
        stores.freeze(!read);
        return send(credential, parts[0], path, read ? "" : body(operation), match(id));
    }

    private String match(String id) {
        return !files.containsValue(id)
                ? "*"
                : stores.index()
                        .find(new FileId(id))
                        .map(card -> "\"" + card.version() + "\"")
                        .orElse("*");
    }

    private static Map.Entry<String, String> body(String path, String json) {
        return Map.entry("POST " + STAFF + path, json);
    }

    private String body(String operation) {
        JsonNode content = OPERATIONS.get(operation).at("/requestBody/content");
        if (content.has("application/octet-stream")) {
            return FILE;
        }
        if (content.has("text/csv")) {
            return content.at("/text~1csv/example").asText();
        }
        return BODIES.getOrDefault(
                        operation, content.at("/application~1json/example").toString())
                .replace("{cases}", files.get("cases"))
                .replace("{consultation}", consultation)
                .replace("{supervisions}", files.get("supervisions"));
    }

    /** The file beside that of its path which the body of {@code operation} names; empty where there is none. */
    Optional<String> companion(String operation) {
        String body = BODIES.getOrDefault(operation, "");
        return Stream.of("cases", "supervisions")
                .filter(register -> body.contains("{" + register + "}"))
                .map(files::get)
                .findFirst();
    }

    private InProcess.Told send(OfficerId by, String method, String path, String body) {
        return send("Bearer " + by, method, path, body, "*");
    }

    private InProcess.Told send(String credential, String method, String path, String body, String match) {
        String type = "application/json";
        if (body.equals(FILE)) {
            type = "application/octet-stream";
        } else if (path.endsWith("/imports")) {
            type = "text/csv";
        }
        Map<String, String> headers = new TreeMap<>(Map.of(
                "Authorization", credential,
                "Idempotency-Key", "key-" + keys++,
                "If-Match", match,
                "Content-Type", type));
        if (body.equals(FILE)) {
            headers.put("Content-Disposition", "attachment; filename=\"letter.pdf\"");
        }
        return api.ask(method, path, headers, body);
    }

    /** What the policy knows of a file, as its card keeps it. */
    AccessFacts facts(String id) {
        FileCard card = stores.index().find(new FileId(id)).orElseThrow();
        return new AccessFacts(
                tags(card.allow(), ""), tags(card.deny(), ""), card.sealed(), tags(card.allow(), "assigned:"));
    }

    private static Set<AccessTag> tags(Set<String> kept, String mark) {
        return kept.stream()
                .filter(tag -> tag.startsWith(mark))
                .map(tag -> new AccessTag(tag.substring(mark.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether {@code who} may know that the file {@code id} is there. */
    boolean sees(Neighbour who, String id) {
        return policy().permits(who.officer(), Operation.READ, facts(id));
    }

    AccessPolicy policy() {
        return new AccessPolicy(yidi.profile());
    }
}
