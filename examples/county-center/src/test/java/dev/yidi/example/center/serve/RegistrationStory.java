package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
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

/** Registration at the one window in a real browser: what is here already, where it would go, and all that a form can say. */
@Tag("one-jdk")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegistrationStory {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final String TITLE = "楼前路灯坏了一个月没有人修";
    private static final String ACCUSED = "zhujian";

    @TempDir
    private static Path place;

    private static TestCentre centre;
    private static Chromium browser;
    private static Looks looks;
    private static Browser clerk;
    private static String again = "";

    @BeforeAll
    static void start() throws Exception {
        Chromium.assumeThere();
        centre = TestCentre.start(place.resolve("centre"));
        browser = Chromium.start(place.resolve("profile"));
        looks = new Looks(browser);
        browser.width(1440, 900);
        clerk = new Browser(centre.address());
        clerk.login("clerk", centre.password());
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
    void what_is_here_already_is_shown_with_its_stage_and_the_law_while_it_is_written_down() throws Exception {
        String number = earlier();
        browser.open(centre.address().resolve("/console/"));
        signIn("clerk");
        browser.sees("我的待办");
        browser.run("location.hash = '#/register'");
        browser.until("document.activeElement?.name === 'title'");
        browser.sees("填好标题、发生地和一位当事人后自动比对");
        browser.type(TITLE);
        browser.fill("narrative", TITLE + "，请处理。");
        browser.fill("topic", "construction.facilities");
        browser.fill("kind", "REQUEST");
        pickPlace();
        browser.fill("name-0", "李四");
        browser.fill("phone-0", "139");
        browser.fill("phone-0", "13900005678");
        browser.sees(number);
        browser.sees("同一事项在办");
        String seen = browser.run("document.querySelector('.alike').innerText").asText();
        assertThat(seen).contains(TITLE, "已分类", "信访工作条例", "申请人相同");
        assertThat(browser.run("document.querySelector('.alike a').target + document.querySelector('.alike a').hash")
                        .asText())
                .startsWith("_blank#/case/");
        looks.at("register-alike");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void that_nothing_could_be_looked_for_is_said_and_the_matter_is_registered_all_the_same() throws Exception {
        browser.fill("number-0", "110101199001010000");
        browser.sees("没能比对，不影响登记");
        assertThat(browser.complaints()).isNotEmpty().allMatch(each -> each.contains("400"));
        browser.fill("number-0", "");
        browser.until("document.querySelector('.alike')");
        browser.run("document.querySelector('[name=title]').focus()");
        browser.key("Enter", 13, 2);
        browser.sees("已登记。请把查询码交给群众。");
        browser.until("document.querySelectorAll('main .sheet li').length > 0");
        again = registeredId();
        looks.at("register-slip");
        JsonNode advice = clerk.get("api/v1/staff/cases/" + again + "/advice").json();
        browser.sees(advice.at("/organ/name").asText());
        browser.sees("按县分拨表，归 " + advice.at("/organ/name").asText());
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(3)
    void a_company_that_telephones_is_registered_with_its_code_and_address_and_nobody_came() {
        next();
        browser.fill("title", "门店排水管道堵塞");
        browser.fill("narrative", "门店后面的排水管道堵塞，污水外溢。");
        browser.fill("channel", "PHONE");
        browser.until("!document.querySelector('[name=visitors]')");
        browser.fill("kind", "REQUEST");
        browser.fill("topic", "construction.facilities");
        Instant received = Instant.now().minus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
        browser.fill("receivedAt", LocalDateTime.ofInstant(received, HERE).toString());
        pickPlace();
        browser.fill("who-0", "organisation");
        browser.until("document.querySelector('[name=scheme-0]').value === 'SOCIAL_CREDIT_CODE'");
        browser.fill("name-0", "山城食品有限公司");
        browser.fill("phone-0", "13700001111");
        browser.fill("number-0", "91350100M000100Y43");
        browser.fill("address-0", "人民路 12 号");
        browser.sees("没有发现相同或者相似的事项");
        browser.key("Enter", 13, 2);
        browser.sees("已登记。请把查询码交给群众。");
        JsonNode file = clerk.get("api/v1/staff/cases/" + registeredId()).json();
        assertThat(file.path("visitors").asInt()).isZero();
        assertThat(Instant.parse(file.path("receivedAt").asText())).isEqualTo(received);
        assertThat(file.at("/parties/0/organisation").asBoolean()).isTrue();
        assertThat(file.at("/parties/0/identity").asText()).endsWith("0Y43");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(4)
    void a_report_names_whom_it_is_against_and_needs_nobody_behind_it() {
        next();
        browser.fill("title", "反映工程招标问题");
        browser.fill("narrative", "举报工程招标单位偷税，请查一查。");
        pickPlace();
        browser.key("Enter", 13, 2);
        browser.sees("举报可以匿名");
        assertThat(browser.run("document.querySelector('[name=kind]').value").asText())
                .as("the rules see a report, and whom it is against is asked before it is registered")
                .isEqualTo("REPORT");
        browser.until("document.activeElement?.name === 'accused-0'");
        browser.fill("accused-0", ACCUSED);
        browser.key("Enter", 13, 2);
        browser.sees("举报件密封办理");
        Browser office = new Browser(centre.address());
        office.login("sealed", centre.password());
        JsonNode file = office.get("api/v1/staff/cases/" + registeredId()).json();
        assertThat(file.at("/accused/0/id").asText()).isEqualTo(ACCUSED);
        assertThat(file.path("parties")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(5)
    void the_case_page_shows_what_it_could_be_the_same_as_and_takes_the_decision() throws Exception {
        browser.run("location.hash = '#/case/" + again + "'");
        browser.sees("可能是同一事项");
        browser.until("document.querySelector('[data-act=\"decide-same-matter\"]:not(:disabled)')");
        browser.run("document.querySelector('[data-act=\"decide-same-matter\"]').click()");
        browser.fill("decision", "LINKED");
        browser.fill("reason", "同一处路灯，一并处理");
        looks.at("case-same-matter");
        browser.run("document.querySelector('form.act').requestSubmit()");
        browser.until("!document.querySelector('form.act')");
        assertThat(clerk.get("api/v1/staff/cases/" + again + "/history").text()).contains("同一处路灯，一并处理");
        assertThat(browser.complaints()).isEmpty();
    }

    /** A matter of the same citizen that is here; its number. */
    private static String earlier() {
        String division =
                clerk.get("api/v1/staff/divisions").json().at("/items/0/code").asText();
        Browser.Page done = clerk.post("api/v1/staff/cases", """
                {"channel":"VISIT","kind":"REQUEST","topic":"construction.facilities","place":"%s","title":"%s","narrative":"%s，请处理。","visitors":1,
                "parties":[{"role":"APPLICANT","name":"李四","phone":"13900005678"}]}""".formatted(division, TITLE, TITLE));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        return done.json().path("number").asText();
    }

    private static void next() {
        browser.press("登记下一件");
        browser.until("document.activeElement?.name === 'title'");
    }

    private static String registeredId() {
        return browser.run("document.querySelector('main a.button[href^=\"#/case/\"]').hash.split('/').at(-1)")
                .asText();
    }

    private static void pickPlace() {
        browser.until("document.querySelector('[name=\"place-0\"]').options.length > 1");
        browser.run(
                "{const s=document.querySelector('[name=\"place-0\"]'); s.value=s.options[1].value; s.dispatchEvent(new Event('input',{bubbles:true}))}");
    }

    private static void signIn(String account) {
        browser.fill("username", account);
        browser.fill("password", centre.password());
        browser.press("登录");
    }
}
