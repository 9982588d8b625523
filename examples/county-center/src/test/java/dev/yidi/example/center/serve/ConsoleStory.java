package dev.yidi.example.center.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.place.Tier;
import dev.yidi.example.center.LogLines;
import dev.yidi.ports.profile.Presets;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Both sides in a real browser, as people use them; not run where there is none. Every screen is looked at by axe-core; {@code -Dyidi.pictures=true} leaves a
 * picture of each in {@code target/console}.
 */
@Tag("one-jdk")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleStory {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final String ORGAN = Presets.centre().organs().current().stream()
            .filter(organ -> organ.tier() == Tier.COUNTY && !organ.centre())
            .findFirst()
            .orElseThrow()
            .id()
            .value();

    @TempDir
    private static Path place;

    private static TestCentre centre;
    private static LogLines log;
    private static Chromium browser;
    private static Looks looks;
    private static String queryCode = "";

    @BeforeAll
    static void start() throws Exception {
        Chromium.assumeThere();
        log = LogLines.of(RunningCentre.class.getName());
        centre = TestCentre.withIssuer(place.resolve("centre"));
        browser = Chromium.start(place.resolve("profile"));
        looks = new Looks(browser);
        browser.width(390, 844);
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
    void a_citizen_hands_a_matter_in_follows_it_and_urges_it() throws Exception {
        browser.open(centre.address().resolve("/go/"));
        browser.sees("有事找这里");
        browser.sees("今天");
        look("go-home");

        browser.press("English");
        browser.sees("Bring it here");
        browser.press("中文");
        browser.sees("有事找这里");
        browser.run("document.activeElement.blur()");
        for (int i = 0;
                i < 9
                        && !browser.run("document.activeElement?.hash === '#/submit'")
                                .asBoolean();
                i++) {
            browser.key("Tab", 9, 0);
        }
        browser.key("Enter", 13, 0);
        browser.sees("什么事");
        look("go-submit");
        browser.press("提交");
        browser.until("document.querySelectorAll('[aria-invalid=true]').length === 6");
        assertThat(browser.complaints()).hasSize(1).allMatch(each -> each.contains("400"));
        browser.fill("title", "路灯不亮");
        browser.fill("narrative", "村口的路灯坏了一个月，请修好。");
        browser.until("document.querySelector('[name=\"place-0\"]').options.length > 1");
        browser.run(
                "{const s=document.querySelector('[name=\"place-0\"]'); s.value=s.options[1].value; s.dispatchEvent(new Event('input',{bubbles:true}))}");
        browser.fill("name", "张三");
        browser.fill("phone", "13800001234");
        browser.press("获取验证码");
        browser.sees("验证码已发送");
        browser.fill("proof", "000000".equals(code()) ? "000001" : "000000");
        browser.press("提交");
        browser.sees("号码未经核验");
        look("go-submit-refused");
        assertThat(browser.complaints()).hasSize(1).allMatch(each -> each.contains("422"));
        browser.press("English");
        browser.sees("This was told before the language was changed");
        assertThat(browser.run("document.querySelector('.note.bad strong').lang")
                        .asText())
                .isEqualTo("zh-CN");
        browser.press("中文");
        browser.until("!document.body.innerText.includes('切换语言之前')");
        browser.fill("proof", code());
        browser.press("提交");
        browser.sees("已经收到");
        look("go-slip");
        queryCode =
                browser.run("document.getElementById('query-code').innerText").asText();

        browser.press("现在查看进度");
        browser.sees("办理经过");
        browser.press("催一催");
        browser.sees("已催办");
        look("go-matter");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void a_citizen_comes_back_with_the_code_and_adds_to_it() throws Exception {
        browser.open(centre.address().resolve("/go/"));
        browser.press("大字");
        browser.run("location.reload()");
        browser.until("document.documentElement.classList.contains('large')");
        browser.press("大字");
        browser.press("查进度");
        browser.sees("手机号或证件号后四位");
        look("go-follow");
        browser.fill("queryCode", queryCode.toLowerCase(java.util.Locale.ROOT));
        browser.fill("secondFactor", "9999");
        browser.press("查询");
        browser.sees("没有找到");
        browser.complaints();
        browser.press("English");
        browser.sees("Nothing was found");
        browser.press("中文");
        browser.fill("secondFactor", "1234");
        browser.press("查询");
        browser.sees("办理经过");
        browser.fill("text", "昨天晚上有人摔倒了。");
        browser.press("提交补充");
        browser.sees("已补充");
        browser.run(
                "{const d=new DataTransfer(); d.items.add(new File([new Uint8Array([255,216,255,224,0,16,74,70,73,70,0,1,1,0,0,1,0,1,0,0,255,217])],'路灯.jpg')); const f=document.getElementById('file'); f.files=d.files; f.dispatchEvent(new Event('change'))}");
        browser.until("document.querySelector('.files')?.innerText.includes('路灯.jpg')");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(3)
    void a_citizen_sees_the_times_that_can_be_booked() throws Exception {
        browser.open(centre.address().resolve("/go/#/appointment"));
        browser.sees("什么时候来");
        browser.until("!document.body.innerText.includes('正在载入')");
        look("go-appointment");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(4)
    void an_officer_finds_it_in_the_list_and_dispatches_it() throws Exception {
        browser.open(centre.address().resolve("/console/"));
        browser.sees("登录工作台");
        look("console-login");
        signIn("dispatcher");
        browser.sees("我的待办");
        browser.sees("路灯不亮");
        look("console-todo");
        browser.press("路灯不亮");
        browser.sees("现在可以办理");
        browser.sees("个工作日");
        look("console-case");
        browser.press("分类");
        browser.fill("topic", "construction.facilities");
        submitDeed();
        browser.sees("已分类");
        browser.press("分派");
        browser.fill("verb", "FORWARD");
        browser.fill("to", "");
        submitDeed();
        browser.until("document.querySelector('.deed [aria-invalid=true]')");
        look("console-case-refused");
        browser.complaints();
        browser.fill("to", ORGAN);
        browser.fill("reason", "属该单位职责");
        submitDeed();
        browser.sees("已分派");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(5)
    void the_organ_that_has_it_accepts_it_and_its_clock_is_shown() throws Exception {
        browser.press("退出");
        signIn(ORGAN);
        browser.sees("路灯不亮");
        browser.press("路灯不亮");
        act("record-trip");
        browser.fill("reason", "INSPECTION");
        browser.fill("place", "村口");
        submitDeed();
        browser.sees("现场查看 · 村口");
        act("object");
        browser.fill("reasons", "路灯归路灯所管。");
        submitDeed();
        browser.until("document.querySelector('.note.warn')?.innerText.includes('路灯归路灯所管。')");
        signInAs("dispatcher");
        browser.press("路灯不亮");
        act("refuse-return");
        browser.fill("reason", "已与路灯所核对，属该单位。");
        submitDeed();
        browser.until("document.querySelector('.steps') && !document.querySelector('.note.warn')");
        signInAs(ORGAN);
        browser.press("路灯不亮");
        browser.press("受理");
        submitDeed();
        browser.sees("办理中");
        act("add-signer");
        browser.fill("signer", ORGAN);
        submitDeed();
        browser.sees("待签人");
        act("remove-signer");
        browser.fill("reason", "误加");
        submitDeed();
        browser.until("!document.body.innerText.includes('待签人')");
        look("console-case-accepted");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(6)
    void the_organ_concludes_and_answers_and_the_citizen_rates_it() throws Exception {
        browser.press("办结");
        browser.fill("result", "RESOLVED");
        browser.fill("summary", "已更换灯具，恢复照明。");
        browser.run("sessionStorage.setItem('yidi.console.token', 'no-more')");
        submitDeed();
        browser.sees("登录已过期");
        browser.complaints();
        look("console-signed-out");
        fillOver("username", ORGAN);
        fillOver("password", centre.password());
        browser.run("document.querySelector('.over form').requestSubmit()");
        browser.until("!document.querySelector('.over')");
        browser.complaints();
        submitDeed();
        browser.sees("已办结");
        browser.press("答复群众");
        browser.fill("answer", "路灯已经修好，感谢您的反映。");
        submitDeed();
        browser.until("!document.querySelector('form.deed') && document.body.innerText.includes('感谢您的反映')");
        browser.press("答复书");
        browser.until("document.querySelector('article.note')?.innerText.includes('路灯已经修好')");
        look("console-case-answered");
        browser.open(centre.address().resolve("/go/#/follow"));
        browser.fill("queryCode", queryCode);
        browser.fill("secondFactor", "1234");
        browser.press("查询");
        browser.sees("给您的答复");
        browser.sees("请您评价");
        look("go-matter-answered");
        browser.run("document.querySelector('[name=grade]').click()");
        browser.press("提交评价");
        browser.sees("谢谢您的评价");
        assertThat(browser.complaints()).isEmpty();
        browser.open(centre.address().resolve("/console/"));
        browser.sees("我的待办");
    }

    @Test
    @Order(7)
    void a_clerk_registers_at_the_window_with_the_keyboard() throws Exception {
        browser.press("退出");
        signIn("clerk");
        browser.sees("我的待办");
        browser.run("location.hash = '#/register'");
        browser.sees("一窗登记");
        browser.until("document.activeElement?.name === 'title'");
        look("console-register");
        browser.type("邻居占道堆物");
        browser.fill("narrative", "邻居在楼道堆放杂物，多次劝说无效，希望调解。");
        browser.press("建议种类和类别");
        browser.sees("规则的建议");
        browser.until("document.querySelector('[name=\"place-0\"]').options.length > 1");
        browser.run(
                "{const s=document.querySelector('[name=\"place-0\"]'); s.value=s.options[1].value; s.dispatchEvent(new Event('input',{bubbles:true}))}");
        browser.fill("name-0", "李四");
        browser.fill("phone-0", "139");
        browser.key("Enter", 13, 2);
        browser.until("document.querySelector('[name=\"phone-0\"][aria-invalid=true]') === document.activeElement");
        look("console-register-refused");
        browser.complaints();
        browser.fill("phone-0", "13900005678");
        browser.key("Enter", 13, 2);
        browser.sees("已登记。请把查询码交给群众。");
        look("console-slip");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(8)
    void the_other_screens_of_the_console_are_there() throws Exception {
        browser.press("退出");
        signIn("supervisor");
        browser.sees("我的待办");
        Browser clerk = new Browser(centre.address());
        clerk.login("clerk", centre.password());
        assertThat(clerk.post("api/v1/staff/hall/tickets", "{\"kind\":\"REQUEST\"}")
                        .status())
                .isEqualTo(201);
        for (String screen : List.of("cases", "supervision", "figures", "hall")) {
            browser.run("location.hash = '#/" + screen + "'");
            browser.until(
                    "!document.body.innerText.includes('正在载入') && document.querySelector('[aria-current=page]')?.hash === '#/"
                            + screen + "'");
            if (screen.equals("figures")) {
                browser.until("document.querySelector('.chart canvas')");
                browser.press("看是哪些事项");
                browser.until("document.querySelector('.behind a')?.hash.startsWith('#/case/')");
                browser.press("English");
                browser.sees("times that citizens came ÷ cases");
                browser.press("中文");
                browser.sees("群众到场次数 ÷ 件数");
                browser.fill("within", "lastYear");
                browser.sees("统计 0 件事项");
                browser.fill("within", "year");
                browser.until("document.querySelector('.chart canvas')");
            }
            look("console-" + screen);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(9)
    void where_there_is_no_issuer_officers_sign_in_at_the_centre_itself() {
        try (TestCentre plain = TestCentre.start(place.resolve("plain"))) {
            browser.open(plain.address().resolve("/console/"));
            browser.sees("登录工作台");
            browser.fill("username", "clerk");
            browser.fill("password", "wrong");
            browser.press("登录");
            browser.sees("账号或口令不对");
            assertThat(browser.complaints()).hasSize(1).allMatch(each -> each.contains("401"));
            browser.fill("password", plain.password());
            browser.press("登录");
            browser.sees("没有等您处理的事项");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    @Order(10)
    void a_joint_handling_is_convened_delivered_and_accepted_on_its_board() throws Exception {
        JsonNode matter = accepted("邻里共用通道被占", "zhujian");
        signInAs("dispatcher");
        browser.run("location.hash = '#/joint/" + matter.path("id").asText() + "'");
        act("convene");
        browser.fill("purpose", "一起看现场，把通道清出来。");
        browser.fill("asks/0/organ", onCall());
        browser.fill("asks/0/days", "");
        sendAct();
        browser.until("document.querySelector('.act [aria-invalid=true]')");
        browser.complaints();
        browser.fill("asks/0/days", "3");
        browser.fill("asks/0/duty", "出具现场意见");
        sendAct();
        browser.sees("待响应");
        browser.sees("分钟内到");
        act("arrive-c1");
        browser.sees("已到场");

        signInAs(onCall());
        browser.run("location.hash = '#/joint'");
        browser.sees("已到场");
        look("console-joint-list");
        browser.press("邻里共用通道被占");
        act("deliver-c1");
        browser.fill("delivery", "现场已测量，通道应恢复三米。");
        sendAct();
        browser.sees("已反馈，待认可");
        signInAs("zhujian");
        browser.run("location.hash = '#/case/" + matter.path("id").asText() + "'");
        browser.press("打开联合调处");
        act("back-c1");
        browser.fill("reason", "请补照片");
        sendAct();
        browser.until("document.querySelector('.lane .tag.bad')?.innerText === '退回补充'");
        act("session");
        browser.fill("session/minutes", "各方同意清理通道。");
        browser.fill("present/" + onCall(), onCall());
        browser.fill("decisions/0/text", "清理通道");
        browser.fill(
                "decisions/0/due", java.time.LocalDate.now(HERE).plusDays(9).toString());
        sendAct();
        browser.sees("清理通道");
        browser.until("document.body.innerText.match(/到会：.+、.+/)");
        look("console-joint-session");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(11)
    void a_supervision_is_issued_replied_to_and_closed() throws Exception {
        signInAs("supervisor");
        browser.run("location.hash = '#/supervision'");
        act("issue");
        browser.fill("organ", "zhujian");
        browser.fill("demand", "五个工作日内书面说明办理进度。");
        sendAct();
        browser.until("document.querySelector('.list .tag')?.innerText === '待回复'");
        look("console-supervision-list");
        signInAs("zhujian");
        browser.run("location.hash = '#/supervision'");
        browser.until("document.querySelector('.list a')");
        browser.run("document.querySelector('.list a').click()");
        act("reply");
        browser.fill("text", "已派人现场处理。");
        sendAct();
        browser.sees("已派人现场处理");
        look("console-supervision-replied");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(12)
    void tickets_are_issued_called_and_served_and_the_hall_shows_it_by_itself() throws Exception {
        signInAs("clerk");
        browser.run("location.hash = '#/counter'");
        browser.sees("导办取号");
        browser.run("document.querySelector('[name=grounds][value=ELDERLY]').click()");
        browser.press("出号");
        browser.sees("已出号");
        browser.press("叫下一位");
        browser.sees("人到了，开始办");
        look("console-counter");
        browser.run("location.hash = '#/hall'");
        browser.sees("实时");
        String waiting =
                browser.run("document.querySelectorAll('.wait span').length").asText();
        Browser desk = new Browser(centre.address());
        desk.login("clerk", centre.password());
        assertThat(desk.post("api/v1/staff/hall/tickets", "{}").status()).isEqualTo(201);
        browser.until("document.querySelectorAll('.wait span').length > " + waiting);
        browser.run("location.hash = '#/counter'");
        browser.press("人到了，开始办");
        browser.press("办完");
        browser.until("![...document.querySelectorAll('button')].some(e => e.innerText === '办完')");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(13)
    void a_mediator_is_enrolled_found_by_language_and_sent_on_leave() throws Exception {
        signInAs("director");
        browser.run("location.hash = '#/mediators'");
        act("enrol");
        browser.fill("enrolment/mediator", "zhao-xiuying");
        browser.fill("enrolment/name", "赵秀英");
        browser.fill("enrolment/affiliation/name", "赵大姐调解室");
        browser.fill("until", java.time.LocalDate.now(HERE).plusDays(20).toString());
        sendAct();
        browser.until("document.querySelector('.act .fault, .act .note.bad')");
        browser.complaints();
        browser.run(
                "[...document.querySelectorAll('[name=\"enrolment/topics\"]')].slice(0, 2).forEach(e => e.click())");
        browser.run("document.querySelector('[name=\"enrolment/languages\"][value=wu]').click()");
        sendAct();
        browser.sees("30 天内到期");
        browser.fill("language", "wu");
        browser.press("查找");
        browser.sees("赵大姐调解室");
        look("console-mediators");
        browser.press("赵秀英");
        act("leave");
        sendAct();
        browser.sees("请假到");
        look("console-mediator");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(14)
    void the_profile_is_read_and_a_proposed_one_is_checked() throws Exception {
        browser.run("location.hash = '#/county'");
        browser.sees("今天有效的期限");
        String held =
                Files.readString(Path.of("../../ports/src/main/resources/dev/yidi/ports/profile/presets/centre.json"));
        browser.fill("document", held.replaceFirst("\"mode\"", "\"mood\""));
        browser.run("document.querySelector('[name=document]').form.requestSubmit()");
        browser.sees("不能启用");
        assertThat(browser.run("document.querySelector('.diff').innerText").asText())
                .contains("/mood");
        browser.fill("document", held.replaceFirst("\"version\" *: *\"[^\"]*\"", "\"version\": \"9\""));
        browser.run("document.querySelector('[name=document]').form.requestSubmit()");
        browser.sees("可以启用，与现行方案有 1 处不同");
        browser.run("document.querySelector('[name=document]').value = ''");
        look("console-county-checked");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(15)
    void a_sealed_report_covers_who_reports_until_it_is_opened_and_again_afterwards() throws Exception {
        Browser office = new Browser(centre.address());
        office.login("sealed", centre.password());
        JsonNode report = registered(office, "\"kind\":\"REPORT\",\"accused\":[\"zhujian\"],", "反映工程招标问题");
        signInAs("sealed");
        browser.run("location.hash = '#/case/" + report.path("id").asText() + "'");
        browser.sees("密封举报件");
        act("take-up");
        browser.fill("standing", "NAMED");
        sendAct();
        browser.sees("已遮住");
        assertThat(browser.run("[...document.querySelectorAll('button')].some(e => e.innerText.trim() === '打印')")
                        .asBoolean())
                .isFalse();
        act("open-identity");
        browser.fill("reason", "核实举报人身份");
        sendAct();
        browser.sees("13900005678");
        browser.run("window.dispatchEvent(new Event('blur'))");
        browser.sees("已重新遮住");
        browser.until("!document.querySelector('.uncopied')");
        act("add-note");
        browser.fill("text", "已约举报人周五来电。");
        submitDeed();
        browser.until("!document.querySelector('form.deed')");
        look("console-sealed");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(16)
    void a_citizen_books_moves_and_cancels_and_withdraws_a_matter() throws Exception {
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
        look("go-booked");
        String booked =
                browser.run("document.querySelector('.slip .code').innerText").asText();
        browser.run("location.reload()");
        browser.until("document.querySelector('.slots button')");
        browser.press("查看或取消已有的预约");
        browser.fill("queryCode", booked);
        browser.fill("secondFactor", "3333");
        browser.run("document.querySelector('details form').requestSubmit()");
        browser.press("改时间");
        browser.until("document.querySelector('[name=slot]')?.options.length > 2");
        browser.run(
                "{const s=document.querySelector('[name=slot]'); s.value=s.options[s.options.length-1].value; s.dispatchEvent(new Event('input',{bubbles:true}))}");
        look("go-move");
        browser.press("改到这个时间");
        browser.until("!document.querySelector('[name=slot]')");
        browser.press("取消预约");
        look("go-cancel");
        browser.press("确认取消");
        browser.sees("已取消");
        browser.run("location.hash = '#/follow'");
        Browser clerk = new Browser(centre.address());
        clerk.login("clerk", centre.password());
        JsonNode matter = registered(clerk, "", "路面积水");
        browser.sees("手机号或证件号后四位");
        browser.fill("queryCode", matter.path("queryCode").asText());
        browser.fill("secondFactor", "5678");
        browser.press("查询");
        browser.press("我的个人信息");
        act("ask");
        sendAct();
        browser.sees("待答复");
        act("withdraw");
        browser.fill("reason", "已经自行解决");
        look("go-rights");
        sendAct();
        browser.sees("已撤回");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(17)
    void what_comes_in_and_what_goes_is_seen_in_the_list_without_asking() throws Exception {
        signInAs("dispatcher");
        browser.sees("我的待办");
        browser.sees("实时");
        Browser other = new Browser(centre.address());
        other.login("dispatcher", centre.password());
        JsonNode matter = registered(other, "\"kind\":\"REQUEST\",\"topic\":\"construction.facilities\",", "井盖松动");
        browser.sees("井盖松动");
        browser.until("document.querySelector('[role=status] .unseen')?.innerText === '有 1 件变动'");
        Browser.Page done = other.act(
                "api/v1/staff/cases/" + matter.path("id").asText() + "/withdraw",
                matter.path("version").asLong(),
                "{\"parties\":[\"p1\"],\"reason\":\"已经自行解决\"}");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        browser.until("!document.querySelector('main').innerText.includes('井盖松动')");
        browser.sees("实时");
        assertThat(browser.complaints()).isEmpty();
    }

    /** Types into the log-in that lies over the page. */
    private static void fillOver(String name, String value) {
        browser.run("{const e=document.querySelector('.over [name=" + name + "]'); e.value='" + value
                + "'; e.dispatchEvent(new Event('input', {bubbles: true}))}");
    }

    /** Presses what may be done, once it is there. */
    private static void act(String name) {
        String found = "document.querySelector('[data-act=\"" + name + "\"]:not(:disabled)')";
        browser.until(found);
        browser.run(found + ".click()");
    }

    private static void sendAct() {
        browser.until("document.querySelector('form.act button.primary:not(:disabled)')");
        browser.run("document.querySelector('form.act').requestSubmit()");
    }

    /** Another officer signs in. */
    private static void signInAs(String account) {
        String console = centre.address().resolve("/console/").toString();
        if (!browser.run("location.href").asText().startsWith(console)) {
            browser.open(URI.create(console));
        }
        String leave =
                "[...document.querySelectorAll('.tools button')].find(e => ['退出', 'Sign out'].includes(e.innerText.trim()))";
        browser.until("location.href.startsWith('" + console + "') && (document.querySelector('[name=username]') || "
                + leave + ")");
        browser.run(leave + "?.click()");
        browser.until("document.querySelector('[name=username]')");
        signIn(account);
        browser.until("document.querySelector('nav [aria-current=page]')");
    }

    /** An organ that comes when it is called. */
    private static String onCall() {
        return Presets.centre().organs().current().stream()
                .filter(organ -> organ.stationing().responseMinutes().isPresent())
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private static JsonNode registered(Browser by, String more, String title) {
        String place =
                by.get("api/v1/staff/divisions").json().at("/items/0/code").asText();
        Browser.Page done = by.post("api/v1/staff/cases", """
                {"channel":"VISIT",%s"place":"%s","title":"%s","narrative":"%s，请处理。","visitors":1,
                "parties":[{"role":"APPLICANT","name":"李四","phone":"13900005678"}]}""".formatted(more, place, title, title));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        return done.json();
    }

    /** A matter that {@code organ} has accepted. */
    private static JsonNode accepted(String title, String organ) {
        Browser dispatcher = new Browser(centre.address());
        dispatcher.login("dispatcher", centre.password());
        JsonNode matter = registered(dispatcher, "\"kind\":\"REQUEST\",\"topic\":\"construction.facilities\",", title);
        String path = "api/v1/staff/cases/" + matter.path("id").asText();
        Browser.Page sent = dispatcher.act(
                path + "/dispatch",
                matter.path("version").asLong(),
                "{\"verb\":\"FORWARD\",\"to\":\"" + organ + "\",\"reason\":\"职责所在\"}");
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        Browser handler = new Browser(centre.address());
        handler.login(organ, centre.password());
        Browser.Page done =
                handler.act(path + "/accept", sent.json().path("version").asLong(), "{}");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return matter;
    }

    @Test
    @Order(30)
    void a_dispute_is_mediated_from_consent_to_a_sealed_agreement() throws Exception {
        String id = dispute();
        browser.open(centre.address().resolve("/console/"));
        browser.until("document.querySelector('main [name=username]') || document.body.innerText.includes('退出')");
        if (browser.run("!document.querySelector('main [name=username]')").asBoolean()) {
            browser.press("退出");
        }
        signIn("director");
        browser.sees("我的待办");
        browser.run("location.hash = '#/case/" + id + "'");
        browser.press("提出调解");
        browser.until("document.querySelector('[name=terms]')?.options.length > 1");
        look("room-propose");
        submit("form.propose");
        browser.until("document.querySelector('[name=committee][aria-invalid=true]')");
        browser.complaints();
        browser.fill("committee", "县人民调解委员会");
        submit("form.propose");
        browser.sees("人民调解室");
        browser.until("document.querySelector('.way [aria-current=step]')?.innerText === '自愿同意'");
        for (int party = 0; party < 2; party++) {
            step("同意调解");
            browser.run(
                    "{const s=document.querySelector('.deed [name=party]'); s.value=[...s.options].find(o => o.value).value;"
                            + " s.dispatchEvent(new Event('input',{bubbles:true}))}");
            submitDeed();
            browser.until("document.querySelectorAll('.tag.good').length > " + party);
        }
        browser.until("document.querySelector('.way [aria-current=step]')?.innerText === '调解员'");

        step("当事人选定调解员");
        browser.sees("从调解员库选择");
        browser.until("document.querySelector('.candidate [type=radio]')");
        look("room-candidates");
        browser.run("[...document.querySelectorAll('.candidate [type=radio]')].at(-1).click()");
        browser.fill("mediator", "mediator");
        submitDeed();
        browser.until("document.querySelector('.way [aria-current=step]')?.innerText === '调解会'");

        step("记录调解会");
        submitDeed();
        browser.until("document.querySelector('.deed [name=minutes][aria-invalid=true]')");
        look("room-session-refused");
        browser.complaints();
        browser.fill("place", "县调解中心二楼");
        browser.fill("minutes", "双方陈述了楼道堆物的经过。");
        submitDeed();
        browser.sees("第 1 次");
        browser.sees("到场：");

        step("制作调解协议书");
        browser.fill("facts", "李四在楼道堆放杂物，影响张三通行。");
        browser.fill("content", "李四清理楼道，并支付张三清洁费五百元。");
        for (String[] each : new String[][] {{"owedBy-0", "2"}, {"owedTo-0", "1"}}) {
            browser.run("{const s=document.querySelector('[name=" + each[0] + "]'); s.value=s.options[" + each[1]
                    + "].value; s.dispatchEvent(new Event('input',{bubbles:true}))}");
        }
        browser.fill("what-0", "支付人民币 500 元（大写：伍佰元整），银行转账");
        look("room-agreement");
        submitDeed();
        browser.sees("协议待签");
        for (String[] each :
                new String[][] {{"当事人签名", "party"}, {"当事人签名", "party"}, {"调解员签名", "mediator"}, {"加盖印章", "committee"}}) {
            int signed = browser.run("document.querySelectorAll('.signed .good').length")
                    .asInt();
            step(each[0]);
            browser.run("{const s=document.querySelector('.deed [name=" + each[1]
                    + "]'); if (s.options) { s.value=[...s.options].find(o => o.value).value;"
                    + " s.dispatchEvent(new Event('input',{bubbles:true})) }}");
            submitDeed();
            browser.until("document.querySelectorAll('.signed .good').length > " + signed);
        }
        browser.sees("协议生效");
        browser.sees("申请司法确认");
        browser.press("下载协议书（DOCX）");
        browser.sees("已下载：调解协议书");
        browser.press("申请司法确认");
        look("room-court");
        browser.press("不办了");
        assertThat(browser.complaints()).isEmpty();
    }

    /** A dispute between two that the centre has accepted, and a mediator in the pool. */
    private static String dispute() {
        Browser clerk = new Browser(centre.address());
        clerk.login("clerk", centre.password());
        String topic = Presets.centre().topics().topics().get(0).code().value();
        String place =
                clerk.get("api/v1/staff/divisions").json().at("/items/0/code").asText();
        JsonNode registered =
                clerk.post("api/v1/staff/cases", """
                {"channel":"VISIT","kind":"DISPUTE","topic":"%s","place":"%s","title":"楼道堆物纠纷","narrative":"楼上邻居在楼道堆放杂物，影响通行。",
                 "visitors":1,"parties":[{"role":"APPLICANT","name":"张三","phone":"13800001234"},{"role":"RESPONDENT","name":"李四"}]}""".formatted(topic, place)).json();
        String id = registered.path("id").asText();
        Browser director = new Browser(centre.address());
        director.login("director", centre.password());
        Browser.Page entered = director.post("api/v1/staff/mediators", """
                {"enrolment":{"mediator":"sun","name":"孙和","topics":["%s"],"languages":["zh"],"serves":"%s","capacity":5,
                 "affiliation":{"kind":"ORGAN","name":"县矛调中心","organ":"%s"},
                 "days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"]},"from":"2020-01-01","until":"2099-12-31"}""".formatted(
                        topic, place, Presets.centre().centre().id().value()));
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        Browser dispatcher = new Browser(centre.address());
        dispatcher.login("dispatcher", centre.password());
        Browser.Page accepted = dispatcher.act(
                "api/v1/staff/cases/" + id + "/accept",
                dispatcher
                        .get("api/v1/staff/cases/" + id)
                        .json()
                        .path("version")
                        .asLong(),
                "{\"handler\":\"director\"}");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        return id;
    }

    /** Opens the form of a step. */
    private static void step(String name) {
        browser.press(name);
        browser.until("document.querySelector('form.deed')?.getAttribute('aria-label') === '" + name + "'");
    }

    private static void submit(String form) {
        browser.run("document.querySelector('" + form + "').requestSubmit()");
    }

    private static void submitDeed() {
        browser.run("document.querySelector('form.deed').requestSubmit()");
    }

    private static void signIn(String account) {
        browser.fill("username", account);
        browser.fill("password", centre.password());
        browser.press("登录");
    }

    /** The last code that was sent. */
    private static String code() {
        Matcher found = Pattern.compile("\\b(\\d{6})\\b").matcher(String.join("\n", log.all()));
        String last = "";
        while (found.find()) {
            last = found.group(1);
        }
        return last;
    }

    private static void look(String screen) throws IOException {
        looks.at(screen);
    }
}
