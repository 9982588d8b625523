package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What is done before disputes arise, and for people who then need not come, in a real browser: a signal, an assessment, a proxy's run. */
@Tag("one-jdk")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PreventionStory {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    /** So many matters of one sort in one place are a signal. */
    private static final int CLUSTER = 5;

    @TempDir
    private static Path place;

    private static TestCentre centre;
    private static Chromium browser;
    private static Looks looks;
    private static String dispute;

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
    void matters_that_gather_are_a_signal_that_is_looked_at_and_acted_on() throws Exception {
        Browser clerk = new Browser(centre.address());
        clerk.login("clerk", centre.password());
        for (int i = 1; i <= CLUSTER; i++) {
            dispute = registered(clerk, "工地夜间施工扰民（第 " + i + " 户）");
        }
        centre.running().lookAhead();
        signInAs("supervisor");
        browser.run("location.hash = '#/prevention'");
        browser.sees("30 天内同类事项 " + CLUSTER + " 件");
        assertThat(browser.run("document.querySelectorAll('tbody tr').length").asInt())
                .isOne();
        looks.at("signals");
        browser.run("document.querySelector('tbody a').click()");
        browser.sees("工地夜间施工扰民（第 1 户）");

        browser.until("document.querySelector('[data-act=\"look-at\"]')");
        assertThat(offered()).as("somebody looks before anything is said of it").isEqualTo("look-at");
        browser.run("document.querySelector('[data-act=\"look-at\"]').focus()");
        browser.key(" ", 32, 0);
        browser.until("document.activeElement?.closest('form.act')");
        browser.key(" ", 32, 0);
        browser.until("document.querySelector('[data-act=\"act-on\"]')");
        browser.until("document.activeElement?.dataset.act === 'act-on'");

        act("act-on");
        submit();
        browser.until("document.activeElement?.name === 'what' && document.activeElement.ariaInvalid === 'true'");
        assertThat(browser.complaints()).hasSize(1).allMatch(each -> each.contains("400"));
        looks.at("signal");
        browser.fill("what", "已约谈施工单位，夜间十点后停工；住建局每周巡查。");
        send();
        browser.sees("已经处置完毕。");
        assertThat(offered()).isEmpty();
        browser.run("location.hash = '#/prevention'");
        browser.sees("没有这样的预警");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void a_decision_is_assessed_by_its_organ_and_concluded_by_another() throws Exception {
        signInAs("town");
        browser.run("location.hash = '#/prevention?list=assessments'");
        act("open-assessment");
        browser.until("document.activeElement?.name === 'decision'");
        browser.fill("decision", "新建垃圾中转站选址方案。");
        browser.until("document.querySelector('form.act [name=\"place-0\"]')?.value");
        submit();
        browser.sees("还没有评估：合法性、合理性、可行性、可控性。");
        for (String aspect : new String[] {"LEGALITY", "REASONABLENESS", "FEASIBILITY", "CONTROLLABILITY"}) {
            act("assess-aspect");
            browser.fill("aspect", aspect);
            browser.fill("result", aspect.equals("CONTROLLABILITY") ? "WITH_CONDITIONS" : "HOLDS");
            browser.fill("why", "选址离居民点六百米，论证充分。");
            send();
        }
        act("hear-people");
        browser.fill("form", "MEETING");
        browser.fill("heard", "40");
        browser.fill("who", "丁村村民");
        browser.fill("said", "担心气味和运输车辆。");
        send();
        browser.sees("座谈会 · 40 人");
        assertThat(offered()).as("who wants it does not conclude it").doesNotContain("conclude");
        String here = browser.run("location.hash").asText();

        signInAs("director");
        browser.run("location.hash = '" + here + "'");
        act("conclude");
        browser.fill("level", "MEDIUM");
        browser.fill("conclusion", "IMPLEMENT");
        browser.fill("why", "风险可控。");
        submit();
        browser.until("document.querySelector('.act .note.bad')");
        assertThat(browser.complaints()).hasSize(1).allMatch(each -> each.contains("422"));
        browser.fill("conclusion", "WITH_CONDITIONS");
        browser.fill("conditions", "加装除臭设备，车辆绕行。");
        send();
        browser.sees("附条件实施");
        act("link-dispute");
        browser.fill("dispute", "000000-2026-999999");
        submit();
        browser.sees("没有这个编号的事项");
        browser.fill("dispute", dispute);
        send();
        browser.until("[...document.querySelectorAll('.cols a')].some(e => e.hash.startsWith('#/case/'))");
        looks.at("assessment");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(3)
    void who_need_not_come_is_registered_for_run_for_and_reported_to() throws Exception {
        signInAs("grid");
        browser.run("location.hash = '#/register'");
        browser.until("document.activeElement?.name === 'title'");
        browser.type("为行动不便老人申请加装扶手");
        browser.fill("narrative", "独居老人行动不便，申请在楼道加装扶手。");
        browser.fill("kind", "REQUEST");
        browser.fill("topic", "construction.facilities");
        browser.fill("name-0", "王奶奶");
        browser.fill("phone-0", "13900005678");
        browser.until("document.querySelector('[name=\"place-0\"]')?.value");
        browser.run("document.querySelector('[name=as-proxy]').click()");
        browser.until("document.querySelector('[name=\"mandate/until\"]')");
        browser.fill("mandate/from", day(0));
        browser.fill("mandate/reportBy", day(20));
        browser.fill("mandate/form", "ORAL");
        browser.fill("mandate/record", "老人当面口头委托。");
        browser.key("Enter", 13, 2);
        browser.until("document.querySelector('[name=\"mandate/until\"][aria-invalid=true]')");
        assertThat(browser.complaints()).hasSize(1).allMatch(each -> each.contains("4"));
        looks.at("register-proxy");
        browser.fill("mandate/until", day(15));
        browser.run("document.querySelector('[name=\"mandate/scope\"][value=ATTEND]').click()");
        browser.key("Enter", 13, 2);
        browser.sees("请把查询码交给群众");
        browser.run("[...document.querySelectorAll('a.button')].find(e => e.hash.startsWith('#/case/')).click()");
        browser.sees("何小燕（网格员） 代 王奶奶");

        act("save-trip");
        browser.fill("place", "县社会治理中心");
        browser.fill("purpose", "MATERIAL");
        send();
        browser.sees("替群众跑了 1 趟");
        browser.sees("何小燕（网格员） 代 王奶奶 跑");
        act("report-to-principal");
        browser.fill("report", "材料已交，等住建局回复。");
        send();
        browser.until("document.querySelector('.mandate')?.innerText.includes('材料已交，等住建局回复。')");
        browser.until("document.activeElement && document.activeElement !== document.body");
        looks.at("case-proxy");
        act("revoke-mandate");
        browser.sees("办理后不能撤回。");
        send();
        browser.until("document.querySelector('.mandate .tag')?.innerText === '已撤销'");
        assertThat(browser.run("document.querySelector('.mandate [data-act=\"save-trip\"]') === null")
                        .asBoolean())
                .isTrue();
        assertThat(browser.complaints()).isEmpty();
    }

    private static String day(int later) {
        return LocalDate.now(HERE).plusDays(later).toString();
    }

    private static void act(String name) {
        String found = "document.querySelector('[data-act=\"" + name + "\"]:not(:disabled)')";
        browser.until(found);
        browser.run(found + ".click()");
        browser.until("document.querySelector('form.act')");
    }

    private static void submit() {
        browser.until("document.querySelector('form.act button.primary:not(:disabled)')");
        browser.run("document.querySelector('form.act').requestSubmit()");
    }

    /** Sends the form, and waits until what it did is in the history that is shown. */
    private static void send() {
        String done = "document.querySelectorAll('ol.steps[reversed] li').length";
        int before = browser.run(done).asInt();
        submit();
        browser.until("!document.querySelector('form.act')");
        browser.until(done + " > " + before);
    }

    private static String offered() {
        return browser.run("[...document.querySelectorAll('[data-act]')].map(e => e.dataset.act).join()")
                .asText();
    }

    /** A dispute in the first township; its number. */
    private static String registered(Browser by, String title) {
        String root =
                by.get("api/v1/staff/divisions").json().at("/items/0/code").asText();
        String town = by.get("api/v1/staff/divisions?parent=" + root)
                .json()
                .at("/items/0/code")
                .asText();
        Browser.Page done = by.post("api/v1/staff/cases", """
                {"channel":"VISIT","kind":"DISPUTE","topic":"construction.facilities","place":"%s","title":"%s","narrative":"夜间施工，睡不着，请处理。","visitors":1,
                "parties":[{"role":"APPLICANT","name":"张三","phone":"13800001234"}]}""".formatted(town, title));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        return done.json().path("number").asText();
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
