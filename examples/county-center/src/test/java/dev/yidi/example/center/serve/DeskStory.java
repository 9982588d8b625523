package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.place.Tier;
import dev.yidi.ports.profile.Presets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The desk that sees to personal data, what changes while it is looked at, what is covered again and what is printed, in a real browser. */
@Tag("one-jdk")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskStory {
    private static final String NUMBER = "11010519491231002X";

    @TempDir
    private static Path place;

    private static TestCentre centre;
    private static Chromium browser;
    private static Looks looks;
    private static Browser clerk;
    private static JsonNode asked;
    private static JsonNode shared;

    @BeforeAll
    static void start() throws Exception {
        Chromium.assumeThere();
        centre = TestCentre.start(place.resolve("centre"));
        browser = Chromium.start(place.resolve("profile"));
        looks = new Looks(browser);
        browser.width(1440, 900);
        clerk = new Browser(centre.address());
        clerk.login("clerk", centre.password());
        asked = register("\"kind\":\"REQUEST\",\"topic\":\"construction.facilities\",", "楼前路灯不亮");
        shared = register("\"kind\":\"REQUEST\",\"topic\":\"construction.facilities\",", "排水管堵塞");
        signInAs("director");
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
    void what_is_masked_is_looked_at_for_a_purpose_and_covered_again_when_the_window_is_left() {
        browser.run("location.hash = '#/case/" + id(asked) + "'");
        browser.sees("现在可以办理");
        browser.press("本事项个人信息");
        browser.until("document.querySelector('[data-part=people]')");
        assertThat(text()).doesNotContain(NUMBER);
        act("reveal");
        choose("party");
        browser.fill("kind", "IDENTITY_NUMBER");
        browser.fill("purpose", "VERIFY_IDENTITY");
        send();
        browser.sees(NUMBER);
        browser.sees("核验身份");
        browser.run("dispatchEvent(new Event('blur'))");
        browser.sees("已重新遮住。再看要重新留痕。");
        assertThat(text()).doesNotContain(NUMBER);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void what_people_ask_agree_to_and_take_back_at_the_window_is_kept_with_who_received_it() throws Exception {
        act("make-request");
        browser.fill("right", "COPY");
        send();
        browser.sees("待处理");
        act("give-consent");
        choose("party");
        browser.fill("purpose", "LITIGATE");
        browser.run("document.querySelector('[name=kinds][value=CONTACT]').click()");
        send();
        browser.sees("没有发送：要说明提供给谁。");
        browser.fill("to/kind", "OUTSIDE_BODY");
        browser.fill("to/name", "县法律援助中心");
        send();
        browser.sees("有效");
        act("disclose");
        browser.fill("to/kind", "OUTSIDE_BODY");
        browser.fill("to/name", "县法律援助中心");
        browser.fill("purpose", "LITIGATE");
        browser.fill("ground", "CONSENT");
        browser.run("document.querySelector('[name=kinds][value=CONTACT]').click()");
        browser.run("{const s=document.querySelector('main [name=consent]'); s.value=s.options[1].value;"
                + " s.dispatchEvent(new Event('input',{bubbles:true}))}");
        send();
        browser.until("document.querySelector('[data-part=disclosures] li')?.innerText.includes('县法律援助中心')");
        looks.at("console-personal");
        act("withdraw-consent");
        choose("consent");
        send();
        browser.sees("已撤回");
        act("decide-request");
        browser.fill("granted", "true");
        send();
        browser.until("!document.querySelector('[data-act=decide-request]')");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(3)
    void what_is_due_is_erased_by_another_than_who_proposed_it_and_only_when_it_was_said_twice() throws Exception {
        JsonNode seen = clerk.get("api/v1/staff/cases/" + id(asked)).json();
        Browser.Page ended = clerk.act(
                "api/v1/staff/cases/" + id(asked) + "/withdraw",
                seen.path("version").asLong(),
                "{\"parties\":[\"" + seen.at("/parties/0/id").asText() + "\"],\"reason\":\"已自行解决\"}");
        assertThat(ended.status()).as(ended.text()).isEqualTo(200);
        changedMeanwhile();
        shownAnew();
        act("set-hold");
        browser.fill("ground", "INSPECTION");
        send();
        browser.until("document.querySelector('[data-part=kept] li')?.innerText === '审计、监督检查'");
        act("lift-hold");
        browser.fill("ground", "INSPECTION");
        send();
        browser.sees("没有设保留");
        act("propose-erasure");
        browser.fill("form", "DELETED");
        browser.fill("ground", "UNLAWFUL_PROCESSING");
        send();
        browser.sees("已提议：删除");
        assertThat(browser.run("Boolean(document.querySelector('[data-act=carry-out-erasure]'))")
                        .asBoolean())
                .as("who proposed it")
                .isFalse();

        signInAs("privacy");
        browser.run("location.hash = '#/requests'");
        browser.press("保存期限到期");
        browser.sees("没有应当删除的");
        browser.run("document.querySelector('[name=overdue]').click()");
        browser.sees("已提议：删除");
        looks.at("console-retention");
        browser.press(asked.path("number").asText());
        act("carry-out-erasure");
        browser.sees("不能恢复");
        looks.at("console-erasure");
        browser.fill("number", "1");
        send();
        browser.sees("没有执行：编号不对。");
        browser.fill("number", asked.path("number").asText());
        send();
        browser.sees("已删除，不能恢复");
        browser.complaints();
        assertThat(text()).doesNotContain("楼前路灯不亮", "李四");
        assertThat(clerk.get("api/v1/staff/cases/" + id(asked)).status()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void a_colleague_is_picked_by_name_and_an_account_can_be_typed() {
        signInAs("director");
        browser.run("location.hash = '#/case/" + id(shared) + "'");
        act("hand-over");
        browser.until("document.querySelector('main [name=to]').list?.querySelector('option[value=dispatcher]')");
        browser.fill("to", "dispatcher");
        browser.sees("王磊（分拨） · 中心分拨员");
        browser.fill("reason", "岗位调整");
        send();
        browser.until("document.querySelector('.facts') && !document.querySelector('form.act')");
        browser.until("[...document.querySelectorAll('dd')].some(e => e.innerText === '王磊（分拨）')");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(5)
    void what_changed_meanwhile_is_told_and_what_is_typed_stays() {
        act("add-note");
        browser.fill("text", "已约定周五上门。");
        note("窗口：来电催问。");
        changedMeanwhile();
        assertThat(typed()).isEqualTo("已约定周五上门。");
        shownAnew();
        browser.sees("窗口：来电催问。");
        assertThat(typed()).isEqualTo("已约定周五上门。");
        assertThat(browser.complaints()).isEmpty();

        note("窗口：又来电。");
        send();
        browser.sees("事项已被他人更新");
        assertThat(browser.complaints()).hasSize(1).allMatch(each -> each.contains("412"));
        shownAnew();
        browser.sees("窗口：又来电。");
        send();
        browser.sees("已约定周五上门。");
        browser.until("!document.querySelector('form.act')");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(6)
    void what_was_sent_and_not_heard_of_is_done_once_when_it_is_sent_again() {
        act("add-note");
        browser.fill("text", "已上门，修好。");
        browser.run("{const f=fetch; window.fetch=async(...a)=>{const r=await f(...a);"
                + " if(String(a[0]).endsWith('/add-note')){window.fetch=f; throw new TypeError('gone')} return r}}");
        send();
        browser.sees("再按一次，不会办两次");
        send();
        browser.until("!document.querySelector('form.act')");
        assertThat(clerk.get("api/v1/staff/cases/" + id(shared) + "/history")
                        .json()
                        .path("items")
                        .findValuesAsText("note"))
                .containsOnlyOnce("已上门，修好。");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(7)
    void a_supervision_that_was_raised_by_another_is_told_on_its_page() {
        String organ = Presets.centre().organs().current().stream()
                .filter(each -> each.tier() == Tier.COUNTY && !each.centre())
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        Browser dispatcher = new Browser(centre.address());
        dispatcher.login("dispatcher", centre.password());
        Browser.Page sent = dispatcher.act(
                "api/v1/staff/cases/" + id(shared) + "/dispatch",
                dispatcher
                        .get("api/v1/staff/cases/" + id(shared))
                        .json()
                        .path("version")
                        .asLong(),
                "{\"verb\":\"FORWARD\",\"to\":\"" + organ + "\",\"reason\":\"属该单位职责\"}");
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        Browser director = new Browser(centre.address());
        director.login("director", centre.password());
        Browser.Page opened = director.act(
                "api/v1/staff/cases/" + id(shared) + "/supervise",
                director.get("api/v1/staff/cases/" + id(shared))
                        .json()
                        .path("version")
                        .asLong(),
                "{\"level\":\"REMINDER\",\"trigger\":\"SHIRKING\",\"demand\":\"请三日内答复。\"}");
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        String address = "api/v1/staff/supervisions/" + opened.json().path("id").asText();
        browser.run("location.hash = '#/supervision/" + opened.json().path("id").asText() + "'");
        browser.sees("请三日内答复。");
        JsonNode seen = director.get(address).json();
        Browser.Page raised =
                director.act(address + "/raise", seen.path("version").asLong(), "{\"level\":\"SUPERVISION\"}");
        assertThat(raised.status()).as(raised.text()).isEqualTo(200);
        changedMeanwhile();
        shownAnew();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(8)
    void a_ticket_is_printed_alone_and_a_case_without_what_belongs_to_the_screen() {
        browser.run("location.hash = '#/case/" + id(shared) + "'");
        browser.sees("现在可以办理");
        onPaper(true);
        assertThat(shown(".bar")).isFalse();
        assertThat(shown(".acts")).isFalse();
        assertThat(shown("main h1")).isTrue();
        onPaper(false);
        browser.run("location.hash = '#/counter'");
        browser.sees("导办取号");
        browser.press("出号");
        browser.sees("已出号");
        browser.run("window.print = () => { window.isPrinted = true; }");
        browser.press("打印号票");
        browser.until("window.isPrinted");
        onPaper(true);
        assertThat(shown("#app")).isFalse();
        assertThat(shown(".ticket")).isTrue();
        assertThat(browser.run("document.querySelector('.note.good').innerText.includes("
                                + "document.querySelector('.ticket strong').innerText)")
                        .asBoolean())
                .isTrue();
        onPaper(false);
        browser.run("dispatchEvent(new Event('afterprint'))");
        assertThat(shown("#app")).isTrue();
        assertThat(shown(".ticket")).isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(9)
    void the_ways_a_matter_takes_are_read_in_the_profile() {
        browser.run("location.hash = '#/county'");
        browser.until("document.querySelectorAll('#county-routing details').length > 0");
        browser.run(
                "document.querySelectorAll('#county-routing details, #county-ladders details').forEach(e => { e.open = true; })");
        assertThat(browser.run("document.querySelectorAll('#county-routing tbody tr').length")
                        .asInt())
                .isGreaterThan(3);
        assertThat(browser.run("document.querySelectorAll('#county-ladders li').length")
                        .asInt())
                .isGreaterThan(3);
        assertThat(text()).doesNotContain("undefined");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(10)
    void who_reports_is_covered_on_leaving_the_window_and_after_idle_minutes() {
        Browser office = new Browser(centre.address());
        office.login("sealed", centre.password());
        JsonNode report = register(office, "\"kind\":\"REPORT\",\"accused\":[\"zhujian\"],", "反映工程招标问题");
        signInAs("sealed");
        browser.run("{const s=setTimeout; window.setTimeout=(f, ms, ...a) => s(f, ms === 120000 ? 600 : ms, ...a)}");
        browser.run("location.hash = '#/case/" + id(report) + "'");
        browser.sees("密封举报件");
        act("take-up");
        browser.fill("standing", "NAMED");
        send();
        open();
        browser.run("dispatchEvent(new Event('blur'))");
        covered();
        open();
        browser.run("for (let i = 0; i < 3; i += 1) { dispatchEvent(new KeyboardEvent('keydown', {code: 'KeyA'})); }");
        covered();
        open();
        browser.press("遮住");
        covered();
        assertThat(browser.complaints()).isEmpty();
    }

    private static void open() {
        act("open-identity");
        browser.fill("reason", "核实举报人身份");
        send();
        browser.sees("13900005678");
    }

    private static void covered() {
        browser.sees("已重新遮住");
        assertThat(text()).doesNotContain("13900005678");
    }

    /** The page is looked at again, and tells that what it shows has changed. */
    private static void changedMeanwhile() {
        browser.run("dispatchEvent(new Event('focus'))");
        browser.sees("打开以后，别处有了变化。");
    }

    private static void shownAnew() {
        browser.press("看现在的");
        browser.until("!document.querySelector('.changed').innerText");
    }

    private static void note(String text) {
        String address = "api/v1/staff/cases/" + id(shared);
        Browser.Page done = clerk.act(
                address + "/add-note",
                clerk.get(address).json().path("version").asLong(),
                "{\"text\":\"" + text + "\"}");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
    }

    private static String typed() {
        return browser.run("document.querySelector('form.act [name=text]').value")
                .asText();
    }

    private static String text() {
        return browser.run("document.body.innerText").asText();
    }

    private static void onPaper(boolean isPaper) {
        browser.ask("Emulation.setEmulatedMedia", Map.of("media", isPaper ? "print" : "screen"));
    }

    private static boolean shown(String what) {
        return browser.run("document.querySelector('" + what + "')?.checkVisibility() === true")
                .asBoolean();
    }

    /** The first that can be chosen. */
    private static void choose(String name) {
        browser.until("document.querySelector('main [name=" + name + "]')");
        browser.run(
                "{const s=document.querySelector('main [name=" + name
                        + "]'); s.value=[...s.options].find(o => o.value).value; s.dispatchEvent(new Event('input',{bubbles:true}))}");
    }

    private static void act(String name) {
        String found = "document.querySelector('[data-act=\"" + name + "\"]:not(:disabled)')";
        browser.until(found);
        browser.run(found + ".click()");
        browser.until("document.querySelector('form.act')");
    }

    private static void send() {
        browser.until("document.querySelector('form.act button.primary:not(:disabled)')");
        browser.run("document.querySelector('form.act').requestSubmit()");
    }

    private static void signInAs(String account) {
        String console = centre.address().resolve("/console/").toString();
        if (!browser.run("location.href").asText().startsWith(console)) {
            browser.open(centre.address().resolve("/console/"));
        }
        String leave = "[...document.querySelectorAll('.tools button')].find(e => e.innerText.trim() === '退出')";
        browser.until("location.href.startsWith('" + console + "') && (document.querySelector('[name=username]') || "
                + leave + ")");
        browser.run(leave + "?.click()");
        browser.until("document.querySelector('[name=username]')");
        browser.fill("username", account);
        browser.fill("password", centre.password());
        browser.press("登录");
        browser.until("document.querySelector('nav [aria-current=page]')");
    }

    private static String id(JsonNode registered) {
        return registered.path("id").asText();
    }

    private static JsonNode register(String more, String title) {
        return register(clerk, more, title);
    }

    private static JsonNode register(Browser by, String more, String title) {
        String division =
                by.get("api/v1/staff/divisions").json().at("/items/0/code").asText();
        Browser.Page done = by.post("api/v1/staff/cases", """
                {"channel":"VISIT",%s"place":"%s","title":"%s","narrative":"%s，请处理。","visitors":1,
                "parties":[{"role":"APPLICANT","name":"李四","phone":"13900005678","identity":{"scheme":"RESIDENT_ID","number":"%s"}}]}""".formatted(more, division, title, title, NUMBER));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        return done.json();
    }
}
