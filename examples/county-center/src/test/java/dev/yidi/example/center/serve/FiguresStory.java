package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Figures under conditions that an address carries, of the hall and from outside, and the requests about personal data, in a real browser. */
@Tag("one-jdk")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiguresStory {
    private static final YearMonth NOW = YearMonth.now(ZoneId.of("Asia/Shanghai"));

    @TempDir
    private static Path place;

    private static TestCentre centre;
    private static Chromium browser;
    private static Looks looks;
    private static Browser clerk;
    private static JsonNode asked;

    @BeforeAll
    static void start() throws Exception {
        Chromium.assumeThere();
        centre = TestCentre.start(place.resolve("centre"));
        browser = Chromium.start(place.resolve("profile"));
        looks = new Looks(browser);
        browser.width(1440, 900);
        clerk = new Browser(centre.address());
        clerk.login("clerk", centre.password());
        asked = register("REQUEST", "楼前路灯不亮", """
                ,"identity":{"scheme":"RESIDENT_ID","number":"11010519491231002X"}""");
        register("REQUEST", "排水管堵塞");
        register("DISPUTE", "邻里通道被占");
        browser.open(centre.address().resolve("/console/"));
        browser.fill("username", "director");
        browser.fill("password", centre.password());
        browser.press("登录");
        browser.sees("我的待办");
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
    void what_is_chosen_stands_in_the_address_and_a_link_shows_the_same() throws Exception {
        browser.run("location.hash = '#/figures?kind=REQUEST'");
        browser.sees("统计 2 件事项");
        browser.fill("kind", "DISPUTE");
        browser.sees("统计 1 件事项");
        assertThat(hash()).isEqualTo("#/figures?kind=DISPUTE");
        browser.until("document.querySelector('.filter [name=\"place-0\"]').options.length > 1");
        browser.run(
                "{const s=document.querySelector('.filter [name=\"place-0\"]'); s.value=s.options[1].value; s.dispatchEvent(new Event('input',{bubbles:true}))}");
        browser.until("location.hash.includes('place=')");
        browser.sees("统计 0 件事项");
        String there = hash();
        browser.run("location.reload()");
        browser.sees("统计 0 件事项");
        browser.until("document.querySelector('.filter [name=\"place-0\"]')?.selectedIndex === 1");
        assertThat(hash()).isEqualTo(there);
        browser.until("document.querySelector('.filter [name=\"place-1\"]')?.options.length > 1");
        browser.run(
                "{const s=document.querySelector('.filter [name=\"place-1\"]'); s.value=s.options[1].value; s.dispatchEvent(new Event('input',{bubbles:true}))}");
        browser.until("/place=[^&]+\\.[^&]+/.test(location.hash)");
        String below = hash();
        browser.run("location.hash = '#/requests'");
        browser.sees("个人信息请求");
        browser.run(
                "{window.rewritten=0; const r=history.replaceState; history.replaceState=function(...a){window.rewritten++; return r.apply(this,a)}}");
        browser.run("location.hash = '" + below + "'");
        browser.until("document.querySelector('.filter [name=\"place-1\"]')?.selectedIndex === 1");
        assertThat(hash()).isEqualTo(below);
        assertThat(browser.run("window.rewritten").asInt())
                .as("a link stays as it is while its place is looked up")
                .isZero();
        browser.press("清除筛选");
        browser.sees("统计 3 件事项");
        assertThat(hash()).isEqualTo("#/figures");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void a_figure_is_followed_over_the_months_and_to_its_cases_under_the_same_conditions() throws Exception {
        browser.fill("kind", "DISPUTE");
        browser.sees("统计 1 件事项");
        browser.press("逐月走势");
        browser.until("document.querySelector('.behind .chart canvas')");
        assertThat(browser.run("document.querySelectorAll('.behind tbody tr').length")
                        .asInt())
                .isEqualTo(NOW.getMonthValue());
        looks.at("console-figures-course");
        browser.run("[...document.querySelectorAll('.behind tbody a')].at(-1).click()");
        browser.until("location.hash.includes('within=" + NOW + "')");
        browser.until("document.querySelector('.behind a')?.hash.startsWith('#/case/')");
        assertThat(browser.run("document.querySelectorAll('.behind tbody tr').length")
                        .asInt())
                .as("the other kind is not behind it")
                .isOne();
        assertThat(hash()).contains("kind=DISPUTE", "show=cases");
        browser.run("document.querySelector('.behind a').click()");
        browser.sees("邻里通道被占");
        browser.run("history.back()");
        browser.until("document.querySelector('.behind a')?.innerText === '邻里通道被占'");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(3)
    void what_citizens_ask_about_their_data_is_found_and_decided() throws Exception {
        Browser citizen = new Browser(centre.address());
        Browser.Page made = citizen.post("api/v1/citizen/data/requests", """
                {"queryCode":"%s","secondFactor":"5678","right":"CORRECTION","detail":"名字写错了，应是李思"}""".formatted(
                        asked.path("queryCode").asText()));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        browser.run("location.hash = '#/requests'");
        browser.sees("楼前路灯不亮");
        browser.sees("已等 0 天");
        browser.run("document.querySelector('[data-request]').click()");
        browser.sees("名字写错了，应是李思");
        browser.run("document.querySelector('[data-act=\"decide-request\"]').click()");
        browser.fill("granted", "false");
        browser.run("document.querySelector('form.act').requestSubmit()");
        browser.until("document.querySelector('.act .note.bad')");
        assertThat(browser.complaints()).hasSize(1).allMatch(each -> each.contains("422"));
        looks.at("console-requests");
        browser.fill("granted", "true");
        browser.fill("corrected/name", "");
        browser.fill("corrected/phone", "");
        browser.run("document.querySelector('form.act').requestSubmit()");
        browser.sees("没有发送：同意更正的");
        assertThat(browser.run("[...document.querySelectorAll('.act [aria-invalid=true]')].map(e => e.name).join()")
                        .asText())
                .as("what is kept goes only where it was said so")
                .isEqualTo("corrected/name,corrected/phone,corrected/identity/number");
        browser.fill("corrected/name", "李思");
        browser.fill("corrected/identity/scheme", "RESIDENT_ID");
        browser.fill("corrected/identity/number", "11010519491231002X");
        browser.fill("corrected/phone", "13900005678");
        browser.run("document.querySelector('form.act').requestSubmit()");
        browser.sees("没有待处理的个人信息请求");
        assertThat(citizen.post("api/v1/citizen/data/requests/inquiries", """
                        {"queryCode":"%s","secondFactor":"5678"}""".formatted(
                                        asked.path("queryCode").asText()))
                        .json()
                        .at("/items/0/granted")
                        .asBoolean())
                .isTrue();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(4)
    void what_was_sent_and_not_heard_of_is_told_before_a_changed_form_does_it_again() {
        browser.run("location.hash = '#/register'");
        browser.until("document.activeElement?.name === 'title'");
        browser.type("噪声扰民");
        browser.fill("narrative", "夜间施工噪声扰民。");
        browser.fill("kind", "REQUEST");
        browser.fill("topic", "construction.facilities");
        browser.fill("name-0", "李四");
        browser.fill("phone-0", "13900005678");
        browser.until("document.querySelector('[name=\"place-0\"]').options.length > 1");
        browser.run("import('/ui/i18n.js').then(m => m.speak('en'))");
        browser.until("document.querySelector('[name=\"place-1\"]')?.options.length > 1");
        browser.run("import('/ui/i18n.js').then(m => m.speak('zh'))");
        browser.run(
                "{const s=document.querySelector('[name=\"place-1\"]'); s.value=s.options[1].value; s.dispatchEvent(new Event('input',{bubbles:true}))}");
        browser.run("import('/ui/i18n.js').then(m => m.speak('en'))");
        browser.sees("Register a case");
        browser.run("import('/ui/i18n.js').then(m => m.speak('zh'))");
        browser.sees("一窗登记");
        assertThat(browser.run("document.querySelector('[name=\"place-1\"]').selectedIndex")
                        .asInt())
                .as("a place that was picked stays in another language")
                .isOne();
        browser.run(
                "{const f=fetch; window.fetch=async(...a)=>{const r=await f(...a); if(String(a[0]).endsWith('/cases')){window.fetch=f; throw new TypeError('gone')} return r}}");
        browser.key("Enter", 13, 2);
        browser.sees("不知道办成了没有");
        browser.fill("title", "夜间施工噪声扰民");
        browser.key("Enter", 13, 2);
        browser.sees("其实已经办了");
        assertThat(browser.complaints()).hasSize(1).allMatch(each -> each.contains("422"));
        browser.key("Enter", 13, 2);
        browser.sees("已登记。请把查询码交给群众。");
        assertThat(clerk.get("api/v1/staff/cases?open=true&limit=50").text()).contains("噪声扰民", "夜间施工噪声扰民");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(5)
    void what_is_counted_of_the_hall_and_outside_stands_beside_the_cases() throws Exception {
        browser.run("location.hash = '#/figures/hall'");
        browser.sees("办完的号");
        browser.fill("day", NOW.minusMonths(1).atDay(1).toString());
        browser.until(
                "location.hash === '#/figures/hall?day=" + NOW.minusMonths(1).atDay(1) + "'");
        browser.sees("号源预约率");
        looks.at("console-figures-hall");

        String month = NOW.minusMonths(1).toString();
        browser.run("location.hash = '#/figures/litigation?first=" + month + "&last=" + month + "'");
        browser.sees("还缺");
        enter("enter-people");
        browser.fill("day", NOW.minusMonths(1).atDay(1).toString());
        browser.fill("residents", "400000");
        browser.fill("floating", "0");
        written();
        enter("enter-suits");
        browser.fill("month", month);
        browser.fill("civil", "200");
        browser.fill("administrative", "0");
        written();
        browser.sees("每万人 5");
        enter("enter-suits");
        browser.fill("month", month);
        browser.fill("civil", "210");
        browser.fill("administrative", "0");
        browser.fill("source", "法院公报");
        browser.fill("givenBy", "县人民法院");
        browser.run("document.querySelector('form.act').requestSubmit()");
        browser.until("document.querySelector('.act .note.bad, .act .fault')");
        assertThat(browser.complaints())
                .as("what stands there is not changed without a reason")
                .hasSize(1)
                .allMatch(each -> each.contains("422"));
        browser.fill("correction", "公报更正");
        written();
        browser.sees("每万人 5.25");
        looks.at("console-figures-litigation");
        enter("withdraw");
        browser.run("{const s=document.querySelector('form.act [name=day]'); s.value=s.options[1].value;"
                + " s.dispatchEvent(new Event('input',{bubbles:true}))}");
        browser.fill("reason", "录错区域");
        written();
        browser.sees("已撤回");
        browser.sees("还缺");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void enter(String deed) {
        String found = "document.querySelector('[data-act=\"" + deed + "\"]')";
        browser.until(found);
        browser.run(found + ".click()");
        browser.until("document.querySelector('form.act')");
        if (!deed.equals("withdraw")) {
            browser.fill("source", "统计公报");
            browser.fill("givenBy", "县统计局");
        }
    }

    private static void written() {
        browser.run("document.querySelector('form.act').requestSubmit()");
        browser.until("!document.querySelector('form.act')");
    }

    private static String hash() {
        return browser.run("location.hash").asText();
    }

    private static JsonNode register(String kind, String title) {
        return register(kind, title, "");
    }

    private static JsonNode register(String kind, String title, String more) {
        String division =
                clerk.get("api/v1/staff/divisions").json().at("/items/0/code").asText();
        Browser.Page done = clerk.post("api/v1/staff/cases", """
                {"channel":"VISIT","kind":"%s","topic":"construction.facilities","place":"%s","title":"%s","narrative":"%s，请处理。","visitors":1,
                "parties":[{"role":"APPLICANT","name":"李四","phone":"13900005678"%s}]}""".formatted(kind, division, title, title, more));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        return done.json();
    }
}
