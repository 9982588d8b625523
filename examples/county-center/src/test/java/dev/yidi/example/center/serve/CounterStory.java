package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.example.center.LogLines;
import dev.yidi.example.center.home.CentreHome;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A morning at the windows in a real browser, on a working day: who booked, who came, who did not, and what hangs in the hall. */
@Tag("one-jdk")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CounterStory {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final int WAITING = 38;

    @TempDir
    private static Path place;

    private static Morning clock;
    private static TestCentre centre;
    private static LogLines log;
    private static Chromium browser;
    private static Looks looks;
    private static Browser clerk;

    @BeforeAll
    static void start() throws Exception {
        Chromium.assumeThere();
        clock = new Morning(Instant.parse("2026-03-11T09:20:00+08:00"));
        log = LogLines.of(RunningCentre.class.getName());
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
            log.close();
        }
    }

    @Test
    @Order(1)
    void what_a_citizen_booked_stands_in_the_days_list_and_who_comes_gets_a_ticket() throws Exception {
        browser.open(centre.address().resolve("/go/#/appointment"));
        browser.until("document.querySelector('.slots button')");
        browser.run("document.querySelector('.slots button').click()");
        browser.fill("name", "王五");
        browser.fill("phone", "13700003333");
        browser.press("获取验证码");
        browser.sees("验证码已发送");
        browser.fill("proof", code());
        browser.press("预约");
        browser.sees("预约成功");

        browser.open(centre.address().resolve("/console/"));
        browser.fill("username", "clerk");
        browser.fill("password", centre.password());
        browser.press("登录");
        browser.until("document.querySelector('nav [aria-current=page]')");
        browser.press("预约");
        browser.sees("窗口预约");
        browser.sees("共 1 个：待到场 1，已到场 0，没有来 0");
        assertThat(row("13700003333")).contains("09:30–10:00", "一号无差别受理窗口", "网络", "已预约");
        look("console-bookings");
        act("arrive-");
        browser.run("document.querySelector('.act [value=ELDERLY]').click()");
        sendAct();
        browser.sees("已取号：");
        browser.sees("已到场 1");
        String said =
                browser.run("document.querySelector('.note.good').innerText").asText();
        assertThat(said).contains("准时");
        assertThat(row("13700003333")).contains("已到场", "准时");
        JsonNode hall = clerk.get("api/v1/citizen/guide/hall").json();
        assertThat(said).contains(hall.at("/waiting/0").asText());
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void who_rings_up_gets_a_time_that_is_moved_cancelled_or_missed() throws Exception {
        book("赵六", "13600004444", true);
        String code = browser.run("document.querySelector('dd.code').innerText").asText();
        assertThat(code).matches("[0-9A-Z]{4}(-[0-9A-Z]{1,4})+");
        assertThat(browser.run("document.querySelector('.note dd.num').innerText")
                        .asText())
                .isNotBlank();
        assertThat(row("13600004444")).contains("电话", "已预约");

        act("move-");
        browser.until("document.querySelector('.act [name=window]')?.options.length > 20");
        browser.run(
                "{const s=document.querySelector('.act [name=window]'); s.value=s.options[6].value; s.dispatchEvent(new Event('input',{bubbles:true}))}");
        look("console-booking-moved");
        sendAct();
        browser.sees("已改时间");
        browser.until("[...document.querySelectorAll('.bookings tr')].some(e => e.innerText.includes('13600004444'))");
        act("cancel-");
        browser.sees("取消后不能恢复");
        sendAct();
        browser.sees("已取消预约");
        browser.until("[...document.querySelectorAll('.bookings .tag')].some(e => e.innerText === '已取消')");

        book("钱七", "13500005555", false);
        assertThat(browser.run("document.querySelector('[data-act^=miss-]') === null")
                        .asBoolean())
                .isTrue();
        Duration later = Duration.ofHours(1);
        clock.forward(later, browser);
        browser.fill("of-window", "w02");
        browser.sees("这一天没有人预约");
        browser.fill("of-window", "");
        act("miss-");
        browser.sees("不能改回");
        sendAct();
        browser.sees("已记为爽约");
        browser.sees("没有来 1");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(3)
    void what_hangs_in_the_hall_is_seen_from_afar_without_a_log_in_and_shows_who_is_newly_called() throws Exception {
        List<String> windows = TestCentre.PROFILE.windows().stream()
                .map(each -> each.id().value())
                .toList();
        for (int i = 0; i < WAITING + windows.size(); i++) {
            String window = windows.get(i % windows.size());
            assertThat(clerk.post("api/v1/staff/hall/tickets", "{\"window\":\"" + window + "\"}")
                            .status())
                    .as(window)
                    .isEqualTo(201);
        }
        for (String window : windows.subList(0, windows.size() - 1)) {
            JsonNode called = call(window);
            if (windows.indexOf(window) < 5) {
                assertThat(clerk.act(
                                        "api/v1/staff/hall/tickets/"
                                                + called.path("id").asText() + "/begin-serving",
                                        called.path("version").asLong(),
                                        "{}")
                                .status())
                        .isEqualTo(200);
            }
        }

        int before = browser.requests().size();
        browser.open(centre.address().resolve("/hall/"));
        browser.run("sessionStorage.clear()");
        browser.sees("公安服务窗口");
        browser.until("document.querySelectorAll('.call').length === 5 && document.querySelector('.live.good')");
        assertThat(browser.run("document.querySelectorAll('.call.fresh').length")
                        .asInt())
                .isZero();
        assertThat(browser.run("document.querySelectorAll('.served li').length").asInt())
                .isEqualTo(5);
        looks.hanging("hall", 1280, 720);

        String whole = call(windows.get(windows.size() - 1)).path("number").asText();
        String number = whole.substring(whole.lastIndexOf('-') + 1);
        browser.until("document.querySelector('.call.fresh strong')?.innerText === '" + number + "'");
        assertThat(browser.run("document.querySelector('[aria-live=polite]').innerText")
                        .asText())
                .contains("请 " + number + " 号到", "Number " + number + ", please go to");
        assertThat(browser.run("parseFloat(getComputedStyle(document.querySelector('.call.fresh strong')).fontSize)")
                        .asDouble())
                .isGreaterThan(60);
        looks.hanging("hall-called", 1280, 720);
        looks.hanging("hall-called", 1920, 1080);
        assertThat(browser.requests().subList(before, browser.requests().size()))
                .anyMatch(each -> each.endsWith("/guide/hall/changes"))
                .noneMatch(each -> each.contains("/staff"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(4)
    void the_screen_says_when_it_is_not_live() throws Exception {
        centre.running().close();
        browser.until("document.querySelector('.live.warn')");
        browser.run("Date.by += 60000");
        browser.until("document.querySelector('.live.bad')?.innerText.includes('画面停在')");
        browser.deaf(true);
        looks.hanging("hall-stopped", 1280, 720);
        browser.complaints();
    }

    /** Books the first time of the first window by telephone, or the last of its first day. */
    private static void book(String name, String phone, boolean isLate) {
        browser.fill("channel", "PHONE");
        for (String field : List.of("window", "day", "from")) {
            String select = "document.querySelector('form.sheet [name=" + field + "]')";
            browser.until(select + "?.options.length > 1");
            browser.run("{const s=" + select + "; s.value=s.options["
                    + (isLate && field.equals("from") ? "s.options.length - 1" : "1")
                    + "].value; s.dispatchEvent(new Event('input',{bubbles:true}))}");
        }
        browser.fill("name", name);
        browser.fill("phone", phone);
        browser.until("document.querySelector('form.sheet button.primary:not(:disabled)')");
        browser.run("document.querySelector('form.sheet').requestSubmit()");
        browser.until(
                "[...document.querySelectorAll('.bookings tr')].some(e => e.innerText.includes('" + phone + "'))");
    }

    private static JsonNode call(String window) {
        Browser.Page called = clerk.post("api/v1/staff/hall/windows/" + window + "/call-next", "{}");
        assertThat(called.status()).as(called.text()).isEqualTo(200);
        return called.json();
    }

    /** What stands in the row of who has that telephone. */
    private static String row(String phone) {
        return browser.run("[...document.querySelectorAll('.bookings tbody tr')].find(e => e.innerText.includes('"
                        + phone + "'))?.innerText ?? ''")
                .asText();
    }

    /** Presses the first of what may be done that is named so, once it is there. */
    private static void act(String name) {
        String found = "document.querySelector('[data-act^=\"" + name + "\"]:not(:disabled)')";
        browser.until(found);
        browser.run(found + ".click()");
    }

    private static void sendAct() {
        browser.until("document.querySelector('form.act button.primary:not(:disabled)')");
        browser.run("document.querySelector('form.act').requestSubmit()");
    }

    /** The last code that was sent. */
    private static String code() {
        return CODE.matcher(String.join("\n", log.all()))
                .results()
                .map(MatchResult::group)
                .reduce("", (one, next) -> next);
    }

    private static void look(String screen) throws Exception {
        looks.at(screen);
        browser.width(1440, 900);
    }
}
