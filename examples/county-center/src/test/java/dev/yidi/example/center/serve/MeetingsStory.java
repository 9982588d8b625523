package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.example.center.home.CentreHome;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A joint conference and a leader's reception day in a real browser, from the case that is brought to them to what was decided. */
@Tag("one-jdk")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeetingsStory {
    private static final String ORGAN = "zhujian";
    private static final String DONE = "document.querySelectorAll('ol.steps[reversed] li').length";

    @TempDir
    private static Path place;

    private static Morning clock;
    private static TestCentre centre;
    private static Chromium browser;
    private static Looks looks;
    private static Browser clerk;

    @BeforeAll
    static void start() throws Exception {
        Chromium.assumeThere();
        clock = new Morning(Instant.parse("2026-03-11T08:40:00+08:00"));
        CentreHome home = CentreHome.open(place.resolve("centre"), TestCentre.PROFILE, new SecureRandom());
        centre = new TestCentre(home, RunningCentre.start(home, TestCentre.PROFILE, 0, clock));
        clerk = new Browser(centre.address());
        assertThat(clerk.login("clerk", centre.password()).status()).isEqualTo(201);
        browser = Chromium.start(place.resolve("profile"));
        looks = new Looks(browser);
        browser.width(1440, 900);
        clock.showIn(browser);
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
    void a_conference_is_convened_held_and_decides_and_an_organ_reports_its_task() throws Exception {
        String id = registered("楼前路灯坏了一个月", "李四");
        supervised();
        signInAs("director");
        open("case/" + id);
        browser.press("提请联席会议");
        browser.sees("没有这样的联席会议");
        act("convene");
        submit();
        browser.until("document.activeElement?.getAttribute('aria-invalid') === 'true'");
        fill("title", "路灯管护联席会议");
        fill("session", "2026-03-11T10:00");
        tick("members", ORGAN, "zonghe");
        submit();
        browser.sees("还没有议题");
        assertThat(complaintsBut(400)).isEmpty();

        act("put-case");
        fill("kind", "COMPETENCE");
        fill("question", "路灯由哪个单位管护");
        send();
        assertThat(item("m1")).contains("管辖争议", "待议决", "路灯由哪个单位管护");
        act("put-case");
        fill("caseId", "无此编号");
        fill("kind", "HARD_CASE");
        fill("question", "怎样避免再坏");
        submit();
        browser.sees("没有找到这个编号的事项");
        browser.fill(
                "caseId",
                clerk.get("api/v1/staff/cases/" + id).json().path("number").asText());
        send();
        act("put-supervision");
        fill("supervision", firstOption("supervision"));
        fill("question", "是否挂牌督办");
        send();
        browser.sees("到时登记召开情况");
        assertThat(offered()).containsExactly("put-case", "put-supervision");

        clock.forward(Duration.ofMinutes(90), browser);
        again("conferences");
        act("hold");
        tick("present", ORGAN, "zonghe");
        fill("minutes", "两家单位都说明了职责和现状。");
        looks.at("conference-hold");
        send();
        browser.sees("已召开");
        assertThat(offered())
                .containsExactly(
                        "designate", "set-task", "note", "designate", "set-task", "note", "order", "set-task", "note");
        act("designate");
        browser.sees("办理后不能撤回");
        fill("organ", ORGAN);
        fill("text", "由住建部门管护并修复");
        send();
        assertThat(item("m1")).contains("已议决", "指定承办", "由住建部门管护并修复");
        browser.until("document.activeElement?.closest('[data-item=m1]')");
        act("set-task");
        fill("organ", ORGAN);
        fill("due", "2026-03-20");
        fill("text", "制定路灯巡查办法");
        send();
        act("order");
        fill("level", "LISTED");
        fill("text", "挂牌督办");
        send();
        assertThat(item("m3")).contains("督办措施", "挂牌督办");
        assertThat(offered()).as("the task is not the centre's").isEmpty();
        looks.at("conference-decided");

        signInAs(ORGAN);
        browser.press("更多");
        browser.press("联席会议");
        browser.sees("路灯管护联席会议");
        looks.at("conferences");
        browser.press("路灯管护联席会议");
        browser.until("document.querySelector('[data-act=report-task]')");
        assertThat(offered()).containsExactly("report-task");
        browser.run("document.querySelector('[data-act=report-task]').focus()");
        browser.key("Enter", 13, 0);
        browser.until("document.activeElement?.name === 'report'");
        browser.type("巡查办法已经印发。");
        send();
        browser.until("document.activeElement && document.activeElement !== document.body");
        assertThat(item("m2")).contains("已办结");

        signInAs("director");
        browser.press("更多");
        browser.press("联席会议");
        browser.press("路灯管护联席会议");
        act("close-conference");
        send();
        browser.sees("会议已经结束");
        open("case/" + id);
        browser.sees("路灯管护联席会议");
        assertThat(browser.run("[...document.querySelectorAll('dd')].some(e => e.innerText.includes('住房'))")
                        .asBoolean())
                .as("the case lies with the organ that was designated")
                .isTrue();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void a_leader_receives_who_is_booked_and_takes_a_case_into_charge() throws Exception {
        String id = registered("小区电梯长期停运", "王五");
        signInAs("director");
        open("case/" + id);
        browser.press("预约领导接访");
        browser.sees("没有这样的接访日");
        act("publish");
        fill("leader", "director");
        fill("office", "副县长");
        fill("organ", "zhengfawei");
        browser.until("document.querySelector('form.act [name=place]').options.length > 1");
        fill("place", firstOption("place"));
        fill("day", "2026-03-11");
        fill("slots", "十一点");
        submit();
        browser.sees("看不懂这一行：十一点");
        fill("slots", "11:00-12:00 2\n14:00-15:00 2");
        looks.at("reception-publish");
        submit();
        browser.sees("还没有人预约");

        act("book-case");
        fill("slot", "s1");
        fill("subject", "电梯停运三个月");
        send();
        act("book-walk-in");
        fill("slot", "s1");
        fill("subject", "反映噪声扰民");
        send();
        act("book-walk-in");
        fill("slot", "s2");
        fill("subject", "咨询落户");
        tick("panel/organs", ORGAN);
        submit();
        browser.until("document.querySelector('form.act [name=\"panel/experts\"][aria-invalid=true]')");
        fill("panel/experts", "mediator");
        send();
        assertThat(complaintsBut(400)).isEmpty();
        assertThat(booking("b3")).contains("14:00–15:00", "咨询落户", "陪同接访", "已预约");
        looks.at("reception-booked");
        assertThat(offered())
                .as("the first slot is full, and none has begun")
                .containsExactly("book-case", "book-walk-in", "call-off", "put-off", "put-off", "put-off");

        browser.run("document.querySelector('[data-booking=b3] [data-act=put-off]').click()");
        fill("reason", "来访人有事");
        send();
        assertThat(booking("b3")).contains("已改期", "来访人有事");
        clock.forward(Duration.ofMinutes(60), browser);
        again("receptions");
        act("take-into-charge");
        fill("decision", "由我包案，月底前恢复运行");
        fill("reportBy", "2026-03-31");
        send();
        assertThat(booking("b1")).contains("已接访", "领导包案");
        act("receive");
        fill("outcome", "EXPLAINED");
        fill("decision", "已解释夜间施工的规定");
        send();
        assertThat(booking("b2")).contains("已接访", "解释疏导");
        open("receptions");
        browser.until("document.querySelectorAll('table.list').length === 2");
        looks.at("receptions");
        browser.press("副县长");
        act("close-day");
        send();
        browser.sees("接访日已经结束或者取消");
        open("case/" + id);
        browser.sees("副县长");
        browser.sees("会议和接访");
        assertThat(browser.complaints()).isEmpty();

        signInAs("auditor");
        browser.press("更多");
        browser.press("领导接访");
        browser.sees("对外公布的接访安排");
        assertThat(offered()).as("who only reads sets nothing down").isEmpty();
    }

    @Test
    @Order(3)
    void a_case_is_merged_where_a_similar_one_is_shown_and_a_window_closed_for_a_time() throws Exception {
        registered("河道边垃圾无人清运", "赵六");
        String second = registered("河道边垃圾无人清运", "赵六");
        signInAs("director");
        open("case/" + second);
        act("merge");
        browser.sees("不能撤回");
        fill("into", firstOption("into"));
        submit();
        browser.sees("已并案");

        open("bookings");
        act("close");
        fill("day", "2026-03-12");
        fill("hours", "09:00");
        fill("hours/until", "11:00");
        fill("reason", "设备检修");
        submit();
        browser.sees("已关闭。");
        act("reopen");
        fill("day", "2026-03-12");
        fill("hours", "09:00");
        fill("hours/until", "11:00");
        submit();
        browser.sees("已撤销关闭。");
        assertThat(browser.complaints()).isEmpty();
    }

    /** What the browser complained about, but for answers of that status. */
    private static List<String> complaintsBut(int status) {
        return browser.complaints().stream()
                .filter(each -> !each.contains(Integer.toString(status)))
                .toList();
    }

    private static void open(String address) {
        browser.run("location.hash = '#/" + address + "'");
        browser.until("document.querySelector('main h1')");
    }

    /** What is shown once more, as it is now. */
    private static void again(String list) {
        String here = browser.run("location.hash").asText();
        browser.run("location.hash = '#/" + list + "'");
        browser.until("document.querySelector('main form[role=search]')");
        browser.run("location.hash = '" + here + "'");
        browser.until("document.querySelector('main .facts')");
    }

    private static void act(String name) {
        String found = "document.querySelector('[data-act=\"" + name + "\"]:not(:disabled)')";
        browser.until(found);
        browser.run(found + ".click()");
        browser.until("document.querySelector('form.act')");
    }

    /** The steps that are offered, from above. */
    private static List<String> offered() {
        List<String> names = new ArrayList<>();
        browser.run("[...document.querySelectorAll('[data-act]')].map(e => e.dataset.act)")
                .forEach(each -> names.add(each.asText()));
        return names;
    }

    /** Sends the form, and waits until what it did is seen in the history. */
    private static void send() {
        int before = browser.run(DONE).asInt();
        submit();
        browser.until("!document.querySelector('form.act')");
        browser.until(DONE + " > " + before);
    }

    private static void submit() {
        browser.until("document.querySelector('form.act button.primary:not(:disabled)')");
        browser.run("document.querySelector('form.act').requestSubmit()");
    }

    private static void tick(String name, String... values) {
        for (String value : values) {
            browser.run("document.querySelector('form.act [name=\"" + name + "\"][value=\"" + value + "\"]').click()");
        }
    }

    private static void fill(String name, String value) {
        String found = "document.querySelector('form.act [name=\"" + name + "\"]')";
        browser.until(found);
        browser.run("{const e=" + found + "; e.value=" + Chromium.quoted(value)
                + "; e.dispatchEvent(new Event('input', {bubbles: true}))}");
    }

    private static String item(String id) {
        return browser.run("document.querySelector('[data-item=" + id + "]').innerText")
                .asText();
    }

    private static String booking(String id) {
        return browser.run("document.querySelector('[data-booking=" + id + "]').innerText")
                .asText();
    }

    private static String firstOption(String name) {
        return browser.run("[...document.querySelector('form.act [name=\"" + name
                        + "\"]').options].find(o => o.value).value")
                .asText();
    }

    /** A matter that was registered at the window; its id. */
    private static String registered(String title, String who) {
        String division =
                clerk.get("api/v1/staff/divisions").json().at("/items/0/code").asText();
        Browser.Page done = clerk.post("api/v1/staff/cases", """
                {"channel":"VISIT","kind":"REQUEST","topic":"construction.facilities","place":"%s","title":"%s","narrative":"%s，请处理。","visitors":1,
                "parties":[{"role":"APPLICANT","name":"%s","phone":"13900005678"}]}""".formatted(division, title, title, who));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        JsonNode matter = done.json();
        return matter.path("id").asText();
    }

    /** A supervision that runs. */
    private static void supervised() {
        Browser director = new Browser(centre.address());
        assertThat(director.login("director", centre.password()).status()).isEqualTo(201);
        Browser.Page done = director.post("api/v1/staff/supervisions", """
                {"organ":"%s","place":"%s","trigger":"SHIRKING","level":"SUPERVISION","demand":"限期答复"}""".formatted(
                        ORGAN,
                        director.get("api/v1/staff/divisions")
                                .json()
                                .at("/items/0/code")
                                .asText()));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
    }

    /** Somebody else at the screen; what the one before still asked when they left is not complained of. */
    private static void signInAs(String account) {
        assertThat(browser.complaints()).isEmpty();
        browser.open(centre.address().resolve("/console/"));
        String leave = "[...document.querySelectorAll('.tools button')].find(e => e.innerText.trim() === '退出')";
        browser.until("document.querySelector('[name=username]') || " + leave);
        browser.run(leave + "?.click()");
        browser.until("document.querySelector('[name=username]')");
        browser.fill("username", account);
        browser.fill("password", centre.password());
        browser.press("登录");
        browser.until("document.querySelector('nav [aria-current=page]')");
        browser.complaints();
    }
}
