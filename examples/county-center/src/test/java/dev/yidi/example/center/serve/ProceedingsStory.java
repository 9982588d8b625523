package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Whole proceedings of a case in a real browser: a petition, a hotline order, a court's referral, a procedure outside, a sealed report. */
@Tag("one-jdk")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProceedingsStory {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final String ORGAN = "zhujian";

    /** How much has happened in the case that is shown. */
    private static final String DONE = "document.querySelectorAll('ol.steps[reversed] li').length";

    @TempDir
    private static Path place;

    private static TestCentre centre;
    private static Chromium browser;
    private static Looks looks;

    @BeforeAll
    static void start() throws Exception {
        Chromium.assumeThere();
        centre = TestCentre.start(place.resolve("centre"));
        browser = Chromium.start(place.resolve("profile"));
        looks = new Looks(browser);
        browser.width(1440, 900);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            centre.close();
        }
    }

    @Test
    @Order(1)
    void a_petition_is_triaged_decided_served_and_carried_out() throws Exception {
        String id =
                accepted("\"kind\":\"PETITION\",\"category\":\"APPEAL_CLAIM\",\"topic\":\"construction.facilities\",");
        signInAs(ORGAN);
        open(id);
        act("triage");
        send();
        stage("petitions", "已甄别");
        assertThat(focused()).as("the focus stands at what comes next").isNotEqualTo("BODY");

        act("decide-route");
        submit();
        browser.until("document.querySelector('form.act [name=reason][aria-invalid=true]')");
        browser.until("document.activeElement?.getAttribute('aria-invalid') === 'true'");
        assertThat(browser.complaints()).allMatch(each -> each.contains("4"));
        browser.fill("route", "PETITION_PROCEDURE");
        browser.fill("reason", "不属于其他法定途径");
        looks.at("petition-route");
        send();
        stage("petitions", "办理中");
        act("issue-opinion");
        browser.fill("result", "SUPPORTED");
        browser.fill("text/claim", "请求修复楼前路灯");
        browser.fill("text/facts", "楼前路灯损坏一个月，属市政设施。");
        browser.fill("text/opinion", "支持请求，十日内修复。");
        browser.fill("text/basis", "信访工作条例(2022) 第32条");
        send();
        stage("petitions", "已出具处理意见");
        browser.sees("处理意见");

        act("serve-document");
        browser.fill("document", firstOption("document"));
        browser.fill("to", firstOption("to"));
        browser.fill("how", "IN_PERSON");
        browser.fill("receivedAt", now());
        browser.fill("receipt", "李四");
        send();
        offered("request-review");

        act("discharge-duty");
        browser.fill("duty", firstOption("duty"));
        browser.fill("how", "路灯已修复");
        send();
        act("record-execution");
        browser.fill("state", "DONE");
        browser.fill("account", "十日内修复，群众已确认。");
        send();
        browser.until("!document.querySelector('[data-act=\"record-execution\"]')");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void an_order_is_admitted_answered_called_back_on_and_closed() throws Exception {
        String id = accepted("\"kind\":\"REQUEST\",\"topic\":\"construction.facilities\",");
        open(id);
        act("receive-order");
        browser.fill("order/number", "12345-20260301-0001");
        browser.fill("order/nature", "COMPLAINT");
        send();
        stage("orders", "已接收");
        act("admit");
        send();
        stage("orders", "办理中");
        act("record-contact");
        browser.fill("reached", "true");
        browser.fill("what", "已问清位置。");
        send();
        act("reply");
        browser.fill("result", "SOLVED");
        browser.fill("text", "路灯已经修好，请您看看。");
        looks.at("order-reply");
        send();
        stage("orders", "已答复，待回访");

        signInAs("director");
        open(id);
        act("call-back");
        browser.fill("grade", "SATISFIED");
        send();
        stage("orders", "已回访");
        act("close");
        send();
        stage("orders", "已归档");
        browser.sees("12345-20260301-0001");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(3)
    void a_referral_is_signed_for_and_returned_and_a_suit_is_told_of() throws Exception {
        String id = disputed();
        open(id);
        act("receive-referral");
        browser.fill("court/name", "青山县人民法院");
        browser.fill("courtNumber", "（2026）诉前调1号");
        browser.fill("kind", "BEFORE_FILING");
        tick("parties", 2);
        send();
        stage("referrals", "待签收");
        act("sign");
        tick("papers", 2);
        send();
        stage("referrals", "已签收");
        act("return-to-court");
        browser.fill("notMediated", "PARTY_REFUSES");
        tick("papers", 3);
        looks.at("referral-return");
        send();
        stage("referrals", "已退回法院");
        act("record-sequel");
        browser.fill("sequel", "FILED");
        send();
        browser.until("!document.querySelector('[data-act=\"record-sequel\"]')");

        act("tell-about-outside");
        browser.until("document.querySelector('[name=procedure]')?.options.length > 5");
        browser.fill("procedure", "CIVIL_SUIT");
        browser.fill("party", firstOption("party"));
        browser.fill("office", "青山县人民法院诉讼服务中心");
        browser.fill("knownOn", LocalDate.now(HERE).minusDays(20).toString());
        send();
        stage("outside-procedures", "已告知");
        browser.run(
                "[...document.querySelectorAll('[data-proceeding=\"outside-procedures\"] [data-act=\"record-application\"]')][0].click()");
        send();
        stage("outside-procedures", "已申请");
        act("record-acceptance");
        browser.fill("number", "（2026）民初12号");
        send();
        stage("outside-procedures", "已受理");
        act("record-decision");
        browser.fill("result", "SETTLED");
        send();
        stage("outside-procedures", "已有结果");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(4)
    void a_sealed_report_is_transferred_and_its_result_comes_back() throws Exception {
        Browser office = new Browser(centre.address());
        office.login("sealed", centre.password());
        JsonNode report = registered(office, "\"kind\":\"REPORT\",\"accused\":[\"" + ORGAN + "\"],");
        signInAs("sealed");
        open(report.path("id").asText());
        browser.sees("密封举报件");
        act("take-up");
        browser.fill("standing", "NAMED");
        send();
        browser.sees("已遮住");
        act("transfer");
        browser.fill("receiver", "市纪律检查委员会");
        browser.fill("authority/source", "信访工作条例(2022)");
        browser.fill("authority/article", "30");
        looks.at("sealed-transfer");
        browser.run(
                "{const f=fetch; window.fetch=(...a)=>{ if (a[1]?.body) window.sent=String(a[1].body); return f(...a) }}");
        browser.fill("release", "LAW");
        browser.fill("release/law/source", "监察法(2024)");
        submit();
        browser.sees("依法提供的，写明哪部法");
        assertThat(browser.run("window.sent ?? ''").asText())
                .as("without its article the law releases nobody")
                .isEmpty();
        browser.fill("release/law/article", "35");
        browser.fill("release", "CONSENT");
        submit();
        browser.until("window.sent?.includes('\"release\":{}')");
        browser.until("document.querySelector('.act .note.bad, .act .fault')");
        assertThat(browser.complaints())
                .as("nobody consented, and the law that stands there still is not sent")
                .hasSize(1)
                .allMatch(each -> each.contains("422"));
        browser.fill("release", "");
        send();
        assertThat(browser.run("window.sent").asText())
                .as("the identity stays behind whatever was typed before")
                .contains("市纪律检查委员会")
                .doesNotContain("release", "监察法");
        browser.sees("等待结果");
        act("record-transfer-outcome");
        browser.fill("outcome", "已立案审查。");
        send();
        browser.sees("已反馈结果");
        offered("find");
        browser.sees("已遮住");
        assertThat(browser.run("document.body.innerText.includes('13900005678')")
                        .asBoolean())
                .as("the identity stays covered all the way")
                .isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    private static void open(String id) {
        browser.run("location.hash = '#/case/" + id + "'");
        browser.until("document.querySelector('[data-act=\"add-note\"]')");
    }

    private static void act(String name) {
        String found = "document.querySelector('[data-act=\"" + name + "\"]:not(:disabled)')";
        browser.until(found);
        browser.run(found + ".click()");
        browser.until("document.querySelector('form.act')");
    }

    private static void offered(String name) {
        browser.until("document.querySelector('[data-act=\"" + name + "\"]')");
    }

    /** Sends the form, and waits until what it did is seen: of a case that is not sealed, in its history. */
    private static void send() {
        int before = browser.run(DONE).asInt();
        submit();
        browser.until("!document.querySelector('form.act')");
        browser.until(before + " === 0 || " + DONE + " > " + before);
    }

    private static void submit() {
        browser.until("document.querySelector('form.act button.primary:not(:disabled)')");
        browser.run("document.querySelector('form.act').requestSubmit()");
    }

    private static void stage(String kind, String words) {
        browser.until(
                "document.querySelector('[data-proceeding=\"" + kind + "\"] .tag')?.innerText === '" + words + "'");
    }

    private static String focused() {
        return browser.run("document.activeElement?.tagName ?? 'BODY'").asText();
    }

    private static String firstOption(String name) {
        return browser.run("[...document.querySelector('form.act [name=\"" + name
                        + "\"]').options].find(o => o.value).value")
                .asText();
    }

    private static void tick(String name, int many) {
        for (int i = 0; i < many; i++) {
            browser.run("{const e = document.querySelectorAll('form.act [name=\"" + name + "\"]')[" + i
                    + "]; if (!e.checked) e.click(); }");
        }
    }

    private static String now() {
        return LocalDateTime.now(HERE).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** A matter that the organ has accepted; its id. */
    private static String accepted(String more) {
        Browser dispatcher = new Browser(centre.address());
        dispatcher.login("dispatcher", centre.password());
        JsonNode matter = registered(dispatcher, more);
        String path = "api/v1/staff/cases/" + matter.path("id").asText();
        Browser.Page sent = dispatcher.act(
                path + "/dispatch",
                matter.path("version").asLong(),
                "{\"verb\":\"FORWARD\",\"to\":\"" + ORGAN + "\",\"reason\":\"职责所在\"}");
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        Browser handler = new Browser(centre.address());
        handler.login(ORGAN, centre.password());
        Browser.Page done =
                handler.act(path + "/accept", sent.json().path("version").asLong(), "{}");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return matter.path("id").asText();
    }

    /** A dispute between two that the centre has accepted; its id. */
    private static String disputed() {
        Browser dispatcher = new Browser(centre.address());
        dispatcher.login("dispatcher", centre.password());
        Browser.Page done = dispatcher.post("api/v1/staff/cases", """
                {"channel":"VISIT","kind":"DISPUTE","topic":"construction.facilities","place":"%s","title":"楼道堆物纠纷","narrative":"楼上邻居在楼道堆放杂物。","visitors":1,
                "parties":[{"role":"APPLICANT","name":"张三","phone":"13800001234"},{"role":"RESPONDENT","name":"李四"}]}""".formatted(division(dispatcher)));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        Browser.Page accepted = dispatcher.act(
                "api/v1/staff/cases/" + done.json().path("id").asText() + "/accept",
                done.json().path("version").asLong(),
                "{\"handler\":\"director\"}");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        return done.json().path("id").asText();
    }

    private static JsonNode registered(Browser by, String more) {
        Browser.Page done = by.post("api/v1/staff/cases", """
                {"channel":"VISIT",%s"place":"%s","title":"楼前路灯坏了一个月","narrative":"楼前路灯坏了一个月没有人修，请处理。","visitors":1,
                "parties":[{"role":"APPLICANT","name":"李四","phone":"13900005678"}]}""".formatted(more, division(by)));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        return done.json();
    }

    private static String division(Browser by) {
        return by.get("api/v1/staff/divisions").json().at("/items/0/code").asText();
    }

    private static void signInAs(String account) {
        browser.open(centre.address().resolve("/console/"));
        String leave = "[...document.querySelectorAll('.tools button')].find(e => e.innerText.trim() === '退出')";
        browser.until("document.querySelector('[name=username]') || " + leave);
        browser.run(leave + "?.click()");
        browser.until("document.querySelector('[name=username]')");
        browser.fill("username", account);
        browser.fill("password", centre.password());
        browser.press("登录");
        browser.until("document.querySelector('nav [aria-current=page]')");
    }
}
